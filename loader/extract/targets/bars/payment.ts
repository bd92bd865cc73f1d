import { countsNoun } from '../noun.ts';
import type { Bar } from '../reading.ts';
import { vocabulary } from '../words.ts';

/**
 * Money, and shares of money, that a rule hands out: “给予最高1000万元的一次性奖励”, “按不超过投入的30%予以资助”; and the floors and
 * ceilings that it sets for others: “间接费用最高不超过20%”, “可以从不低于20%提高到不低于50%”.
 */
export const payment: Bar = (place) => {
  const { text, quantity, sentence, clause } = place;
  const norm = vocabulary.norm.firstIn(text, clause.start, clause.end);
  if (norm) return `is a rule for others (${norm.meaning})`;
  const sum = quantity.kind === 'money' || quantity.kind === 'percent' || quantity.kind === 'tenth';
  if (!sum) return undefined;
  const paid = vocabulary.payment.firstIn(text, sentence.start, sentence.end);
  if (paid) return `is a sum in a rule (${paid.meaning})`;
  return quantity.kind === 'money' &&
    countsNoun(place) &&
    /安排$/.test(text.slice(clause.start, quantity.start))
    ? 'is a sum that is set aside'
    : undefined;
};
