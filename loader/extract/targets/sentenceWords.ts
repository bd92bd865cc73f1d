import type { SentenceWords } from './candidate.ts';
import { LONGEST_CLAUSE, type Sentence } from './segments.ts';
import { vocabulary } from './words.ts';

/** 当前，美国研发投入占比达3.1% */
const atPresent = /^\s*(目前|当前|现阶段),/;
const toCome = /到20\d\d年|力争|确保|争取|要|将|加快|推进|建设/;

/** What the words of a sentence make of all its numbers. `from`: the first year that a target can be for. */
export function wordsOfSentence(
  text: string,
  { start, end }: Sentence,
  from: number | undefined,
): SentenceWords {
  const now = atPresent.exec(text.slice(start, Math.min(end, start + 12)))?.[1];
  const told = vocabulary.pastSentence.firstIn(text, start, end);
  const past =
    (told && isToCome(text, told.end, from) ? undefined : told?.meaning) ??
    (now !== undefined && !toCome.test(text.slice(start, Math.min(end, start + LONGEST_CLAUSE)))
      ? now
      : undefined);
  const pays = vocabulary.payment.firstIn(text, start, end)?.meaning;
  return {
    start,
    end,
    explains: vocabulary.definition.firstIn(text, start, end) !== undefined,
    ...(past !== undefined && { past }),
    ...(pays !== undefined && { pays }),
  };
}

/** 截至|2027年，建成5个: no word of the past, where the year is still to come */
function isToCome(text: string, at: number, from: number | undefined): boolean {
  const year = /^到?((?:19|20)\d{2})年/.exec(text.slice(at, at + 6))?.[1];
  return (
    year !== undefined && from !== undefined && Number(year) > from && /截[至止]$/.test(text.slice(0, at))
  );
}
