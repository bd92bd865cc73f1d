import type { Graph } from '../graph.ts';
import { documentSentences } from './documents.ts';
import { leadSentences } from './leads.ts';
import { Lot } from './lot.ts';
import { numberSentences } from './numbers.ts';
import { quotationSentences } from './quotations.ts';
import { relationSentences } from './relations.ts';

/** A sentence about something that a graph holds: as it is, or with one thing changed. */
export interface SeededSentence {
  text: string;
  isTrue: boolean;
  /** what was changed */
  changed?: 'number' | 'year' | 'body' | 'direction' | 'title' | 'place';
  /** id of what it was made of */
  of: string;
}

/** Makes sentences of one kind: so many true ones, and as many with one thing changed, of other facts. */
export type Maker = (graph: Graph, lot: Lot, count: number) => SeededSentence[];

const makers: readonly [Maker, number][] = [
  [numberSentences, 38],
  [leadSentences, 24],
  [documentSentences, 10],
  [relationSentences, 12],
  [quotationSentences, 16],
];

/** Two hundred sentences, half of them true. */
export function seededSentences(graph: Graph, seed: string): SeededSentence[] {
  const lot = new Lot(seed);
  return makers.flatMap(([make, count]) => make(graph, lot, count));
}
