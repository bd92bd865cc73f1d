import { adding } from './adding.ts';
import { agencies } from './agencies.ts';
import { audit } from './audit.ts';
import { cascade } from './cascade.ts';
import { comparison } from './comparison.ts';
import type { Concept, Param } from './concept.ts';
import { coverage } from './coverage.ts';
import { canvasFacets, facets } from './facets.ts';
import { filters } from './filters.ts';
import { graph } from './graph.ts';
import { indicator } from './indicator.ts';
import { language } from './language.ts';
import { layout } from './layout.ts';
import { ledger } from './ledger.ts';
import { matrix } from './matrix.ts';
import { outcomes } from './outcomes.ts';
import { path } from './path.ts';
import { picked } from './picked.ts';
import { pins } from './pins.ts';
import { quality } from './quality.ts';
import { radar } from './radar.ts';
import { reading } from './reading.ts';
import { regions } from './regions.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';
import { verification } from './verification.ts';
import { view } from './view.ts';

/** Every concept of the state. A new one is added here and nowhere else. */
export const concepts = {
  view,
  selection,
  search,
  graph,
  filters,
  canvasFacets,
  layout,
  picked,
  pins,
  reading,
  cascade,
  indicator,
  coverage,
  facets,
  agencies,
  comparison,
  quality,
  path,
  verification,
  outcomes,
  matrix,
  ledger,
  radar,
  audit,
  adding,
  regions,
  language,
};

export type Concepts = typeof concepts;
export type ConceptId = keyof Concepts;
export type AppState = { [K in ConceptId]: Concepts[K]['initial'] };

const entries = Object.entries(concepts) as [ConceptId, Concept<AppState[ConceptId]>][];

/**
 * What a link says. It stands behind the `#`, because a canvas may hold more ids than a server takes in a request
 * line, and because what an analyst looks at is not the server's business: `#/network?node=…`.
 */
export function readLink(hash: string): AppState {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const link = new URLSearchParams(query);
  link.delete('view');
  if (path) link.set('view', path);
  return Object.fromEntries(entries.map(([id, concept]) => [id, concept.read(link)])) as AppState;
}

/** The link that says this state; the shorter, the nearer it is to the first view. */
export function writeLink(state: AppState): string {
  const params: Param[] = entries.flatMap(([id, concept]) =>
    id === 'view' ? [] : [...concept.write(state[id])],
  );
  const query = new URLSearchParams(params.map(([name, value]) => [name, value])).toString();
  return `#/${state.view.id}${query && `?${query}`}`;
}

/** Whether the change is a step in the browser's history. */
export const isStep = (before: AppState, after: AppState): boolean =>
  entries.some(([id, concept]) => concept.isStep(before[id], after[id]));
