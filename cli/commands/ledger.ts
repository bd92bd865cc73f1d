import { analyse, countsText, folded, said } from '../analysis.ts';
import { either, say } from '../language/say.ts';
import { formOption, type RootCommand } from '../root.ts';

const query = `query ($indicator: ID, $plan: ID, $region: ID) {
  ledger(indicator: $indicator, plan: $plan, region: $region, first: 2000) {
    totalCount
    counts { plan { id title } region { name } kind count }
    gaps { national { id name value unit } nationalPlan { id title } year sum unit gap regions { name } why whyZh }
    steps {
      kind difference years why whyZh
      national { id name value unit year evidence { quote start end } }
      nationalPlan { id title }
      local { id name value unit year evidence { quote start end } }
      localPlan { id title }
      region { id name }
    }
  }
}`;

type Kind =
  | 'TAKEN_OVER'
  | 'HIGHER'
  | 'LOWER'
  | 'EARLIER'
  | 'LATER'
  | 'DIVIDED'
  | 'DROPPED'
  | 'NEW'
  | 'INCOMPARABLE';
interface Side {
  name: string;
  evidence: { quote: string };
}
interface Answer {
  ledger: {
    gaps: { why: string; whyZh: string }[];
    counts: { kind: Kind; count: number }[];
    steps: { kind: Kind; why: string; whyZh: string; national: Side | null; local: Side | null }[];
  };
}

const text = ({ ledger: { steps, gaps, counts } }: Answer): string => {
  const kinds = [...new Set(counts.map(({ kind }) => kind))];
  const total = (kind: Kind) =>
    counts.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);
  return [
    ...steps.flatMap(({ kind, why, whyZh, national, local }) => [
      said(say(`step.${kind}`), said((national ?? local)!.name, either(why, whyZh))),
      ...(national ? [`    ${say('analysis.nation')} ${folded(national.evidence.quote)}`] : []),
      ...(local ? [`    ${say('analysis.below')} ${folded(local.evidence.quote)}`] : []),
    ]),
    ...gaps.map(({ why, whyZh }) => said(say('analysis.sum'), either(why, whyZh))),
    countsText(kinds.map((kind) => ({ name: `step.${kind}` as const, count: total(kind) }))),
    '',
  ].join('\n');
};

/** `gangmu ledger`: what plans below make of national numbers. */
export function ledger(root: RootCommand): void {
  root
    .command('ledger')
    .description(say('help.ledger'))
    .option('--indicator <id>', say('help.ofIndicator'))
    .option('--plan <id>', say('help.ofPlan'))
    .option('--region <id>', say('help.ofRegion'))
    .addOption(formOption())
    .action(async (_, command) => {
      const { indicator, plan, region, ...options } = command.optsWithGlobals();
      await analyse<Answer>(options, { query, variables: { indicator, plan, region }, text });
    });
}
