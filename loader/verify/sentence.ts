import { type PrintedTitle, printedTitles } from '../extract/citation/printedTitles.ts';
import { containers } from '../extract/walk.ts';
import { analysis } from '../lexical/analysis.ts';
import type { Passage, Span } from '../tree.ts';
import type { Draft } from './draft.ts';
import type { Knowledge } from './knowledge.ts';

/** A document that a sentence names, and the plan of the graph that it is. */
export interface NamedDocument extends PrintedTitle {
  /** id in the graph; absent where it holds no such plan */
  plan?: string;
}

/** A sentence of a draft. Offsets of what it names are those in `text`. */
export interface DraftSentence extends Span {
  text: string;
  documents: NamedDocument[];
  /** ids of the plans that it speaks of, by name or as 该规划 behind a sentence that names them */
  spokenOf: string[];
  /** it names a document that the graph does not hold */
  namesUnknown: boolean;
}

const goesOn =
  /^\s*(?:该|此|这一|这份|同一)?(?:规划|纲要|方案|意见|文件|计划|行动计划|《[^《》]{2,4}》)(?:还|又|同时|也|提出|明确|要求)|^\s*(?:其中|文件|同时)(?:还)?(?:提出|明确|要求|指出)/;

/** The sentences of a draft in reading order, with the plans that they speak of. */
export function sentencesOf({ tree }: Draft, knowledge: Knowledge): DraftSentence[] {
  const short = new Map<string, string>();
  const found: DraftSentence[] = [];
  for (const { passages } of containers(tree))
    for (const passage of passages) {
      let before: DraftSentence | undefined;
      for (const { from, to } of analysis(passage).sentences) {
        before = sentenceOf(passage, from, to, { knowledge, short, before });
        found.push(before);
      }
    }
  return found.sort((a, b) => a.start - b.start);
}

interface Surroundings {
  knowledge: Knowledge;
  /** short names that the draft declares (以下简称《纲要》), with the titles that they stand for */
  short: Map<string, string>;
  before: DraftSentence | undefined;
}

function sentenceOf(passage: Passage, from: number, to: number, around: Surroundings): DraftSentence {
  const { knowledge, short, before } = around;
  const text = passage.value.slice(from, to);
  // （…，以下简称《纲要》） names no second document
  const titles = printedTitles(text).filter((it, i, all) => !(all[i - 1] && it.from < all[i - 1]!.end));
  const documents = titles.map((document): NamedDocument => {
    if (document.shortTitle) short.set(document.shortTitle, document.title);
    const plan = knowledge.planCalled(short.get(document.title) ?? document.title, text);
    return { ...document, ...(plan ? { plan } : {}) };
  });
  const named = documents.flatMap(({ plan }) => plan ?? []);
  const carried = documents.length === 0 && before && goesOn.test(text);
  return {
    ...passage.span(from, to),
    text,
    documents,
    spokenOf: [...new Set(carried ? before.spokenOf : named)],
    namesUnknown: carried ? before.namesUnknown : documents.some(({ plan }) => !plan),
  };
}
