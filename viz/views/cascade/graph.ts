import type {
  CascadePlanFragment,
  CascadeQuery,
  CascadeStepFragment,
  EdgeType,
  EntityCardFragment,
  Force,
  Label,
} from '../../generated/operations.ts';
import { cardName } from '../../vocabulary/card.ts';
import type { TargetCard } from '../../vocabulary/target.ts';
import { type ColumnId, columnOf } from './columns.ts';
import { comparable } from './difference.ts';
import { goalsOnce } from './once.ts';

export type CascadeAnswer = NonNullable<CascadeQuery['cascade']>;
type AnswerNode = CascadeAnswer['nodes'][number];
export type Sentence = CascadeStepFragment['evidence'];

/** The plan under which a card stands. */
export interface CardPlan {
  id: string;
  name: string;
  year: string;
  inCorpus: boolean;
}

/** A node of the cascade. */
export interface Card {
  id: string;
  label: Label;
  name: string;
  column: ColumnId;
  plan?: CardPlan;
  /** of a target: what is wanted, and by when */
  target?: TargetCard;
  /** of a target: id of what it measures */
  indicator?: string;
  /** of a task: when it is to be done */
  time?: Pick<Extract<EntityCardFragment, { __typename: 'Task' }>, 'deadline' | 'taskYear'>;
  regions: readonly string[];
  /** whether anything says when it holds */
  dated: boolean;
  distance: number;
  /** the words that state it */
  sentence?: Sentence;
  /** where else the same goal is printed */
  also?: readonly Card[];
  /** of a target: the surest target above it whose number compares with its own */
  above?: Card;
}

/** What joins two cards: `doer` carries `goal` out, leads it, or is contained in it. */
export interface Step {
  id: string;
  type: EdgeType;
  /** how binding it is; null where the graph does not say (who leads, what contains) */
  force: Force | null;
  doer: string;
  goal: string;
  sentence: Sentence;
}

/** A cascade as the view draws it. */
export interface CascadeGraph {
  root: string;
  cards: readonly Card[];
  steps: readonly Step[];
  /** parts of the root that nothing carries out and that carry out nothing: left out */
  idle: number;
  /** how many nodes the answer holds */
  answered: number;
}

/** The answer of the api as cards and steps; parts of the root that take part in no step are left out. */
export function cascadeGraph({ root, nodes, edges }: CascadeAnswer): CascadeGraph {
  const plans = new Map(nodes.map((node) => [node.entity.id, planOf(node)]));
  const all = edges.map(stepOf);
  const kept = trimmed(root.id, all);
  const cards = nodes
    .filter(({ entity }) => kept.ids.has(entity.id))
    .map((node) => cardOf(node, plans.get(node.entity.id), columnOf(node.entity, plans.get(node.entity.id))));
  const once = goalsOnce(cards, kept.steps, root.id);
  return {
    root: root.id,
    cards: surestFirst(besideAbove(once.cards, once.steps), once.steps),
    steps: once.steps,
    idle: nodes.length - cards.length,
    answered: nodes.length,
  };
}

/** The card that shows a node: its own, or that of the same goal in another plan. */
export const cardOfNode = ({ cards }: CascadeGraph, id: string | undefined): Card | undefined =>
  cards.find((card) => card.id === id || card.also?.some((print) => print.id === id));

/** Targets with the one above them that they are to be read beside: stated or derived, not only of the same theme. */
function besideAbove(cards: readonly Card[], steps: readonly Step[]): Card[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const surest = new Map<string, Step>();
  for (const step of steps) {
    const [doer, goal] = [byId.get(step.doer), byId.get(step.goal)];
    if (step.force === 'THEMATIC' || !doer || !goal || !comparable(doer, goal)) continue;
    const known = surest.get(step.doer);
    if (!known || known.sentence.confidence < step.sentence.confidence) surest.set(step.doer, step);
  }
  return cards.map((card) => {
    const above = byId.get(surest.get(card.id)?.goal ?? '');
    return above ? { ...card, above } : card;
  });
}

/** The nearest first, and of those as near the ones that the surest step leads to: what is folded away is the least sure. */
function surestFirst(cards: readonly Card[], steps: readonly Step[]): Card[] {
  const sure = new Map<string, number>();
  for (const { doer, goal, sentence } of steps)
    for (const id of [doer, goal]) sure.set(id, Math.max(sure.get(id) ?? 0, sentence.confidence));
  return [...cards].sort((a, b) => a.distance - b.distance || (sure.get(b.id) ?? 0) - (sure.get(a.id) ?? 0));
}

const stepOf = ({ id, type, force, from, to, evidence }: CascadeStepFragment): Step => ({
  id,
  type,
  force,
  ...(type === 'CONTAINS' ? { doer: to.id, goal: from.id } : { doer: from.id, goal: to.id }),
  sentence: evidence,
});

/** The plan of a node, or the plan that it is; of a project, the first that has it in its outline. */
function planOf({ plan, entity }: AnswerNode): CascadePlanFragment | undefined {
  if (plan) return plan;
  if (entity.__typename !== 'SpecialProject') return undefined;
  const holder = entity.containedIn.edges[0]?.node;
  if (holder?.__typename === 'Plan') return holder;
  return holder?.__typename === 'Section' ? (holder.plan ?? undefined) : undefined;
}

function cardOf(
  { entity, regions, dated, distance }: AnswerNode,
  plan: CascadePlanFragment | undefined,
  column: ColumnId,
): Card {
  return {
    id: entity.id,
    label: entity.label,
    name: cardName(entity),
    column,
    regions: regions.map(({ name }) => name),
    dated,
    distance,
    ...(plan && { plan: cardPlan(plan) }),
    ...(entity.evidence && { sentence: entity.evidence }),
    ...(entity.__typename === 'Task' && { time: entity }),
    ...(entity.__typename === 'Target' && { target: entity }),
    ...(entity.__typename === 'Target' && entity.indicator && { indicator: entity.indicator.id }),
  };
}

const cardPlan = ({
  id,
  title,
  shortTitle,
  periodStart,
  periodEnd,
  issuedOn,
  inCorpus,
}: CascadePlanFragment): CardPlan => ({
  id,
  name: shortTitle ?? title,
  year: periodEnd ? span(periodStart, periodEnd) : (issuedOn?.slice(0, 4) ?? ''),
  inCorpus,
});

const span = (from: number | null, to: number) => (from === null || from === to ? `${to}` : `${from}–${to}`);

/**
 * Of what the root contains only what takes part in a step. What is contained in a heading that is left out hangs on
 * the nearest that stays.
 */
function trimmed(root: string, steps: readonly Step[]): { ids: Set<string>; steps: Step[] } {
  const real = steps.filter(({ type }) => type !== 'CONTAINS');
  const ids = new Set([root, ...real.flatMap(({ doer, goal }) => [doer, goal])]);
  const contained = steps.filter(({ type }) => type === 'CONTAINS');
  const holder = new Map(contained.map(({ doer, goal }) => [doer, goal]));
  const stays = (id: string) => {
    const seen = new Set<string>();
    let up = holder.get(id);
    while (up !== undefined && !ids.has(up) && !seen.has(up)) {
      seen.add(up);
      up = holder.get(up);
    }
    return up !== undefined && ids.has(up) ? up : root;
  };
  const outline = contained
    .filter(({ doer }) => ids.has(doer))
    .map((step) => ({ ...step, goal: stays(step.doer) }));
  const once = new Map([...real, ...outline].map((step) => [`${step.type} ${step.doer} ${step.goal}`, step]));
  return { ids, steps: [...once.values()].filter(({ doer, goal }) => doer !== goal) };
}
