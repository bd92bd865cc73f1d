import {
  countyOf,
  type Division,
  divisionOf,
  divisions,
  fullNames,
  isMunicipality,
  liesWithin,
} from '../../gazetteer/divisions.ts';
import { namedPlaces, type PlaceKind, regionWords, wholeNation, zoneKinds } from '../../gazetteer/regions.ts';
import { Guards } from '../../lexical/guards.ts';
import { Beginnings, Lexicon, wordLexicon } from '../../lexical/lexicon.ts';

/**
 * Reads a name of a place at a given place in a text: a division (辽宁省, 沈阳), a place of the gazetteer (京津冀, 太湖,
 * 中关村), or a zone that is called after one or two (沈阳高新区, 中国（福建）自由贸易试验区, 珠江—西江经济带, 中韩产业园).
 */
export interface PlaceName {
  /** `county`: the short name of a county (绥中), which is one only in a list of places */
  form: 'full' | 'short' | 'named' | 'zone' | 'county';
  from: number;
  to: number;
  /** what a place of the gazetteer is */
  kind?: PlaceKind;
}

/** Whether it is the name of a division, in full or without its kind. */
export const isDivision = (form: PlaceName['form'] | undefined): boolean =>
  form === 'full' || form === 'short';

interface Known {
  form: Exclude<PlaceName['form'], 'zone'>;
  /** whether zones are called after it; those of 西部地区 or 欧洲 are a class */
  leads: boolean;
  kind?: PlaceKind;
}

const fullName: Known = { form: 'full', leads: true };
const shortName: Known = { form: 'short', leads: true };
const countyName: Known = { form: 'county', leads: true };

/** 城区, 郊区 and 矿区 are divisions too, but mostly other words */
const isDistinct = ({ kind, name }: Division) => kind !== 'county' || name.length > 2 || name.endsWith('县');

const commonCounties = new Set(regionWords.commonCounties);

const placeNames = new Lexicon<Known>([
  ...divisions.filter(isDistinct).flatMap((d) => fullNames(d).map((name) => [name, fullName] as const)),
  ...divisions
    .filter((d) => d.kind !== 'county' && d.short !== d.name)
    .map((d) => [d.short, shortName] as const),
  ...namedPlaces.flatMap((place) =>
    [place.name, ...place.aliases]
      .filter((name) => !wholeNation.aliases.includes(name))
      .map((name) => [name, { form: 'named', leads: place.leads, kind: place.kind } as Known] as const),
  ),
]);
const counties = new Lexicon<Known>(
  divisions
    .filter((d) => d.kind === 'county' && d.short !== d.name && !commonCounties.has(d.short))
    .map((d) => [d.short, countyName] as const),
);
/** Zones that stand behind the division in which they lie (北京中关村, 上海张江). */
const zones = new Lexicon(
  namedPlaces
    .filter((p) => p.kind === 'zone')
    .flatMap((p) => [p.name, ...p.aliases].map((name) => [name, p] as const)),
);
/** 开发区, but not in 开发区域 */
const zoneKindWords = wordLexicon(zoneKinds.keys(), new Guards(regionWords.zoneGuards));
const functionWords = wordLexicon(regionWords.functionWords);
const inZoneNames = wordLexicon(regionWords.inZoneNames);
/** the countries that share zones with China, by the character that stands for each: 中俄, 中德 */
const partnerSigns = '俄德法英美日韩朝新泰白以哈意葡奥瑞芬荷比西印马越老缅柬巴埃沙欧非阿';
const countryPairs = wordLexicon([...partnerSigns].map((sign) => `中${sign}`));
/** the characters that stand for provinces, and for cities beside each other, in names of zones: 晋陕豫, 成德 */
const provinceSigns = [...regionWords.provinceSigns];
const neighbours = wordLexicon([
  ...provinceSigns.flatMap((one) => provinceSigns.map((other) => one + other)),
  ...regionWords.joinedCities,
]);
const begun = wordLexicon(regionWords.beforePlaces);
/** What a name may begin with, those of zones that countries, provinces or cities share among them. */
export const placeBeginnings = Beginnings.of(
  placeNames.beginnings,
  counties.beginnings,
  countryPairs.beginnings,
  neighbours.beginnings,
);

