import { type Stretch, stretchesOf } from './stretch.ts';

const openingBracket = /[([（〔【]/;
const closingBracket = /[)\]）〕】]/;

/** Just behind the bracket that closes the one which opens at a place; nothing where none does within so many characters. */
export function bracketEnd(text: string, open: number, reach: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length && at - open <= reach; at++) {
    if (openingBracket.test(text[at]!)) depth++;
    else if (closingBracket.test(text[at]!) && --depth === 0) return at + 1;
  }
  return undefined;
}

/**
 * Outermost pairs of two marks. One that is left open is no pair; with a limit, what was opened so long before is forgotten.
 * @param longest how much may stand between them
 */
function outermostPairs(text: string, open: string, close: string, longest = text.length): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let from = text.indexOf(open);
  for (let at = from; at >= 0 && at < text.length; at++) {
    const sign = text[at];
    if (sign === open && depth++ === 0) from = at;
    else if (sign === close && depth > 0 && --depth === 0 && at - from - 1 <= longest)
      found.push({ from, to: at + 1 });
    if (depth > 0 && at - from > longest) depth = 0;
  }
  return found;
}

/** Outermost round brackets in a folded text. */
export const roundBrackets = (folded: string): Stretch[] => outermostPairs(folded, '(', ')');

const squareForm = /(?:\[[^[\]]{3,300}\]|【[^【】]{3,300}】|〔[^〔〕]{3,300}〕)/g;

/** Brackets of other forms, as notes have them: [牵头：区投促局；配合：区工商局], 【责任单位：市科技局】 */
export const squareBrackets = (folded: string): Stretch[] =>
  /[[【〔]/.test(folded) ? stretchesOf(squareForm, folded) : [];

const longestTitle = 120;

/** Titles with their 《》; those inside another belong to the outer one. */
export const titlesIn = (text: string): Stretch[] =>
  outermostPairs(text, '《', '》', longestTitle).filter(({ from, to }) => to - from > 2);
