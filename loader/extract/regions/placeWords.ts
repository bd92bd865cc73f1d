import { type Division, divisions, fullNames } from '../../gazetteer/divisions.ts';
import { namedPlaces, type PlaceKind, regionWords, wholeNation, zoneKinds } from '../../gazetteer/regions.ts';
import { Guards } from '../../lexical/guards.ts';
import { Beginnings, Lexicon, wordLexicon } from '../../lexical/lexicon.ts';
import type { Stretch } from '../../lexical/stretch.ts';

/**
 * Reads a name of a place at a given place in a text: a division (辽宁省, 沈阳), a place of the gazetteer (京津冀, 太湖,
 * 中关村), or a zone that is called after one or two (沈阳高新区, 中国（福建）自由贸易试验区, 珠江—西江经济带, 中韩产业园).
 */
export interface PlaceName extends Stretch {
  /** `county`: the short name of a county (绥中), which is one only in a list of places */
  form: 'full' | 'short' | 'named' | 'zone' | 'county';
  /** what a place of the gazetteer is */
  kind?: PlaceKind;
}

/** Whether it is the name of a division, in full or without its kind. */
export const isDivision = (form: PlaceName['form'] | undefined): boolean =>
  form === 'full' || form === 'short';

export interface KnownPlace {
  form: Exclude<PlaceName['form'], 'zone'>;
  /** whether zones are called after it; those of 西部地区 or 欧洲 are a class */
  leads: boolean;
  kind?: PlaceKind;
}

const fullName: KnownPlace = { form: 'full', leads: true };
const shortName: KnownPlace = { form: 'short', leads: true };
const countyName: KnownPlace = { form: 'county', leads: true };

/** 城区, 郊区 and 矿区 are divisions too, but mostly other words */
const isDistinct = ({ kind, name }: Division) => kind !== 'county' || name.length > 2 || name.endsWith('县');

const commonCounties = new Set(regionWords.commonCounties);

export const placeNames = new Lexicon<KnownPlace>([
  ...divisions.filter(isDistinct).flatMap((d) => fullNames(d).map((name) => [name, fullName] as const)),
  ...divisions
    .filter((d) => d.kind !== 'county' && d.short !== d.name)
    .map((d) => [d.short, shortName] as const),
  ...namedPlaces.flatMap((place) =>
    [place.name, ...place.aliases]
      .filter((name) => !wholeNation.aliases.includes(name))
      .map((name) => [name, { form: 'named', leads: place.leads, kind: place.kind } as KnownPlace] as const),
  ),
]);
export const shortCounties = new Lexicon<KnownPlace>(
  divisions
    .filter((d) => d.kind === 'county' && d.short !== d.name && !commonCounties.has(d.short))
    .map((d) => [d.short, countyName] as const),
);
/** Zones that stand behind the division in which they lie (北京中关村, 上海张江). */
export const namedZones = new Lexicon(
  namedPlaces
    .filter((p) => p.kind === 'zone')
    .flatMap((p) => [p.name, ...p.aliases].map((name) => [name, p] as const)),
);
/** 开发区, but not in 开发区域 */
export const zoneKindWords = wordLexicon(zoneKinds.keys(), new Guards(regionWords.zoneGuards));
export const functionWords = wordLexicon(regionWords.functionWords);
export const inZoneNames = wordLexicon(regionWords.inZoneNames);
/** the countries that share zones with China, by the character that stands for each: 中俄, 中德 */
export const partnerSigns = '俄德法英美日韩朝新泰白以哈意葡奥瑞芬荷比西印马越老缅柬巴埃沙欧非阿';
const countryPairs = wordLexicon([...partnerSigns].map((sign) => `中${sign}`));
/** the characters that stand for provinces, and for cities beside each other, in names of zones: 晋陕豫, 成德 */
export const provinceSigns = [...regionWords.provinceSigns];
export const neighbours = wordLexicon([
  ...provinceSigns.flatMap((one) => provinceSigns.map((other) => one + other)),
  ...regionWords.joinedCities,
]);
const begun = wordLexicon(regionWords.beforePlaces);
/** What a name may begin with, those of zones that countries, provinces or cities share among them. */
export const placeBeginnings = Beginnings.of(
  placeNames.beginnings,
  shortCounties.beginnings,
  countryPairs.beginnings,
  neighbours.beginnings,
);

/** Names of counties are common words (合作, 振兴): only where words begin for certain, as behind 推动 or 加快. */
export const wordsBegin = (text: string, at: number) =>
  at === 0 ||
  /[、。,;:(“和与及在对于从由向持进\s]/.test(text[at - 1]!) ||
  (at > 1 && begun.get(text.slice(at - 2, at)).length > 0);