/** how many characters may stand between the place and the kind of zone (沈阳全面创新改革试验区) */
const longestMiddle = 16;
const inName = /[\u4e00-\u9fff]/;
const inSharedName = /[\u4e00-\u9fff—–-]/;
const joining = /[和与及]/;
const areaEnding = /(?:经济[带区圈]|城市群|都市圈)$/;
const side = /[东西南北中环]/;

/** The end of the kind of zone that follows a place which ends at `from`. */
function zoneEnd(text: string, from: number, inside = inName): number | undefined {
  const whose = placeNames.longestAt(text, from)?.to ?? from;
  const national = /^国家(?!级)/.test(text.slice(whose, whose + 3));
  for (let at = from; at <= from + longestMiddle && at < text.length; at++) {
    const hit = zoneKindWords.longestAt(text, at);
    if (hit) return hit.to;
    // 宁夏|贺兰山东麓|葡萄酒产业园区
    if (at === from && whose > from) {
      at = whose - 1;
      continue;
    }
    // 广东视察横琴合作区: the zone is that of the second place, but 湖州南太湖新区 lies on its lake
    if (at > from && placeNames.longestAt(text, at) && !(at === from + 1 && side.test(text[from]!)))
      return undefined;
    const whole = inZoneNames.longestAt(text, at);
    if (whole) {
      at = whole.to - 1;
      continue;
    }
    const stop = functionWords.longestAt(text, at);
    // 济南国家新一代人工智能创新发展试验区
    const beforeKind = stop && text.slice(at, stop.to) === '发展' && zoneKindWords.longestAt(text, stop.to);
    const joins = joining.test(text[at]!) && !national && !matters.test(text.slice(from, at));
    if (!inside.test(text[at]!) || joins || (stop && !beforeKind)) return undefined;
  }
  return undefined;
}

/** 神农架生态保护|与可持续发展创新示范区: what a zone is for may be two matters, a national one's any (国家葡萄及葡萄酒产业综合试验区) */
const matters = /(?:保护|治理|利用|开发|转型|合作|绿色|生态|贸易|创新)$/;

/** 中国（福建）自由贸易试验区, 西部（重庆）科学城; a place before the bracket is known by itself: 深圳（哈尔滨）产业园区 */
const ofOnePlace =
  /^(?:中国\([\u4e00-\u9fff]{2,4}\)(?=自由贸易|自贸)|西部\([\u4e00-\u9fff]{2,4}\)(?=科学城))/;

/** 勐腊|（磨憨）重点开发开放试验区: the town in the bracket is known by the kind of zone that only towns at the border have */
const ofOnePort =
  /^\((?![含除原])[\u4e00-\u9fff]{2,5}\)(?:国家)?(?:重点开发开放试验区|(?:跨境|边境)(?:经济|旅游)合作区|(?:边民)?互市贸易区|进口资源加工区)/;

const isDivisionOrCounty = (form: PlaceName['form']) => isDivision(form) || form === 'county';

/** Where a zone's name that begins with this place ends. */
function zoneBehind(text: string, at: number, to: number, known: Known): number | undefined {
  const trade = text[to] === '(' ? ofOnePlace.exec(text.slice(at, at + 10)) : undefined;
  if (trade) return zoneEnd(text, at + trade[0].length);
  const bracket = partOfZone(text, to);
  if (bracket) return zoneEnd(text, to + bracket);
  const port = text[to] === '(' ? ofOnePort.exec(text.slice(to, to + 24)) : undefined;
  if (port && isDivisionOrCounty(known.form)) return to + port[0].length;
  if (/[—–·-]/.test(text[to] ?? '')) return zoneOfTwo(text, to);
  if (!known.leads) return undefined;
  const named = known.form === 'named' ? undefined : zones.longestAt(text, to);
  const zone = zoneOfArea(
    text,
    zoneEnd(text, named?.to ?? innerDivision(text, divisionOf(text.slice(at, to)), to) ?? to),
  );
  // 渤海新区, 大亚湾开发区 lie on their waters
  const ofArea = known.kind !== undefined && known.kind !== 'zone' && known.kind !== 'water';
  if (zone && ofArea && (isZoneClass(text, to, zone) || isZoneToBe(text, at, zone))) return undefined;
  return zone ?? named?.to;
}

