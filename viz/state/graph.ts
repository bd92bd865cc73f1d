import { type Concept, each, optional, wholeNumber } from './concept.ts';

/**
 * What is on the canvas, said by how it came there, not by its nodes: a link stays short and always shows what the
 * graph holds now.
 */
export interface GraphState {
  /** what a canvas begins with: id of a descriptor in `views/network/starts.ts` */
  start: string;
  /** ids of entities that were put on it by hand */
  added: readonly string[];
  /** whose neighbours were brought in */
  expanded: readonly Expansion[];
  /** ids of entities that were taken away */
  removed: readonly string[];
}

export interface Expansion {
  id: string;
  /** types of edges to follow; none: all that the viewer follows by itself */
  types: readonly string[];
  /** how many neighbours */
  first: number;
}

/** How many neighbours one step of an expansion brings. */
export const expansionStep = 20;

export const defaultStart = 'corpus';

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);

/** Puts an entity on the canvas. */
export const add = (state: GraphState, id: string): GraphState => ({
  ...state,
  added: [...without(state.added, id), id],
  removed: without(state.removed, id),
});

/** Brings in (more) neighbours of a node. */
export function expand(state: GraphState, expansion: Expansion): GraphState {
  const others = state.expanded.filter((e) => e.id !== expansion.id);
  return { ...state, expanded: [...others, expansion], removed: without(state.removed, expansion.id) };
}

/** Takes the neighbours away that only this expansion brought in. */
export const collapse = (state: GraphState, id: string): GraphState => ({
  ...state,
  expanded: state.expanded.filter((e) => e.id !== id),
});

/** Takes a node off the canvas, with what it brought in. */
export const remove = (state: GraphState, id: string): GraphState => ({
  ...collapse(state, id),
  added: without(state.added, id),
  removed: [...without(state.removed, id), id],
});

/** Brings back what was taken off, but for these. */
export const restore = (state: GraphState, removed: readonly string[]): GraphState => ({ ...state, removed });

/** An empty canvas, or one with these entities only. */
export const only = (...ids: string[]): GraphState => ({
  start: 'empty',
  added: ids,
  expanded: [],
  removed: [],
});

const initial: GraphState = { start: defaultStart, added: [], expanded: [], removed: [] };

const isType = (value: string) => /^[A-Z_]{1,40}$/.test(value);

/** `20;LEADS.SUPPORTS;agency:…`: the id comes last, so that it may hold any character. */
function readExpansion(value: string): Expansion | undefined {
  const [, first, types = '', id] = /^(\d+);([A-Z_.]*);(.+)$/s.exec(value) ?? [];
  const count = wholeNumber(first);
  if (!count || !id) return undefined;
  return { id, first: count, types: types.split('.').filter(isType) };
}

export const graph: Concept<GraphState> = {
  initial,
  params: ['start', 'add', 'expand', 'remove'],
  read: (link) => ({
    start: link.get('start') ?? defaultStart,
    added: [...new Set(link.getAll('add'))],
    expanded: link.getAll('expand').flatMap((value) => readExpansion(value) ?? []),
    removed: [...new Set(link.getAll('remove'))],
  }),
  write: ({ start, added, expanded, removed }) => [
    ...optional('start', start === defaultStart ? undefined : start),
    ...each('add', added),
    ...each(
      'expand',
      expanded.map(({ id, types, first }) => `${first};${types.join('.')};${id}`),
    ),
    ...each('remove', removed),
  ],
  isStep: (before, after) => before !== after,
};
