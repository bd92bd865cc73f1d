import type { MessageKey } from '../language/messages.ts';
import { add } from '../state/graph.ts';
import type { AppState } from '../state/link.ts';
import { startAt } from '../state/startAt.ts';
import { isCascading } from '../vocabulary/cascading.ts';
import type { NodeSubject } from './subject.ts';

/** Another view in which a node can be looked at. The links of the details panel are drawn from this list. */
export interface Elsewhere {
  /** id of the view */
  view: string;
  name: MessageKey;
  applies(node: NodeSubject): boolean;
  show(state: AppState, node: NodeSubject): Partial<AppState>;
}

export const elsewhere: readonly Elsewhere[] = [
  {
    view: 'network',
    name: 'action.showInNetwork',
    applies: () => true,
    show: ({ graph }, { id }) => ({ graph: add(graph, id) }),
  },
  {
    view: 'cascade',
    name: 'action.showInCascade',
    applies: ({ label }) => isCascading(label),
    show: (state, { id }) => startAt(state, id),
  },
  {
    view: 'indicator',
    name: 'action.showInIndicator',
    applies: (node) => indicatorOf(node) !== undefined,
    show: (_state, node) => ({ indicator: { id: indicatorOf(node)! } }),
  },
  {
    view: 'coverage',
    name: 'action.showInCoverage',
    applies: (node) => node.__typename === 'Plan' && node.inCorpus && node.planLevel === 'NATIONAL',
    show: ({ coverage }, { id }) => ({ coverage: { ...coverage, goals: id } }),
  },
  {
    view: 'agencies',
    name: 'action.showInAgencies',
    applies: ({ label }) => label === 'Agency',
    show: (_state, { id }) => ({ agencies: { id } }),
  },
  {
    view: 'plans',
    name: 'action.compareFrom',
    applies: (node) => node.__typename === 'Plan' && node.inCorpus,
    show: (_state, { id }) => ({ comparison: { a: id } }),
  },
  {
    view: 'path',
    name: 'action.pathFrom',
    applies: ({ label }) => isCascading(label),
    show: ({ path }, { id }) => ({ path: { ...path, from: id } }),
  },
  {
    view: 'path',
    name: 'action.pathTo',
    applies: ({ label }) => isCascading(label),
    show: ({ path }, { id }) => ({ path: { ...path, to: id } }),
  },
];

/** The indicator that it is, or that a target measures. */
const indicatorOf = (node: NodeSubject): string | undefined => {
  if (node.__typename === 'Indicator') return node.id;
  return node.__typename === 'Target' ? node.indicator?.id : undefined;
};