/** 四川|成都|中韩创新创业园: the end of a division right behind the one that it lies in. */
function innerDivision(text: string, outer: Division | undefined, to: number): number | undefined {
  const end = outer && placeNames.longestAt(text, to)?.to;
  const inner = end ? divisionOf(text.slice(to, end), outer) : undefined;
  return inner && liesWithin(inner, outer!) && inner !== outer ? end : undefined;
}

/** 深圳|光明区, 重庆市|荣昌区: the end of a district behind its city, which are one name */
function districtBehind(text: string, at: number, to: number): number | undefined {
  const city = divisionOf(text.slice(at, to));
  if (city?.kind !== 'city' && !isMunicipality(city)) return undefined;
  const end = innerDivision(text, city, to);
  return end && /[区县市旗]$/.test(text.slice(to, end)) ? end : undefined;
}

/** 宁夏沿黄经济带|科技创新改革试验区: a zone that is called after an area goes on behind its name. */
function zoneOfArea(text: string, end: number | undefined): number | undefined {
  if (!end || !areaEnding.test(text.slice(Math.max(0, end - 3), end))) return end;
  return zoneEnd(text, end) ?? end;
}

/** 珠江—西江经济带, 中国-东盟经贸创新发展示范区, 河北·京南科技成果转移转化示范区 */
function zoneOfTwo(text: string, dash: number): number | undefined {
  let from = dash;
  while (/[—–·-]/.test(text[from] ?? '')) from++;
  const second = placeNames.longestAt(text, from) ?? counties.longestAt(text, from);
  if (!second) return text[dash] === '·' ? zoneEnd(text, from) : undefined;
  const zone = zoneEnd(text, second.to);
  return zone && (zone > second.to || zoneKindOf(text.slice(from, zone))) ? zone : undefined;
}

/** 长三角高新区 is a class, 山东半岛经济区 is none */
const isZoneClass = (text: string, from: number, to: number) =>
  /^(?:国家)?(?:高新|开发|经开|工业|产业|新|片|科技|自贸)/.test(text.slice(from, to));

/** 打造|大湾区公平竞争先行区 says what it is to be; what 新疆|建设 is a zone of its own. */
const isZoneToBe = (text: string, at: number, to: number) =>
  !/国家|自主创新|自由贸易/.test(text.slice(at, to)) &&
  /(?:建设|打造|创建|争创|建成|成为)$/.test(text.slice(Math.max(0, at - 2), at)) &&
  /(?:示范|先行|先导|试验)区$/.test(text.slice(at, to)) &&
  !(text.startsWith('建设', at - 2) && endsDivision(text, at - 2));

/** Whether the name of a division ends here: 新疆|, 重庆市| */
const endsDivision = (text: string, to: number) =>
  [2, 3, 4].some((length) => divisionOf(text.slice(Math.max(0, to - length), to)) !== undefined);

const partners = new RegExp(`^中[${partnerSigns}]{1,2}(?=[\\u4e00-\\u9fff(])`);

/** Where the name of a zone that two countries share ends: 中俄丝路创新园, 中韩(长春)国际合作示范区. */
function sharedZone(text: string, at: number): number | undefined {
  const who = partners.exec(text.slice(at, at + 4))?.[0].length;
  if (!who || /[其集高初当空途]/.test(text[at - 1] ?? '')) return undefined;
  const place = /^\([\u4e00-\u9fff]{2,6}\)/.exec(text.slice(at + who, at + who + 8));
  const zone = zoneEnd(text, at + who + (place?.[0].length ?? 0), inSharedName);
  // 中韩自贸区 is a treaty
  return zone && !/自(?:由)?贸易?(?:试验)?区$/.test(text.slice(at, zone)) ? zone : undefined;
}

/** Where the name of a zone that provinces or cities share ends: 川渝高竹新区, 晋陕豫承接产业转移示范区, 郑开汽车产业带. */
function jointZone(text: string, at: number): number | undefined {
  const first = neighbours.longestAt(text, at);
  if (!first || !begins(text, at)) return undefined;
  let to = first.to;
  while (to < at + 5 && provinceSigns.includes(text[to] ?? '')) to++;
  const zone = zoneEnd(text, to);
  return zone && !bareKind.test(text.slice(to, zone)) ? zone : undefined;
}

/** 鄂湘|国家高新区 are several */
const bareKind =
  /^(?:国家级?|省级)?(?:高新(?:技术产业开发)?|经(?:济技术)?开(?:发)?|开发|产业园|工业园|自贸试验|综合保税|新)区$/;

