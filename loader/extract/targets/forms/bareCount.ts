import type { Span } from '../../../tree.ts';
import type { Candidate, Form } from '../candidate.ts';
import { countsNoun } from '../noun.ts';
import { vocabulary } from '../words.ts';
import { numbersOf } from './measure.ts';

/**
 * A number that tells how many of what the clause before it is to do, where nothing but how often or at least stands with it.
 *
 *     继续选派博士服务团，每年不少于100人
 *     培养技术经纪人，三年达到1000名以上
 */
export const bareCount: Form = (candidate) => {
  const { quantity, left } = candidate;
  if (
    (quantity.kind !== 'count' && quantity.kind !== 'person') ||
    candidate.previous ||
    countsNoun(candidate)
  )
    return undefined;
  const bounded = quantity.operator !== '=' || left.marks.some((m) => m.kind === 'attain');
  if (left.subject.end > left.subject.start || !bounded) return undefined;
  const deed = deedBefore(candidate);
  return (
    deed && {
      rule: 'target.bareCount',
      indicator: deed,
      name: candidate.text.slice(deed.start, deed.end),
      subject: deed,
      operator: quantity.operator,
      confidence: 0.8,
      ...numbersOf(candidate),
    }
  );
};

/** The clause right before this one, where it is a verb of doing with what is done, and holds no number. */
function deedBefore({ text, clause, sentence }: Candidate): Span | undefined {
  if (text[clause.start - 1] !== ',' && text[clause.start] !== ',') return undefined;
  const end = text[clause.start] === ',' ? clause.start : clause.start - 1;
  let start = Math.max(sentence.start, text.lastIndexOf(',', end - 1) + 1);
  for (let opener = vocabulary.openers.startingAt(text, start); opener; ) {
    start = opener.end;
    opener = vocabulary.openers.startingAt(text, start) ?? vocabulary.adverbs.startingAt(text, start);
  }
  if (/^(?:共同|联合)/.test(text.slice(start, start + 2))) start += 2;
  const verb = vocabulary.doing.startingAt(text, start) ?? doingBehindAdverb(text, start);
  if (!verb || verb.end + 3 > end || end - verb.end > 24) return undefined;
  return /[\d,。;:、]/.test(text.slice(verb.end, end)) ? undefined : { start: verb.start, end };
}

/** 继续|选派 */
function doingBehindAdverb(text: string, start: number) {
  const adverb = vocabulary.adverbs.startingAt(text, start);
  return adverb && vocabulary.doing.startingAt(text, adverb.end);
}
