import type { EdgeEnd, EdgeFact } from '../../graph-schema/index.ts';
import { kept } from '../collections.ts';
import type { SpecialProjectFact } from '../extract/projects/fact.ts';
import { projectKey, type ResolvedProject, resolveProject } from '../resolve/project.ts';
import { printedIn, regionOf } from '../tree.ts';
import type { Collector } from './collector.ts';
import { known, type LinkedPlan, mention, stated } from './context.ts';

const rule = 'projects';

/**
 * The undertakings that a plan sets out (CONTAINS) and names (MENTIONS), and what each is part of. Forms of one name within
 * a plan, such as 宽带网科技重点专项 and 国家宽带网科技重点专项, are one node.
 */
export function linkProjects(linked: LinkedPlan, out: Collector): void {
  const facts = linked.facts.filter((fact) => fact.kind === 'specialProject');
  const region = regionOf(linked.plan.head);
  const resolve = oneNodeForAllForms(facts, region);
  const ends = new Map<SpecialProjectFact, EdgeEnd>();
  for (const fact of facts) ends.set(fact, projectNode(linked, resolve(fact), out));
  const defined = new Set(facts.filter((f) => f.status === 'defined').map((f) => place(linked, f, ends)));
  for (const fact of facts) {
    if (fact.status === 'mentioned' && defined.has(place(linked, fact, ends))) continue;
    const end = ends.get(fact)!;
    const named = mention(linked, fact, end, printedIn(linked.plan, fact.quote));
    out.edge(fact.status === 'defined' ? ({ ...named, type: 'CONTAINS' } as EdgeFact) : named);
    const part = partOf(linked, fact, end, (name) => resolve({ ...fact, name, aliases: [] }), out);
    if (part) out.edge(part);
  }
}

const place = (
  linked: LinkedPlan,
  fact: SpecialProjectFact,
  ends: ReadonlyMap<SpecialProjectFact, EdgeEnd>,
) => `${(fact.section && linked.sectionIds.get(fact.section)) ?? ''} ${ends.get(fact)!.id}`;

function projectNode(
  linked: LinkedPlan,
  { within, ...properties }: ResolvedProject,
  out: Collector,
): EdgeEnd {
  const own: EdgeEnd = { label: 'SpecialProject', id: properties.id };
  out.node({ label: 'SpecialProject', properties });
  if (within)
    out.edge({
      type: 'PART_OF',
      from: own,
      to: projectNode(linked, within, out),
      properties: known({
        rule,
        why: `${properties.name} is one of ${within.name}, by the list of known programmes.`,
        whyZh: `据已知计划名录，${properties.name}属于${within.name}。`,
        confidence: 0.95,
      }),
    });
  return own;
}

function partOf(
  linked: LinkedPlan,
  fact: SpecialProjectFact,
  from: EdgeEnd,
  resolve: (name: string) => ResolvedProject,
  out: Collector,
): EdgeFact | undefined {
  if (!fact.partOf) return undefined;
  const { name, quote, ...reason } = fact.partOf;
  const to = projectNode(linked, resolve(name), out);
  if (to.id === from.id) return undefined;
  return {
    type: 'PART_OF',
    from,
    to,
    properties: { ...stated(linked, quote, fact), ...reason },
  };
}

/** 国家 before a name, or a verb that may open it (促进科技成果转移转化行动), makes no other undertaking. */
const mayLack = /^(?:国家|我国|全国|促进|推进|推动|加强|提升)/;

/** The keys under which a fact is met; each with and without the words that a name may lack. */
function keysOf({ name, aliases }: SpecialProjectFact): string[] {
  return [name, ...aliases].flatMap((form) => {
    const key = projectKey(form);
    return [key, key.replace(mayLack, '')];
  });
}

/**
 * How the facts of one plan resolve: those that share a form stand for one undertaking, that of the gazetteer where one of
 * the forms is in it, else that of the longest.
 */
function oneNodeForAllForms(
  facts: readonly SpecialProjectFact[],
  region: string,
): (fact: SpecialProjectFact) => ResolvedProject {
  const ranked = (fact: SpecialProjectFact) => ({
    fact,
    keys: keysOf(fact),
    rank:
      (resolveProject(fact.name, region).category ? 1000 : 0) +
      fact.name.length +
      (fact.status === 'defined' ? 0.5 : 0),
  });
  const best = new Map<string, ReturnType<typeof ranked>>();
  for (const fact of facts) {
    const own = ranked(fact);
    for (const key of own.keys) {
      const had = best.get(key);
      if (!had || own.rank > had.rank) best.set(key, own);
    }
  }
  const resolve = (fact: SpecialProjectFact) => {
    const own = ranked(fact);
    const chosen = own.keys
      .map((key) => best.get(key) ?? own)
      .reduce((a, b) => (b.rank > a.rank ? b : a)).fact;
    return resolveProject(chosen.name, region, chosen.category);
  };
  const forms = new Map<string, Set<string>>();
  for (const fact of facts) {
    const own = kept(forms, resolve(fact).id, () => new Set<string>());
    for (const form of [fact.name, ...fact.aliases]) own.add(form);
  }
  return (fact) => {
    const resolved = resolve(fact);
    const aliases = new Set([...resolved.aliases, ...(forms.get(resolved.id) ?? [])]);
    aliases.delete(resolved.name);
    return { ...resolved, aliases: [...aliases] };
  };
}
