import { type Division, divisionOf, divisions, fullNames } from '../../gazetteer/divisions.ts';
import { commonInitials, Lexicon, wordLexicon } from '../../gazetteer/lexicon.ts';
import { type NamedPlace, namedPlaces, nation, regionWords, zoneKinds } from '../../gazetteer/regions.ts';

/**
 * Reads a name of a place at a given place in a text: a division (辽宁省, 沈阳), a place of the gazetteer (京津冀, 太湖,
 * 中关村), or a zone that is called after one (沈阳高新区, 大连经济技术开发区, 中国（福建）自由贸易试验区).
 */
export interface PlaceName {
  /** `county`: the short name of a county (绥中), which is one only in a list of places */
  form: 'full' | 'short' | 'named' | 'zone' | 'county';
  from: number;
  to: number;
}

interface Known {
  form: Exclude<PlaceName['form'], 'zone'>;
  /** whether zones are called after it; those of 西部地区 or 欧洲 are a class */
  leads: boolean;
}

const fullName: Known = { form: 'full', leads: true };
const shortName: Known = { form: 'short', leads: true };
const countyName: Known = { form: 'county', leads: true };
const leading: Known = { form: 'named', leads: true };
const notLeading: Known = { form: 'named', leads: false };

const leadsZones = ({ kind }: NamedPlace) => kind === 'zone';

/** 城区, 郊区 and 矿区 are divisions too, but mostly other words */
const isDistinct = ({ kind, name }: Division) => kind !== 'county' || name.length > 2;

const names = new Lexicon<Known>([
  ...divisions.filter(isDistinct).flatMap((d) => fullNames(d).map((name) => [name, fullName] as const)),
  ...divisions
    .filter((d) => d.kind !== 'county' && d.short !== d.name)
    .map((d) => [d.short, shortName] as const),
  ...namedPlaces.flatMap((place) =>
    [place.name, ...place.aliases]
      .filter((name) => !nation.aliases.includes(name))
      .map((name) => [name, leadsZones(place) ? leading : notLeading] as const),
  ),
]);
const counties = new Lexicon<Known>(
  divisions
    .filter((d) => d.kind === 'county' && d.short !== d.name)
    .map((d) => [d.short, countyName] as const),
);
/** Zones that stand behind the division in which they lie (北京中关村, 上海张江). */
const zones = new Lexicon(
  namedPlaces
    .filter((p) => p.kind === 'zone')
    .flatMap((p) => [p.name, ...p.aliases].map((name) => [name, p] as const)),
);
const kinds = wordLexicon(zoneKinds.keys());
const functionWords = wordLexicon(regionWords.functionWords);
/** 1 for each character that a name may begin with */
export const placeInitials = commonInitials(names.initials, counties.initials);

/** how many characters may stand between the place and the kind of zone (沈阳全面创新改革试验区) */
const longestMiddle = 16;
const inName = /[\u4e00-\u9fff]/;
const joining = /[和与及]/;
/** 开发区域 is no 开发区 */
const goesOn = /[域块划]/;

/** The end of the kind of zone that follows a place which ends at `from`. */
function zoneEnd(text: string, from: number): number | undefined {
  for (let at = from; at <= from + longestMiddle && at < text.length; at++) {
    const hit = kinds.longestAt(text, at);
    if (hit && !goesOn.test(text[hit.to] ?? '')) return hit.to;
    // 广东视察横琴合作区: the zone is that of the second place
    if (at > from && names.longestAt(text, at)) return undefined;
    const stop = functionWords.longestAt(text, at);
    // 济南国家新一代人工智能创新发展试验区
    const beforeKind = stop && text.slice(at, stop.to) === '发展' && kinds.longestAt(text, stop.to);
    if (!inName.test(text[at]!) || joining.test(text[at]!) || (stop && !beforeKind)) return undefined;
  }
  return undefined;
}

const freeTradeZone = /^中国\([\u4e00-\u9fff]{2,4}\)(?=自由贸易|自贸)/;

/** Where a zone's name that begins with this place ends. */
function zoneBehind(text: string, at: number, to: number, known: Known): number | undefined {
  const trade = text[to] === '(' ? freeTradeZone.exec(text.slice(at, at + 10)) : undefined;
  if (trade) return zoneEnd(text, at + trade[0].length);
  if (!known.leads) return undefined;
  const named = known.form === 'named' ? undefined : zones.longestAt(text, to);
  return (zoneEnd(text, named?.to ?? to) ?? named?.to) || undefined;
}

/** Names of counties are common words (合作, 振兴): only where words begin for certain. */
const begins = (text: string, at: number) => at === 0 || /[、。,;:(“和与及\s]/.test(text[at - 1]!);

/** 辽宁西部地区 is no 西部地区 */
const part = /^[东西南北中]{1,2}部(?:沿海)?(?:地区)?/;

/** The longest name of a place that begins at `at` in a folded text. */
export function placeNameAt(text: string, at: number): PlaceName | undefined {
  const hit = names.longestAt(text, at) ?? (begins(text, at) ? counties.longestAt(text, at) : undefined);
  if (!hit) return undefined;
  const known = hit.values[0]!;
  const sided =
    known.form === 'full' || known.form === 'short' ? part.exec(text.slice(hit.to, hit.to + 8)) : null;
  if (sided) return { form: 'zone', from: at, to: hit.to + sided[0].length };
  const zone = zoneBehind(text, at, hit.to, known);
  return zone ? { form: 'zone', from: at, to: zone } : { form: known.form, from: at, to: hit.to };
}

/** zone or area, by the last word of a name; nothing where it ends in no such word. */
export function zoneKindOf(name: string): 'zone' | 'area' | undefined {
  for (let at = 1; at < name.length; at++) {
    const hit = kinds.longestAt(name, at);
    if (hit?.to === name.length) return zoneKinds.get(hit.values[0]!);
  }
  return undefined;
}

/** A district's name that several cities have (和平区, 鼓楼区): it says where only beside its city. */
export const isSharedName = (name: string): boolean =>
  name.endsWith('区') && divisionOf(name)?.kind !== 'province';
