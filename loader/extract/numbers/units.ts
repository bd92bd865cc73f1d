import type { Guards } from '../../lexical/guards.ts';
import { Lexicon } from '../../lexical/lexicon.ts';
import { endOfMatch } from '../../lexical/patterns.ts';
import { type Operator, type QuantityKind, quantityForms } from './forms.ts';
import type { Numeral } from './numeralAt.ts';

/** Units with what each counts; where two kinds share one (位, 名), the later kind. */
export const units = new Lexicon<QuantityKind>(
  (
    ['measure', 'count', 'time', 'rank', 'person', 'money', 'multiple', 'tenth', 'points', 'percent'] as const
  ).flatMap((kind) => (quantityForms.units[kind] ?? []).map((word) => [word, kind] as const)),
);
/** Words that bound a number, with what each makes of it. */
export function boundLexicon(bounds: Partial<Record<'>=' | '<=' | '~', string[]>>, guards?: Guards) {
  const entries = Object.entries(bounds) as ['>=' | '<=' | '~', string[]][];
  return new Lexicon<Operator>(
    entries.flatMap(([operator, words]) => words.map((word) => [word, operator] as const)),
    guards,
  );
}

const boundInside = boundLexicon(quantityForms.bounds.inside);
const latinUnit = /[A-Za-zµμΩ][A-Za-zµμΩ0-9²³]{0,9}/y;

const ofSoMany = /\/(?:10{0,4}|[一十百千])?万人?/y;

/** A unit behind a numeral, as printed with its magnitude. */
export interface Unit {
  end: number;
  unit: string;
  kind: QuantityKind;
  bound?: Operator;
}

export function unitAt(text: string, numeral: Numeral): Unit {
  const { magnitude } = numeral;
  if (magnitude === '百分之') return { end: numeral.end, unit: '%', kind: 'percent' };
  if (magnitude === '分之') return { end: numeral.end, unit: '', kind: 'percent' };
  let at = numeral.end;
  if (!numeral.chinese && text[at] === ' ') at++;
  const inside = boundInside.longestAt(text, at);
  if (inside) at = inside.to;
  const bound = inside && { bound: inside.values[0]! };
  const late = inside && /^(?:万亿|[万亿])/.exec(text.slice(at, at + 2))?.[0];
  if (late) at += late.length;
  const found = units.longestAt(text, at);
  const scale = magnitude + (late || '');
  if (found) {
    const { end, per } = perUnit(text, found.to);
    const word = text.slice(at, found.to);
    // 3分/千瓦时 is a price
    const kind = word === '分' && per ? 'money' : found.values.at(-1)!;
    return { end, unit: scale + word + per, kind, ...bound };
  }
  const latinEnd = endOfMatch(latinUnit, text, at);
  if (latinEnd !== undefined) {
    const { end, per } = perUnit(text, latinEnd);
    return { end, unit: scale + text.slice(at, latinEnd) + per, kind: 'measure', ...bound };
  }
  const end = inside && !late && !scale ? numeral.end : at;
  // 10/10万: of so many people
  const of = endOfMatch(ofSoMany, text, end);
  if (of !== undefined) return { end: of, unit: scale + text.slice(end, of), kind: 'measure', ...bound };
  return { end, unit: scale, kind: 'bare', ...(end === at && bound) };
}

/** 件/百人年, 亿元/年, 立方米/秒 */
function perUnit(text: string, at: number): { end: number; per: string } {
  if (text[at] !== '/') return { end: at, per: '' };
  const scale = /^[百千万]*/.exec(text.slice(at + 1, at + 5))?.[0].length ?? 0;
  // 克/千瓦时 has a unit of its own, 件/百人年 one and a scale
  const found = units.longestAt(text, at + 1) ?? units.longestAt(text, at + 1 + scale);
  const end = found?.to ?? endOfMatch(latinUnit, text, at + 1) ?? at;
  return { end, per: text.slice(at, end) };
}
