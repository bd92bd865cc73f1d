import { gramsOf } from '../../../graph-schema/index.ts';
import { folded } from '../folded.ts';

/** What a character is to grams, by its code unit. */
const kinds = { apart: 0, han: 1, letter: 2, number: 3, sign: 4, surrogate: 5 } as const;

const patterns: readonly (readonly [number, RegExp])[] = [
  [kinds.surrogate, /[\ud800-\udfff]/],
  [kinds.han, /\p{Script=Han}/u],
  [kinds.letter, /\p{L}/u],
  [kinds.number, /\p{N}/u],
  // these stay in a folded text
  [kinds.sign, /[&%+]/],
];

/** Made with the first text. */
let kindOf: Uint8Array | undefined;

function makeKinds(): Uint8Array {
  const made = new Uint8Array(0x10000);
  for (let unit = 0; unit < made.length; unit++) {
    const character = String.fromCharCode(unit);
    made[unit] = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? kinds.apart;
  }
  return made;
}

/** Where the run of one kind ends that begins at a place. */
function endOf(text: string, begin: number, kindOf: Uint8Array): number {
  const kind = kindOf[text.charCodeAt(begin)];
  let end = begin + 1;
  while (end < text.length && kindOf[text.charCodeAt(end)] === kind) end++;
  return end;
}

/**
 * The grams of a text as it stands, and the pairs of it without signs and blanks (首台（套）): so what is in the folded text has all its
 * pairs among these. Some come more than once. As by `gramsOf`, and faster: a graph has very many texts.
 */
export function gramsIn(text: string): string[] {
  kindOf ??= makeKinds();
  const normal = text.normalize('NFKC').toLowerCase();
  const grams: string[] = [];
  /** the last Han character, where only signs and blanks have come since */
  let before = '';
  for (let at = 0, end = 0; at < normal.length; at = end) {
    const kind = kindOf[normal.charCodeAt(at)];
    if (kind === kinds.surrogate) return [...gramsOf(text), ...gramsOf(folded(text))];
    end = endOf(normal, at, kindOf);
    if (kind === kinds.apart) continue;
    if (kind === kinds.han) {
      if (before) grams.push(before + normal[at]!);
      for (let i = at; i + 1 < end; i++) grams.push(normal.slice(i, i + 2));
    }
    // pairs hold what stands in a run of Han
    if (kind !== kinds.sign && (kind !== kinds.han || end - at === 1)) grams.push(normal.slice(at, end));
    before = kind === kinds.han ? normal[end - 1]! : '';
  }
  return grams;
}
