import { type Domain, domains } from '../../gazetteer/fields.ts';
import { Lexicon } from '../../lexical/lexicon.ts';
import type { Stretch } from '../../lexical/stretch.ts';

const fieldLexicon = new Lexicon(
  domains.flatMap((domain) => [domain.name, ...domain.aliases].map((word) => [word, domain] as const)),
);

/** 中国航空发动机集团, 国家食品药品安全委员会: who, not what */
const organisation =
  /^[\u4e00-\u9fff]{0,6}?(?:公司|集团|委员会|总局|厅|研究院|研究所|学院|大学|协会|学会|博览会)/;
/** A letter or digit on either side makes another word (5G in 15Gb). */
const latin = /[A-Za-z\d]/;
const isInside = (text: string, at: number) => latin.test(text[at] ?? '') && latin.test(text[at - 1] ?? '');

/**
 * The domains that a text names, each with its place; of words that stand one inside the other the longest.
 *
 * @param text folded to half-width
 */
export function fieldsIn(text: string): (Stretch & { domain: Domain })[] {
  const found: (Stretch & { domain: Domain })[] = [];
  for (const { from: at, to, values } of fieldLexicon.wordsIn(text)) {
    const other = isInside(text, at) || isInside(text, to) || organisation.test(text.slice(to, to + 10));
    if (!other) found.push({ from: at, to, domain: values[0]! });
  }
  return found;
}
