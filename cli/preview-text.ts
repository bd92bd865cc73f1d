import type { GraphFacts, Label } from '../graph-schema/index.ts';
import type { LoadPreview } from '../loader/index.ts';

/** What of a plan's nodes a person is shown, in this order. */
const shown: readonly (readonly [Label, string])[] = [
  ['Target', 'targets'],
  ['Task', 'tasks'],
  ['SpecialProject', 'projects'],
  ['Agency', 'agencies'],
  ['Region', 'places'],
];

const namesOf = ({ nodes }: GraphFacts, label: Label): string[] =>
  nodes.filter((node) => node.label === label).map((node) => node.properties.name);

/** What loading would bring, plan by plan: its state, and the names of what was found in it. */
export function previewText({ report, facts }: LoadPreview): string {
  const verbs = { added: 'would add', replaced: 'would replace', repeated: 'repeats', failed: 'cannot load' };
  return [
    ...report.plans.flatMap((plan) => [
      `${verbs[plan.status]} ${plan.title}${plan.error ? `: ${plan.error}` : ''}`,
      ...shown.flatMap(([label, words]) => {
        const names = namesOf(facts.get(plan.id) ?? { nodes: [], edges: [] }, label);
        return names.length ? [`  ${names.length} ${words}:`, ...names.map((name) => `    ${name}`)] : [];
      }),
    ]),
    ...report.removed.map(({ title }) => `would remove ${title} (no file holds it any longer)`),
    ...report.files.flatMap(({ error }) => (error ? [`cannot load ${error}`] : [])),
    'Nothing was written.',
    '',
  ].join('\n');
}
