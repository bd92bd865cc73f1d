import type { EdgeType, Label } from '../../../graph-schema/index.ts';
import type { Answers, NamedAnswer } from '../answers.ts';
import type { Coverage } from '../coverage.ts';
import type { Graph } from '../graph.ts';
import { dice, isSame, place, plain, stem } from '../likeness.ts';
import { Tally } from '../tally.ts';

type Names = ReadonlySet<string>;

/** What a plan names of a label: by node, every name of it and every form in which the plan prints it. */
function namedBy(
  graph: Graph,
  label: Label,
  types: readonly EdgeType[],
): Map<string, Map<string, Set<string>>> {
  const byPlan = new Map<string, Map<string, Set<string>>>();
  for (const { type, from, to, plan, asPrinted } of graph.edges) {
    const id = graph.is(to, label) ? to : graph.is(from, label) ? from : undefined;
    if (id === undefined || plan === undefined || !types.includes(type)) continue;
    const named = byPlan.get(plan) ?? new Map<string, Set<string>>();
    byPlan.set(plan, named);
    const names = named.get(id) ?? new Set(graph.names(id));
    named.set(id, names);
    if (asPrinted) names.add(asPrinted);
  }
  return byPlan;
}

interface Kind {
  label: Label;
  types: readonly EdgeType[];
  /** looser ways to recognise a name, asked one after the other where none is the same */
  alike?: ((names: Names, answer: NamedAnswer) => boolean)[];
  /** what is in no answer of its plan but is known to be of the kind */
  known?: (answers: Answers) => ReadonlySet<string>;
}

type NamedKind = 'projects' | 'regions' | 'agencies';

function scored(kind: NamedKind, { label, types, alike = [], known = () => new Set() }: Kind) {
  return (graph: Graph, coverage: Coverage): Tally => {
    const tally = new Tally();
    const byPlan = namedBy(graph, label, types);
    const knownNames = known(coverage.answers);
    const used = new Set<string>();
    const same = (names: Names, { name, canonical }: NamedAnswer) =>
      [...names].some((n) => isSame(n, name) || (canonical !== undefined && isSame(n, canonical)));
    for (const answer of coverage.answers[kind]) {
      const plan = coverage.id(answer.plan);
      const named = [...(byPlan.get(plan) ?? [])];
      let hit: string | undefined;
      for (const test of [same, ...alike]) hit ??= named.find(([, names]) => test(names, answer))?.[0];
      if (hit !== undefined) used.add(`${plan} ${hit}`);
      if (answer.unsure) continue;
      if (hit !== undefined) tally.find(answer.plan);
      else tally.miss(answer.plan, answer.name);
    }
    for (const plan of coverage.of(kind))
      for (const [id, names] of byPlan.get(plan) ?? [])
        if (!used.has(`${plan} ${id}`) && ![...names].some((name) => knownNames.has(plain(name))))
          tally.mistake(coverage.key(plan), [...names].join(' | '));
    return tally;
  };
}

/** Is every special project of a plan found? */
export const projects = scored('projects', {
  label: 'SpecialProject',
  types: ['CONTAINS', 'CITES', 'MENTIONS'],
  alike: [
    (names, { name }) => stem(name).length > 1 && [...names].some((n) => stem(n) === stem(name)),
    (names, { name }) => [...names].some((n) => dice(n, name) >= 0.85),
  ],
});

/** Is every place that a plan names found? */
export const regions = scored('regions', {
  label: 'Region',
  types: ['MENTIONS', 'APPLIES_TO'],
  alike: [(names, { name }) => [...names].some((n) => place(n) === place(name))],
});

const knownAgencies = (answers: Answers): Set<string> =>
  new Set(
    [
      ...answers.agencies.flatMap(({ name, canonical }) => [name, canonical]),
      ...answers.plans.flatMap(({ issuers }) => issuers ?? []),
      ...answers.leads.flatMap((lead) => [...lead.leads, ...lead.supports]),
    ].map(plain),
  );

/** Is every organisation that a plan names found? */
export const agencies = scored('agencies', {
  label: 'Agency',
  types: ['MENTIONS', 'ISSUES', 'LEADS', 'SUPPORTS', 'ADDRESSED_TO'],
  known: knownAgencies,
});
