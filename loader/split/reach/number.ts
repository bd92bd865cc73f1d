import { z } from 'zod';
import { addTo } from '../../collections.ts';
import { type Division, divisionOf, divisions } from '../../gazetteer/divisions.ts';
import { nationwide, type Stated } from '../../tree.ts';
import { readVocabulary, wordList } from '../../vocabulary.ts';
import { provinces } from '../data.ts';
import { type Evidence, ofDivision, sourceOf } from './evidence.ts';

const table = readVocabulary(
  new URL('./numberSigns.yaml', import.meta.url),
  z.strictObject({ cities: z.record(z.string(), wordList), organs: wordList, national: wordList }),
);

const bySign = new Map<string, Division[]>();
const enter = (sign: string, name: string) => {
  const division = divisionOf(name);
  if (!division) throw new Error(`no gazetteer knows ${name}, whose numbers begin with ${sign}`);
  addTo(bySign, sign, division);
};
for (const { name, signs } of provinces) if (divisionOf(name)) for (const sign of signs) enter(sign, name);
for (const [sign, names] of Object.entries(table.cities)) for (const name of names) enter(sign, name);

const organ = new RegExp(`^(?:${table.organs.join('|')})`, 'u');
const national = new RegExp(`^(?:${table.national.join('|')})`, 'u');

/** 深|坪|府办规: the one county of a city that a second sign stands for. */
function countyOf(outer: Division, rest: string): Division | undefined {
  if (organ.test(rest) || (outer.kind === 'province' && !outer.name.endsWith('市'))) return undefined;
  const within = divisions.filter(
    (d) => d.kind === 'county' && d.parent?.code === outer.code && d.name.startsWith(rest[0]!) && !d.years,
  );
  return within.length === 1 ? within[0] : undefined;
}

/** 辽|市|政发: the city of a province whose name begins with the sign */
function cityOf(sign: string, rest: string): Division | undefined {
  if (!rest.startsWith('市') || !organ.test(rest.slice(1))) return undefined;
  const named = divisions.filter((d) => d.kind === 'city' && d.short.startsWith(sign) && !d.years);
  return named.find((d) => d.parent && bySign.get(sign)?.some(({ code }) => code === d.parent!.code));
}

/**
 * The divisions that the signs at the head of a 文号 may stand for, the likeliest first: 鲁政发 is Shandong’s, 沈政发 Shenyang’s, 深坪府办规
 * that of 坪山区; 青 is 青海省 and 青岛市.
 */
export function divisionsOfNumber(number: string): Division[] {
  for (const length of [2, 1]) {
    const known = bySign.get(number.slice(0, length));
    if (!known) continue;
    const rest = number.slice(length);
    const city = cityOf(number.slice(0, length), rest);
    if (city) return [city];
    return known.map((division) => countyOf(division, rest) ?? division);
  }
  return [];
}

/** Whose plan its 文号 says it is: one evidence for each division that it may be. */
export function fromNumber(number: Stated<string>): Evidence[] {
  const source = sourceOf(number);
  const by = '文号';
  if (national.test(number.value))
    return [{ level: 'national', region: nationwide, source, confidence: 0.95, by }];
  const may = divisionsOfNumber(number.value);
  return may.map((division) => ({
    ...ofDivision(division),
    source,
    confidence: may.length > 1 ? 0.6 : 0.9,
    by,
  }));
}
