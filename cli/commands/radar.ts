import { analyse, countsText, said } from '../analysis.ts';
import { either, say } from '../language/say.ts';
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

type Kind = 'SUPERSEDED' | 'EXPIRED' | 'NUMBER_CHANGED';
interface Answer {
  radar: {
    asOf: string;
    counts: { kind: Kind; count: number }[];
    entries: {
      kind: Kind;
      inferred: boolean;
      why: string;
      whyZh: string;
      entity: { label: string; name: string };
      plan: { title: string } | null;
      above: { name: string };
    }[];
  };
}

const text = ({ radar: { asOf, counts, entries } }: Answer): string =>
  [
    ...entries.flatMap(({ kind, inferred, why, whyZh, entity, plan, above }) => {
      const stands = { entity: entity.name, plan: plan?.title ?? '', above: above.name };
      const reason = either(why, whyZh);
      return [
        said(say(`radar.${kind}`), say('radar.stands', stands)),
        `    ${inferred ? say('radar.concluded', { why: reason }) : reason}`,
      ];
    }),
    say('radar.on', {
      day: asOf,
      counts: countsText(counts.map(({ kind, count }) => ({ name: `radar.${kind}`, count }))),
    }),
    '',
  ].join('\n');

/** `gangmu radar`: what stands on something that no longer holds. */
export function radar(root: RootCommand): void {
  root
    .command('radar')
    .description(say('help.radar'))
    .option('--as-of <day>', say('help.asOf'))
    .option('--plan <id>', say('help.ofPlan'))
    .addOption(formOption())
    .action(async (_, command) => {
      const { asOf, plan, ...options } = command.optsWithGlobals();
      await analyse<Answer>(options, { query, variables: { asOf, plan }, text });
    });
}
