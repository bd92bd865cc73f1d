import type { Form } from '../candidate.ts';
import { countedNoun, countsNoun, trimmedWords } from '../noun.ts';
import { numbersOf } from './measure.ts';

/**
 * A number at the head of a clause that goes on counting with the verb of the clause before it.
 *
 *     建设1个省级救治中心，5个州级重症学科，70个县级急救点
 */
export const continued: Form = (candidate) => {
  const { quantity, left, text, previous } = candidate;
  const opens = left.subject.end <= left.subject.start && left.marks.length === 0;
  if (!opens || previous?.verb === undefined || quantity.kind !== 'count' || !countsNoun(candidate))
    return undefined;
  const noun = countedNoun(candidate);
  const words = trimmedWords(text, noun);
  return {
    rule: 'target.continued',
    indicator: noun,
    name: previous.verb.doing === 'stock' ? words : `${previous.verb.word}${words}`,
    subject: noun,
    verb: previous.verb,
    operator: quantity.operator,
    confidence: 0.8,
    ...numbersOf(candidate),
  };
};
