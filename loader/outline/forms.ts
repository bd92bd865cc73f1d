import { z } from 'zod';
import { ordinalSigns, ordinalValue } from '../lexical/numeral.ts';
import { fold, type SectionKind } from '../tree.ts';
import { readVocabulary } from '../vocabulary.ts';

const formShape = z.strictObject({
  id: z.string(),
  kind: z.enum(['part', 'chapter', 'heading', 'item', 'box', 'article', 'annex', 'paragraph']),
  rank: z.int(),
  mark: z.string(),
  follows: z.string(),
  series: z.string().optional(),
  misprints: z.array(z.string()).default([]),
  doubtful: z.boolean().default(false),
});

/** A way to number sections; see forms.yaml. */
export interface Form {
  id: string;
  kind: SectionKind | 'paragraph';
  rank: number;
  series: string;
  misprints: readonly string[];
  doubtful: boolean;
}

const pattern = (source: string) =>
  source
    .replaceAll('{cn}', `[${ordinalSigns}]{1,5}`)
    .replaceAll('{ar}', '\\d{1,3}')
    .replaceAll('\\p{Han}', '\\p{Script=Han}');

const numberingForms = readVocabulary(new URL('./forms.yaml', import.meta.url), z.array(formShape)).map(
  ({ mark, follows, series, ...form }) => ({
    form: { ...form, series: series ?? form.id } satisfies Form,
    source: `(${pattern(mark)})(?=${pattern(follows)})`,
  }),
);

/** All forms at once, the first that fits: its groups are the mark and, within it, the number. */
const anyMark = new RegExp(`^(?:${numberingForms.map(({ source }) => source).join('|')})`, 'u');

/** how many groups an expression has: where it may also fit nothing, it gives them all */
const groupsIn = (source: string) => new RegExp(`${source}|`, 'u').exec('')!.length - 1;

/** each form by the group of its mark */
const formAt = new Map<number, Form>();
let groups = 0;
for (const { form, source } of numberingForms) {
  formAt.set(groups + 1, form);
  groups += groupsIn(source);
}

/** The number of a section as it is printed before its heading. */
export interface Mark {
  form: Form;
  /** undefined for a form that counts nothing (——, 专栏：) */
  number: number | undefined;
  /** length of the mark in the line */
  length: number;
}

/** as much of a line as a mark and what must follow it can take */
const REACH = 64;

/** ① ⑴ ⒈ ㈠: the characters that are a number with its sign stand in a row */
const firstGlyphs = [0x2460, 0x2474, 0x2488, 0x3220];

const numberIn = (words: string | undefined): number | undefined => {
  if (!words) return undefined;
  if (words === 'l' || words === 'I') return 1;
  const code = words.codePointAt(0)!;
  const first = firstGlyphs.find((glyph) => code >= glyph && code < glyph + 20);
  return first === undefined ? ordinalValue(words) : code - first + 1;
};

/** The mark that a line begins with, if any; whether a doubtful one is meant, only its neighbours can tell. */
export function markOf(line: string): Mark | undefined {
  const head = fold(line.slice(0, REACH));
  const match = anyMark.exec(head);
  if (!match) return undefined;
  let at = 1;
  while (match[at] === undefined) at++;
  return { form: formAt.get(at)!, number: numberIn(match[at + 1]), length: match[at]!.length };
}
