import type { MessageKey } from '../../language/messages.ts';
import { add, collapse, expand, expansionStep, only, remove } from '../../state/graph.ts';
import type { AppState } from '../../state/link.ts';
import { unpin } from '../../state/pins.ts';
import { nothing } from '../../state/selection.ts';

/** Something that can be done to a node. Buttons and menus are drawn from this list. */
export interface NodeAction {
  id: string;
  name: MessageKey;
  /** whether it makes sense now */
  applies(state: AppState, node: NodeFacts): boolean;
  act(state: AppState, node: NodeFacts): Partial<AppState>;
}

/** What an action needs to know of a node. */
export interface NodeFacts {
  id: string;
  onCanvas: boolean;
  /** relations that the canvas does not show */
  beyond: number;
}

const isExpanded = ({ graph }: AppState, id: string) => graph.expanded.some((e) => e.id === id);

/** The next page of a node's neighbours, by the types that were chosen before. */
export function expandFurther(state: AppState, id: string): Partial<AppState> {
  const before = state.graph.expanded.find((e) => e.id === id);
  const first = (before?.first ?? 0) + expansionStep;
  return { graph: expand(state.graph, { id, types: before?.types ?? [], first }) };
}

/** What a double click and Enter do: neighbours come, or go again. */
export const toggleExpansion = (state: AppState, id: string): Partial<AppState> =>
  isExpanded(state, id) ? { graph: collapse(state.graph, id) } : expandFurther(state, id);

/** Something that can be done to all nodes that are picked. */
export interface PickedAction {
  id: string;
  name: MessageKey;
  applies(ids: readonly string[]): boolean;
  act(state: AppState, ids: readonly string[]): Partial<AppState>;
}

const noPick = { picked: { ids: [] } } as const;

export const pickedActions: readonly PickedAction[] = [
  {
    id: 'hide',
    name: 'action.remove',
    applies: () => true,
    act: ({ graph }, ids) => ({ graph: ids.reduce(remove, graph), selection: nothing, ...noPick }),
  },
  {
    id: 'only',
    name: 'action.onlyThese',
    applies: () => true,
    act: (_state, ids) => ({ graph: only(...ids), ...noPick }),
  },
  {
    id: 'expand',
    name: 'action.expand',
    applies: () => true,
    act: (state, ids) => ({
      graph: ids.reduce(
        (graph, id) =>
          isExpanded({ ...state, graph }, id)
            ? graph
            : expand(graph, { id, types: [], first: expansionStep }),
        state.graph,
      ),
    }),
  },
  {
    id: 'path',
    name: 'action.pathBetween',
    applies: (ids) => ids.length === 2,
    act: (_state, [from, to]) => ({ view: { id: 'path' }, path: { from: from!, to: to! } }),
  },
];

export const nodeActions: readonly NodeAction[] = [
  {
    id: 'add',
    name: 'action.add',
    applies: (_state, { onCanvas }) => !onCanvas,
    act: ({ graph }, { id }) => ({ graph: add(graph, id) }),
  },
  {
    id: 'expand',
    name: 'action.expand',
    applies: (state, { id, onCanvas, beyond }) => onCanvas && beyond > 0 && !isExpanded(state, id),
    act: (state, { id }) => expandFurther(state, id),
  },
  {
    id: 'more',
    name: 'action.more',
    applies: (state, { id, onCanvas, beyond }) => onCanvas && beyond > 0 && isExpanded(state, id),
    act: (state, { id }) => expandFurther(state, id),
  },
  {
    id: 'collapse',
    name: 'action.collapse',
    applies: (state, { id }) => isExpanded(state, id),
    act: ({ graph }, { id }) => ({ graph: collapse(graph, id) }),
  },
  {
    id: 'only',
    name: 'action.only',
    applies: (_state, { onCanvas }) => onCanvas,
    act: (_state, { id }) => ({ graph: expand(only(id), { id, types: [], first: expansionStep }) }),
  },
  {
    id: 'pick',
    name: 'action.pick',
    applies: ({ picked }, { id, onCanvas }) => onCanvas && !picked.ids.includes(id),
    act: ({ picked }, { id }) => ({ picked: { ids: [...picked.ids, id] } }),
  },
  {
    id: 'unpin',
    name: 'action.unpin',
    applies: ({ pins }, { id }) => id in pins.places,
    act: ({ pins }, { id }) => ({ pins: unpin(pins, id) }),
  },
  {
    id: 'remove',
    name: 'action.remove',
    applies: (_state, { onCanvas }) => onCanvas,
    act: ({ graph }, { id }) => ({ graph: remove(graph, id), selection: nothing }),
  },
];
