import { analyse, countsText } from '../analysis.ts';
import { formOption, type RootCommand } from '../root.ts';

const query = `query ($asOf: String, $plan: ID) {
  radar(asOf: $asOf, plan: $plan, first: 2000) {
    asOf
    totalCount
    counts { kind count }
    entries {
      kind inferred why whyZh
      entity { id label name }
      plan { id title }
      above { id label name }
      abovePlan { id title }
      replacement { id label name }
      replacementPlan { id title }
    }
  }
}`;

interface Answer {
  radar: {
    asOf: string;
    counts: { kind: string; count: number }[];
    entries: {
      kind: string;
      inferred: boolean;
      why: string;
      entity: { label: string; name: string };
      plan: { title: string } | null;
      above: { name: string };
    }[];
  };
}

const text = ({ radar: { asOf, counts, entries } }: Answer): string =>
  [
    ...entries.flatMap(({ kind, inferred, why, entity, plan, above }) => [
      `${kind.toLowerCase().replace('_', ' ')}: ${entity.name} (《${plan?.title}》) stands on ${above.name}`,
      `    ${inferred ? 'concluded: ' : ''}${why}`,
    ]),
    `on ${asOf}: ${countsText(counts.map(({ kind, count }) => ({ name: kind, count })))}`,
    '',
  ].join('\n');

/** `gangmu radar`: what stands on something that no longer holds. */
export function radar(root: RootCommand): void {
  root
    .command('radar')
    .description(
      'list tasks and targets that stand on a plan that was replaced or has expired, or on a changed number',
    )
    .option('--as-of <day>', 'the day, YYYY-MM-DD; today without it')
    .option('--plan <id>', 'only what this plan sets')
    .addOption(formOption())
    .action(async (_, command) => {
      const { asOf, plan, ...options } = command.optsWithGlobals();
      await analyse<Answer>(options, { query, variables: { asOf, plan }, text });
    });
}