/** Names of counties are common words (合作, 振兴): only where words begin for certain, as behind 推动 or 加快. */
const begins = (text: string, at: number) =>
  at === 0 ||
  /[、。,;:(“和与及在对于从由向持进\s]/.test(text[at - 1]!) ||
  (at > 1 && begun.get(text.slice(at - 2, at)).length > 0);

/** 邗江|高新区: the name of a county is one wherever it stands, where a zone is called after it */
const zoneAtOnce =
  /^(?:国家(?:级)?)?(?:高新区|高新技术(?:产业)?开发区|经开区|经济(?:技术)?开发区|综合保税区|工业园区)/;

const countyOfZone = (text: string, at: number) => {
  const hit = counties.longestAt(text, at);
  return hit && zoneAtOnce.test(text.slice(hit.to, hit.to + 12)) ? hit : undefined;
};

/** 浙江|义乌: the short name of a county right behind that of the province or city in which it lies. */
export function countyBehind(text: string, { form, from, to }: PlaceName): PlaceName | undefined {
  const hit = isDivision(form) ? counties.longestAt(text, to) : undefined;
  const outer = hit && divisionOf(text.slice(from, to));
  return outer && countyOf(text.slice(to, hit.to), outer)
    ? { form: 'county', from: to, to: hit.to }
    : undefined;
}

/** 辽宁西部地区 is no 西部地区 */
const part = /^[东西南北中]{1,2}部(?:沿海)?(?:地区)?/;

/** 杭州高新区(滨江): how long the bracket is that says which division is or has the zone. */
function partOfZone(text: string, zone: number): number {
  const inside = text[zone] === '(' ? /^\(([\u4e00-\u9fff]{2,6})\)/.exec(text.slice(zone, zone + 9)) : null;
  const isPlace = inside && (placeNames.get(inside[1]!).length > 0 || counties.get(inside[1]!).length > 0);
  return isPlace ? inside[0].length : 0;
}

/** 中国(黑龙江)自由贸易试验区|哈尔滨片区: the end of a part that is called after its city */
function tradeArea(text: string, zone: number): number | undefined {
  if (!/自(?:由)?贸易?试验区$/.test(text.slice(Math.max(0, zone - 7), zone))) return undefined;
  const city = placeNames.longestAt(text, zone);
  return city && text.startsWith('片区', city.to) ? city.to + 2 : undefined;
}

/** The longest name of a place that begins at `at` in a folded text. */
export function placeNameAt(text: string, at: number): PlaceName | undefined {
  const hit =
    placeNames.longestAt(text, at) ??
    (begins(text, at) ? counties.longestAt(text, at) : countyOfZone(text, at));
  if (!hit) {
    const zone = (text[at] === '中' ? sharedZone(text, at) : undefined) ?? jointZone(text, at);
    return zone ? { form: 'zone', from: at, to: zone } : undefined;
  }
  const known = hit.values[0]!;
  const sided = isDivision(known.form) ? part.exec(text.slice(hit.to, hit.to + 8)) : null;
  const district = isDivision(known.form) ? districtBehind(text, at, hit.to) : undefined;
  const to = district ?? hit.to + (sided?.[0].length ?? 0);
  // 珠海西部|生态新区
  const zone = zoneBehind(text, at, to, known) ?? (sided ? to : undefined);
  if (zone) return { form: 'zone', from: at, to: tradeArea(text, zone) ?? zone + partOfZone(text, zone) };
  const form = district ? 'full' : known.form;
  return { form, from: at, to, ...(known.kind && { kind: known.kind }) };
}

/** zone or area, by the last word of a name; nothing where it ends in no such word. */
export function zoneKindOf(name: string): 'zone' | 'area' | undefined {
  for (let at = 1; at < name.length; at++) {
    const hit = zoneKindWords.longestAt(name, at);
    if (hit?.to === name.length) return zoneKinds.get(hit.values[0]!);
  }
  return undefined;
}

/** A district's name that several cities have (和平区, 鼓楼区): it says where only beside its city, or behind it (沈阳和平区). */
export function isSharedName(name: string): boolean {
  const division = name.endsWith('区') ? divisionOf(name) : undefined;
  return name.endsWith('区') && division?.kind !== 'province' && (division?.name ?? name) === name;
}
