import { describe, expect, it } from 'vitest';
import { type BoardOptions, boardOf } from './board.ts';
import type { Card, CascadeGraph, Step } from './graph.ts';

const plan = (id: string) => ({ id, name: id, year: '2017', inCorpus: true });
const card = (id: string, column: Card['column'], of: string): Card => ({
  id,
  label: 'Task',
  name: id,
  column,
  plan: plan(of),
  regions: [],
  dated: true,
  distance: 1,
});
const step = (doer: string, goal: string): Step => ({
  id: `${doer}>${goal}`,
  type: 'IMPLEMENTS',
  force: 'DERIVED',
  doer,
  goal,
  sentence: {
    plan: null,
    quote: null,
    start: null,
    end: null,
    basis: 'INFERRED',
    confidence: 0.8,
    why: 'so',
    whyZh: null,
  },
});
const options: BoardOptions = {
  width: 1000,
  unfolded: [],
  way: undefined,
  only: false,
  notes: () => [],
};

/** One goal of the nation, and twelve tasks of a province that carry it out. */
const tasks = Array.from({ length: 12 }, (_, i) => `task ${i}`);
const many: CascadeGraph = {
  root: 'goal',
  cards: [card('goal', 'nation', 'outline'), ...tasks.map((id) => card(id, 'province', 'scheme'))],
  steps: tasks.map((id) => step(id, 'goal')),
  idle: 0,
  answered: 0,
};
const shown = (graph: CascadeGraph, more: Partial<BoardOptions> = {}) =>
  boardOf(graph, { ...options, ...more }).cards.map(({ card: { id } }) => id);

describe('the board', () => {
  it('has a column for what there is, and none for what there is not', () => {
    const board = boardOf(many, options);
    expect(board.columns.map(({ id }) => id)).toEqual(['nation', 'province']);
    expect(board.columns[0]!.x).toBeLessThan(board.columns[1]!.x);
  });

  it('fits its columns into the window, as long as they can be read', () => {
    expect(boardOf(many, { ...options, width: 500 }).width).toBe(500);
    const narrow = boardOf(many, { ...options, width: 200 });
    expect(narrow.columnWidth).toBeGreaterThan(150);
    expect(narrow.width).toBeGreaterThan(200);
  });

  it('lays no card over another', () => {
    const { cards } = boardOf(many, { ...options, unfolded: ['province:scheme'] });
    const own = cards.filter(({ card: { column } }) => column === 'province').sort((a, b) => a.y - b.y);
    for (const [i, place] of own.entries())
      if (i) expect(place.y).toBeGreaterThan(own[i - 1]!.y + own[i - 1]!.height);
  });
});

describe('a plan with many cards', () => {
  it('is folded, and says how many are hidden', () => {
    const board = boardOf(many, options);
    const group = board.groups.find(({ id }) => id === 'province:scheme')!;
    expect(board.cards).toHaveLength(1 + 12 - group.hidden);
    expect(group.hidden).toBeGreaterThan(3);
  });

  it('is shown whole when the reader asks', () => {
    expect(shown(many, { unfolded: ['province:scheme'] })).toHaveLength(13);
  });

  it('shows in any case what is on the way of the chosen one', () => {
    expect(shown(many)).not.toContain('task 11');
    expect(shown(many, { way: new Set(['task 11', 'goal']) })).toContain('task 11');
  });

  it('has one line for all that is hidden', () => {
    const { lines, groups } = boardOf(many, options);
    const folded = lines.filter(({ whole }) => !whole);
    expect(folded).toHaveLength(1);
    expect(folded[0]!.steps).toHaveLength(groups.find(({ hidden }) => hidden > 0)!.hidden);
  });
});

describe('a card with a name as long as a paragraph', () => {
  it('is no higher than one with three lines, and no wider than its column', () => {
    const heightOf = (length: number) => {
      const name = '研'.repeat(length);
      const graph = { ...many, cards: [{ ...card('goal', 'nation' as const, 'outline'), name }], steps: [] };
      const board = boardOf(graph, options);
      expect(board.width).toBe(options.width);
      return board.cards[0]!.height;
    };
    expect(heightOf(400)).toBe(heightOf(80));
    expect(heightOf(400)).toBeLessThan(90);
  });
});

describe('a board with very many cards', () => {
  const plans = Array.from({ length: 20 }, (_, i) => `plan ${i}`);
  const crowd: CascadeGraph = {
    root: 'goal',
    cards: [
      card('goal', 'nation', 'outline'),
      ...plans.flatMap((of) => tasks.map((id) => card(`${of} ${id}`, 'province', of))),
    ],
    steps: [],
    idle: 0,
    answered: 0,
  };
  const all = new Set(crowd.cards.map(({ id }) => id));

  it('shows about sixty of them, something of every plan', () => {
    const ids = shown(crowd);
    expect(ids.length).toBeLessThanOrEqual(60);
    for (const of of plans)
      expect(
        ids.some((id) => id.startsWith(`${of} `)),
        of,
      ).toBe(true);
  });

  it('shows no more where all of them are on the way of the chosen one', () => {
    expect(shown(crowd, { way: all }).length).toBeLessThanOrEqual(60);
    expect(shown(crowd, { way: all })).toContain('goal');
  });

  it('shows what the reader asks for on top', () => {
    const ids = shown(crowd, { unfolded: ['province:plan 7'] });
    expect(ids.filter((id) => id.startsWith('plan 7 '))).toHaveLength(12);
    expect(ids.length).toBeGreaterThan(40);
  });
});

describe('the way of the chosen one alone', () => {
  it('leaves out all else', () => {
    expect(shown(many, { way: new Set(['task 11', 'goal']), only: true })).toEqual(['goal', 'task 11']);
  });

  it('is everything while nothing is chosen', () => {
    expect(shown(many, { only: true })).toEqual(shown(many));
  });
});
