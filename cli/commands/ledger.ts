import { analyse, countsText, folded } from '../analysis.ts';
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

interface Side {
  name: string;
  evidence: { quote: string };
}
interface Answer {
  ledger: {
    gaps: { why: string }[];
    counts: { kind: string; count: number }[];
    steps: { kind: string; why: string; national: Side | null; local: Side | null }[];
  };
}

const text = ({ ledger: { steps, gaps, counts } }: Answer): string => {
  const kinds = [...new Set(counts.map(({ kind }) => kind))];
  const total = (kind: string) =>
    counts.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);
  return [
    ...steps.flatMap(({ kind, why, national, local }) => [
      `${kind.toLowerCase().replace('_', ' ')}: ${(national ?? local)!.name}: ${why}`,
      ...(national ? [`    nation: ${folded(national.evidence.quote)}`] : []),
      ...(local ? [`    below:  ${folded(local.evidence.quote)}`] : []),
    ]),
    ...gaps.map(({ why }) => `sum: ${why}`),
    countsText(kinds.map((kind) => ({ name: kind, count: total(kind) }))),
    '',
  ].join('\n');
};

/** `gangmu ledger`: what plans below make of national numbers. */
export function ledger(root: RootCommand): void {
  root
    .command('ledger')
    .description(
      'tell what plans below make of national numbers: taken over, higher, lower, divided, dropped, new',
    )
    .option('--indicator <id>', 'only numbers of this indicator, e.g. indicator:研发经费投入强度')
    .option('--plan <id>', 'only steps from or to this plan')
    .option('--region <id>', 'only steps of this region, e.g. region:辽宁省')
    .addOption(formOption())
    .action(async (_, command) => {
      const { indicator, plan, region, ...options } = command.optsWithGlobals();
      await analyse<Answer>(options, { query, variables: { indicator, plan, region }, text });
    });
}
