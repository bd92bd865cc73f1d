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

/** Whether it is a plan whose text the graph holds. */
const isHeld = (node: NodeSubject): boolean => node.__typename === 'Plan' && node.inCorpus;

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
    applies: isHeld,
    show: (_state, { id }) => ({ comparison: { a: id } }),
  },
  {
    view: 'ledger',
    name: 'action.showInLedger',
    applies: (node) => indicatorOf(node) !== undefined || isHeld(node),
    show: (_state, node) => {
      const indicator = indicatorOf(node);
      return { ledger: indicator === undefined ? { plan: node.id } : { indicator } };
    },
  },
  {
    view: 'radar',
    name: 'action.showInRadar',
    applies: isHeld,
    show: ({ radar }, { id }) => ({ radar: { ...(radar.day && { day: radar.day }), plan: id } }),
  },
  {
    view: 'audit',
    name: 'action.showInAudit',
    applies: isHeld,
    show: (_state, { id }) => ({ audit: { plan: id } }),
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
