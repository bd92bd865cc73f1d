import type { Card, Step } from './graph.ts';

/** Columns of the nation's plans: a goal of a province is its own in every plan. */
const national: readonly Card['column'][] = ['nation', 'period'];

/**
 * Each goal of the nation once, though several of its plans print it: the same number of one indicator for one year. What
 * prints the number without a year is taken for it where there is no other year to choose from. The card is the one that the
 * cascade starts from, otherwise the nearest; it knows where else the goal is printed, and takes on the steps of all.
 */
export function goalsOnce(
  cards: readonly Card[],
  steps: readonly Step[],
  root: string,
): { cards: Card[]; steps: Step[] } {
  const standsFor = new Map<string, string>();
  const merged = new Map<string, Card>();
  for (const prints of samePrinted(cards)) {
    const first = prints.find(({ id }) => id === root) ?? nearest(prints);
    const others = prints.filter((card) => card !== first);
    for (const { id } of others) standsFor.set(id, first.id);
    merged.set(first.id, { ...first, also: others });
  }
  const to = (id: string) => standsFor.get(id) ?? id;
  const once = new Map<string, Step>();
  for (const step of steps) {
    const [doer, goal] = [to(step.doer), to(step.goal)];
    const key = `${step.type} ${doer} ${goal}`;
    const known = once.get(key);
    if (doer === goal || (known && known.sentence.confidence >= step.sentence.confidence)) continue;
    once.set(key, { ...step, doer, goal });
  }
  return {
    cards: cards.filter(({ id }) => !standsFor.has(id)).map((card) => merged.get(card.id) ?? card),
    steps: [...once.values()],
  };
}

const nearest = (cards: readonly Card[]): Card =>
  cards.reduce((best, card) => (card.distance < best.distance ? card : best));

/** The cards that print one goal, where it is more than one. */
function samePrinted(cards: readonly Card[]): Card[][] {
  const byNumber = groups(cards, numberOf);
  return [...byNumber.values()].flatMap((same) => {
    const byYear = groups(same, ({ target }) => String(target!.targetYear ?? ''));
    const undated = byYear.get('') ?? [];
    byYear.delete('');
    const dated = [...byYear.values()];
    const all = dated.length === 1 ? [[...dated[0]!, ...undated]] : [...dated, undated];
    return all.filter((prints) => prints.length > 1);
  });
}

/** What number of what a card of the nation wants; nothing where it wants none, or one that cannot be right. */
function numberOf({ target, indicator, column, plan, regions }: Card): string | undefined {
  if (!target || !indicator || !plan || !national.includes(column)) return undefined;
  const { value, valueMax, unit, operator, limit, pace, suspect } = target;
  if (value === null || suspect) return undefined;
  return JSON.stringify([indicator, value, valueMax, unit, operator, limit, pace, regions]);
}

function groups(cards: readonly Card[], keyOf: (card: Card) => string | undefined): Map<string, Card[]> {
  const found = new Map<string, Card[]>();
  for (const card of cards) {
    const key = keyOf(card);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known) known.push(card);
    else found.set(key, [card]);
  }
  return found;
}
