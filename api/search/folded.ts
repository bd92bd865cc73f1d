/** What is between words, or around them, in names and texts: 首台（套） is found as 首台套. */
const between = /[^\p{L}\p{N}&%+]+/gu;

/** As texts are compared: half width, lower case, without signs and blanks. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(between, '');

/** Converts characters; loaded with the first search that needs it. */
let toSimplified: Promise<(text: string) => string> | undefined;

/** Simplified characters in the place of traditional ones; as it is where there are none. */
export async function simplified(text: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(text)) return text;
  toSimplified ??= import('opencc-js/t2cn').then(({ Converter }) => Converter({ from: 't', to: 'cn' }));
  return (await toSimplified)(text);
}
