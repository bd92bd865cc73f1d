import { analyse, countsText, folded, said } from '../analysis.ts';
import { either, say } from '../language/say.ts';
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

type Verdict = 'REACHED' | 'EXCEEDED' | 'MISSED' | 'NOT_COMPARABLE' | 'NOT_MENTIONED';
interface Answer {
  outcomes: {
    counts: { verdict: Verdict; count: number }[];
    answers: {
      verdict: Verdict;
      why: string;
      whyZh: string;
      target: { evidence: { quote: string } };
      outcome: { evidence: { quote: string } } | null;
    }[];
  };
}

const text = ({ outcomes: { counts, answers } }: Answer): string =>
  [
    ...answers.flatMap(({ verdict, why, whyZh, target, outcome }) =>
      outcome
        ? [
            said(say(`verdict.${verdict}`), either(why, whyZh)),
            `    ${say('analysis.target')} ${folded(target.evidence.quote)}`,
            `    ${say('analysis.outcome')} ${folded(outcome.evidence.quote)}`,
          ]
        : [],
    ),
    countsText(counts.map(({ verdict, count }) => ({ name: `verdict.${verdict}`, count }))),
    '',
  ].join('\n');

/** `gangmu outcomes`: what later plans say became of targets. */
export function outcomes(root: RootCommand): void {
  root
    .command('outcomes')
    .description(say('help.outcomes'))
    .option('--plan <id>', say('help.ofPlan'))
    .option('--region <id>', say('help.ofRegion'))
    .addOption(formOption())
    .action(async (_, command) => {
      const { plan, region, ...options } = command.optsWithGlobals();
      await analyse<Answer>(options, { query, variables: { plan, region }, text });
    });
}
