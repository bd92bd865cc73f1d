import type { GraphFacts, NodeFact } from '../../graph-schema/index.ts';
import type { ReadPlan } from '../facts.ts';
import { filesOf, regionOf } from '../tree.ts';
import { linkAnnex } from './annex.ts';
import { factsOf } from './aside.ts';
import { linkAssignments } from './assignments.ts';
import { type IdentifiedCitation, identifyCitations, linkCitations } from './citations.ts';
import { Collector } from './collector.ts';
import { type LinkedPlan, saidOf } from './context.ts';
import type { Doubt } from './doubts.ts';
import { linkDrafts } from './drafts.ts';
import { linkFields } from './fields.ts';
import { linkHead } from './head.ts';
import { identifyPlans, type RepeatedPlan, type StandingPlan } from './identity.ts';
import { linkMentions } from './mentions.ts';
import { linkOutcomes } from './outcomes.ts';
import { linkProjects } from './projects.ts';
import { linkRegions } from './regions.ts';
import type { KnownPlan, PlanRegistry } from './registry.ts';
import { ownReportTitle } from './reports.ts';
import { linkSections, sectionIds } from './sections.ts';
import { linkSeries } from './series.ts';
import { linkTargets } from './targets.ts';

export { type AimedAt, answersRule, answersTo, type Reached } from './answers.ts';
export type { Doubt } from './doubts.ts';
export { baseOf, basesOf, type RepeatedPlan, type StandingPlan } from './identity.ts';
export { type KnownPlan, numberKey, PlanRegistry } from './registry.ts';

/** A plan with its place among the others: what it is, and which it names. */
export interface PlacedPlan extends LinkedPlan {
  cited: IdentifiedCitation[];
  mainPlan?: string | undefined;
  /** id of a plan of the graph whose place it takes: an earlier state of its text */
  displaces?: string | undefined;
}

/**
 * Gives every plan its id and finds out which documents each names. All plans are registered before any citation is
 * looked up, so that the order of loading changes nothing.
 * @param standing plans of the graph that have an id of one of these titles
 */
export function placePlans(
  plans: readonly ReadPlan[],
  registry: PlanRegistry,
  standing: readonly StandingPlan[] = [],
): { placed: PlacedPlan[]; repeated: RepeatedPlan[] } {
  const { identified, repeated } = identifyPlans(plans, registry, standing);
  const linked = identified.map(({ read, id, displaces }) => ({
    ...read,
    id,
    displaces,
    sectionIds: sectionIds(read.tree, id),
  }));
  for (const { displaces } of linked) if (displaces) registry.remove(displaces);
  for (const { id, plan } of linked) registry.add(knownPlan(id, plan.head));
  const placed = linked.map((plan) => ({
    ...plan,
    cited: identifyCitations(plan, registry),
    mainPlan: mainPlanOf(plan, linked),
  }));
  return { placed, repeated };
}

/** The plan in the same file that an annex belongs to. */
function mainPlanOf({ plan }: ReadPlan, placed: readonly LinkedPlan[]): string | undefined {
  if (!plan.annexOf) return undefined;
  const files = filesOf(plan);
  const main = placed.find(
    (other) =>
      other.plan.head.title.value === plan.annexOf &&
      filesOf(other.plan).some((file) => files.includes(file)),
  );
  return main?.id;
}

const knownPlan = (id: string, head: ReadPlan['plan']['head']): KnownPlan => ({
  id,
  title: head.title.value,
  aliases: [head.noticeTitle?.value, ownReportTitle(head)].filter((title) => title !== undefined),
  ...saidOf(head, 'docNumber', 'issuedOn', 'kind', 'periodStart', 'periodEnd'),
  region: regionOf(head),
  inCorpus: true,
});

/** What one plan brings to the graph, and what could not be told for certain. */
export interface LinkedFacts extends GraphFacts {
  doubts: Doubt[];
}

/** What one plan states, and how it stands to the others, ready to be written. */
export function linkPlan(placed: PlacedPlan, registry: PlanRegistry): LinkedFacts {
  const plan = { ...placed, facts: factsOf(placed) };
  const out = new Collector();
  linkHead(plan, out);
  linkSections(plan, out);
  linkAssignments(plan, out);
  linkMentions(plan, out);
  linkRegions(plan, out);
  linkProjects(plan, out);
  linkTargets(plan, out);
  linkOutcomes(plan, out);
  linkFields(plan, out);
  linkAnnex(plan, plan.mainPlan, out);
  linkCitations(plan, plan.cited, registry, out);
  const own = registry.get(plan.id)!;
  linkSeries(own, registry.kinOf(own), out);
  linkDrafts(own, registry.kinOf(own), out);
  const facts = out.facts();
  const others = otherPlans(plan.id, facts, registry);
  return { edges: facts.edges, nodes: [...facts.nodes, ...others], doubts: out.doubts() };
}

/** The plans at the other ends, as far as they are known from being named: one that was read itself stays as it is. */
function otherPlans(own: string, { edges }: GraphFacts, registry: PlanRegistry): NodeFact[] {
  const ids = new Set<string>();
  for (const { from, to } of edges) {
    if (from.label === 'Plan' && from.id !== own) ids.add(from.id);
    if (to.label === 'Plan' && to.id !== own) ids.add(to.id);
  }
  return [...ids].map((id) => {
    const { title, docNumber } = registry.get(id)!;
    return {
      label: 'Plan',
      properties: {
        id,
        name: title,
        title,
        aliases: [],
        ...(docNumber ? { docNumber } : {}),
        inCorpus: false,
      },
    };
  });
}
