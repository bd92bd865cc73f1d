import { z } from 'zod';
import { type GuardTable, guardTable } from '../lexical/guards.ts';
import { listsNamed, readVocabulary, wordList as words } from '../vocabulary.ts';

/** What a place is, apart from divisions of GB/T 2260. */
export type PlaceKind = 'country' | 'area' | 'zone' | 'foreign' | 'water';

/** A place of the gazetteer that is no division. */
export interface NamedPlace {
  name: string;
  /** other names under which documents print it */
  aliases: readonly string[];
  kind: PlaceKind;
  /** whether zones are called after it; those of 西部地区 or 欧洲 are a class */
  leads: boolean;
  /** name of a division or place that it lies in */
  within?: string;
}

const groups = z.record(z.string(), z.array(z.tuple([z.string().min(1), words, z.string()])));

const placeTable = readVocabulary(
  new URL('./regions.yaml', import.meta.url),
  z.strictObject({
    area: groups,
    parts: z.record(z.string(), words),
    water: groups,
    foreign: groups,
    zone: groups,
    zoneKinds: z.strictObject({ zone: words, area: words }),
    sameKind: z.array(words),
    ambiguous: words,
    commonCounties: words,
    countries: z.strictObject({ also: z.record(z.string(), z.string()), not: words }),
    guards: guardTable,
    zoneGuards: guardTable,
    ...listsNamed('notBehind longerNames inZoneNames functionWords'),
    provinceSigns: z.string(),
    ...listsNamed('joinedCities beforePlaces behindCounties'),
  }),
);

const entered = (['area', 'water', 'foreign', 'zone'] as const).flatMap((kind) =>
  Object.entries(placeTable[kind]).flatMap(([group, entries]) =>
    entries.map(
      ([name, aliases, within]): NamedPlace => ({
        name,
        aliases,
        kind,
        leads: kind !== 'foreign' && group !== 'Great regions',
        ...(within ? { within } : {}),
      }),
    ),
  ),
);

/** 陕南, 滇东北: by the short name of a province and a direction. */
const partsOfProvinces = Object.entries(placeTable.parts).flatMap(([province, names]) =>
  names.map(
    (name): NamedPlace => ({ name, aliases: [`${name}地区`], kind: 'area', leads: true, within: province }),
  ),
);

/**
 * Countries by the names that Unicode’s CLDR gives them in Chinese, which Node carries; codes of ISO 3166 have two letters
 * and those not assigned have no name.
 */
function countries(): NamedPlace[] {
  const chinese = new Intl.DisplayNames(['zh-Hans'], { type: 'region' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = new Map<string, NamedPlace>();
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = chinese.of(code);
    if (!name || name === code || placeTable.countries.not.includes(code)) continue;
    const also = placeTable.countries.also[code];
    if (!found.has(name) || also)
      found.set(name, { name, aliases: also ? [also] : [], kind: 'foreign', leads: false });
  }
  return [...found.values()];
}

/** 中国 under every name that means the whole of it. */
export const wholeNation: NamedPlace = {
  name: '中国',
  aliases: ['我国', '全国', '中华人民共和国'],
  kind: 'country',
  leads: false,
};

/** Every place that is no division: areas, waters, zones, countries. */
export const namedPlaces: readonly NamedPlace[] = [
  wholeNation,
  ...entered,
  ...partsOfProvinces,
  ...countries(),
];

/** Words in which zones and areas end, with what they make of a place before them. */
export const zoneKinds: ReadonlyMap<string, 'zone' | 'area'> = new Map(
  (['zone', 'area'] as const).flatMap((kind) =>
    placeTable.zoneKinds[kind].map((word) => [word, kind] as const),
  ),
);

/** The usual word for a kind of zone, by every word for it. */
export const usualKind: ReadonlyMap<string, string> = new Map(
  placeTable.sameKind.flatMap((group) => group.map((word) => [word, group[0]!] as const)),
);

/** Short names that are also common words. */
export const ambiguousNames: ReadonlySet<string> = new Set(placeTable.ambiguous);

/** The small words around names of places: see regions.yaml. */
export const regionWords: {
  guards: GuardTable;
  zoneGuards: GuardTable;
  notBehind: readonly string[];
  longerNames: readonly string[];
  commonCounties: readonly string[];
  inZoneNames: readonly string[];
  functionWords: readonly string[];
  provinceSigns: string;
  joinedCities: readonly string[];
  beforePlaces: readonly string[];
  behindCounties: readonly string[];
} = placeTable;
