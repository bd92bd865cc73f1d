import { labels as allLabels, type Label } from '../../../graph-schema/index.ts';
import { gramsFor } from '../grams.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Wanted } from '../understood.ts';
import { worthOfKind } from '../worths.ts';
import { Best } from './best.ts';
import { mostOfSegment, type Segment } from './segment.ts';
import { Sum } from './sum.ts';
import { noScores, TermInIndex } from './term.ts';
import type { WordIndex } from './word-index.ts';

/** How many words are looked for to choose nodes; all of them put these in order. */
const mostTerms = 12;
/** So many times as many parts of words as nodes are wanted are as good as nodes: most have several. */
const partsOfNode = 4;

/** The numbers of the grams of all wordings, where what has all of a word or parts of it is not enough. */
function otherGrams(index: WordIndex, wanted: Wanted, terms: readonly TermInIndex[], most: number): number[] {
  const areFew = terms.every(({ having, parts }) => having < most && parts < partsOfNode * most);
  return areFew ? gramsFor(wanted).flatMap((gram) => index.gram(gram) ?? []) : [];
}

const listsOf = (segment: Segment, grams: readonly number[]) =>
  grams.flatMap((gram) => [segment.inNames(gram), segment.inTextAlone(gram)]);

/**
 * Ids of the nodes that most likely do for what is wanted, the best first, as far as grams, lengths of names and plans can tell. What
 * has only parts of a word is looked at where too few have all of it.
 */
export function chosen(
  index: WordIndex,
  lexicon: Lexicon,
  wanted: Wanted,
  labels: readonly Label[],
  most: number,
): string[] {
  const ofLabels = allLabels.map((label) => (labels.includes(label) ? (worthOfKind[label] ?? 0) : undefined));
  const isWanted = ofLabels.map((worth) => worth !== undefined);
  const terms = wanted.terms
    .slice(0, mostTerms)
    .map((term) => new TermInIndex(index, lexicon, term, isWanted));
  if (terms.length === 0) return [];
  const sum = new Sum(terms, index.size, ofLabels);
  const others = otherGrams(index, wanted, terms, most);
  const best = new Best<number>(most);
  for (const [number, segment] of index.segments.entries()) {
    const scores = terms.map((term) => {
      const own = noScores(segment.size);
      term.scoreWhole(segment, number, own);
      if (term.having < most && !term.term.quoted) term.scoreParts(segment, most, own);
      return own;
    });
    sum.scored(segment, scores, listsOf(segment, others), best, number * mostOfSegment);
  }
  return best.all().map((at) => index.segments[Math.floor(at / mostOfSegment)]!.id(at % mostOfSegment));
}
