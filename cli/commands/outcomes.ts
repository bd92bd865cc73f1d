import { analyse, countsText, folded } from '../analysis.ts';
import { formOption, type RootCommand } from '../root.ts';

const query = `query ($plan: ID, $region: ID) {
  outcomes(plan: $plan, region: $region, first: 2000) {
    counts { verdict count }
    totalCount
    answers {
      verdict why whyZh
      target { id name value unit year evidence { quote start end } }
      plan { id title }
      outcome { id value unit year evidence { quote start end } }
      outcomePlan { id title }
    }
  }
}`;

interface Answer {
  outcomes: {
    counts: { verdict: string; count: number }[];
    answers: {
      verdict: string;
      why: string;
      target: { evidence: { quote: string } };
      outcome: { evidence: { quote: string } } | null;
    }[];
  };
}

const text = ({ outcomes: { counts, answers } }: Answer): string =>
  [
    ...answers
      .filter(({ outcome }) => outcome)
      .flatMap(({ verdict, why, target, outcome }) => [
        `${verdict.toLowerCase().replace('_', ' ')}: ${why}`,
        `    target:  ${folded(target.evidence.quote)}`,
        `    outcome: ${folded(outcome!.evidence.quote)}`,
      ]),
    countsText(counts.map(({ verdict, count }) => ({ name: verdict, count }))),
    '',
  ].join('\n');

/** `gangmu outcomes`: what later plans say became of targets. */
export function outcomes(root: RootCommand): void {
  root
    .command('outcomes')
    .description('tell which targets were reached, exceeded or missed, as later plans say')
    .option('--plan <id>', 'only targets of this plan')
    .option('--region <id>', 'only targets for this region, e.g. region:辽宁省')
    .addOption(formOption())
    .action(async (_, command) => {
      const { plan, region, ...options } = command.optsWithGlobals();
      await analyse<Answer>(options, { query, variables: { plan, region }, text });
    });
}
