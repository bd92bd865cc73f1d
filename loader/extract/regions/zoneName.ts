import { type Division, divisionOf, liesWithin } from '../../gazetteer/divisions.ts';
import { zoneKinds } from '../../gazetteer/regions.ts';
import {
  functionWords,
  inZoneNames,
  isDivision,
  type KnownPlace,
  namedZones,
  neighbours,
  type PlaceName,
  partnerSigns,
  placeNames,
  provinceSigns,
  shortCounties,
  wordsBegin,
  zoneKindWords,
} from './placeWords.ts';

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
export function zoneBehind(text: string, at: number, to: number, known: KnownPlace): number | undefined {
  const trade = text[to] === '(' ? ofOnePlace.exec(text.slice(at, at + 10)) : undefined;
  if (trade) return zoneEnd(text, at + trade[0].length);
  const bracket = partOfZone(text, to);
  if (bracket) return zoneEnd(text, to + bracket);
  const port = text[to] === '(' ? ofOnePort.exec(text.slice(to, to + 24)) : undefined;
  if (port && isDivisionOrCounty(known.form)) return to + port[0].length;
  if (/[—–·-]/.test(text[to] ?? '')) return zoneOfTwo(text, to);
  if (!known.leads) return undefined;
  const named = known.form === 'named' ? undefined : namedZones.longestAt(text, to);
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
export function innerDivision(text: string, outer: Division | undefined, to: number): number | undefined {
  const end = outer && placeNames.longestAt(text, to)?.to;
  const inner = end ? divisionOf(text.slice(to, end), outer) : undefined;
  return inner && liesWithin(inner, outer!) && inner !== outer ? end : undefined;
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
  const second = placeNames.longestAt(text, from) ?? shortCounties.longestAt(text, from);
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
export function sharedZone(text: string, at: number): number | undefined {
  const who = partners.exec(text.slice(at, at + 4))?.[0].length;
  if (!who || /[其集高初当空途]/.test(text[at - 1] ?? '')) return undefined;
  const place = /^\([\u4e00-\u9fff]{2,6}\)/.exec(text.slice(at + who, at + who + 8));
  const zone = zoneEnd(text, at + who + (place?.[0].length ?? 0), inSharedName);
  // 中韩自贸区 is a treaty
  return zone && !/自(?:由)?贸易?(?:试验)?区$/.test(text.slice(at, zone)) ? zone : undefined;
}

/** Where the name of a zone that provinces or cities share ends: 川渝高竹新区, 晋陕豫承接产业转移示范区, 郑开汽车产业带. */
export function jointZone(text: string, at: number): number | undefined {
  const first = neighbours.longestAt(text, at);
  if (!first || !wordsBegin(text, at)) return undefined;
  let to = first.to;
  while (to < at + 5 && provinceSigns.includes(text[to] ?? '')) to++;
  const zone = zoneEnd(text, to);
  return zone && !bareKind.test(text.slice(to, zone)) ? zone : undefined;
}

/** 鄂湘|国家高新区 are several */
const bareKind =
  /^(?:国家级?|省级)?(?:高新(?:技术产业开发)?|经(?:济技术)?开(?:发)?|开发|产业园|工业园|自贸试验|综合保税|新)区$/;

/** 杭州高新区(滨江): how long the bracket is that says which division is or has the zone. */
export function partOfZone(text: string, zone: number): number {
  const inside = text[zone] === '(' ? /^\(([\u4e00-\u9fff]{2,6})\)/.exec(text.slice(zone, zone + 9)) : null;
  const isPlace =
    inside && (placeNames.get(inside[1]!).length > 0 || shortCounties.get(inside[1]!).length > 0);
  return isPlace ? inside[0].length : 0;
}

/** 中国(黑龙江)自由贸易试验区|哈尔滨片区: the end of a part that is called after its city */
export function tradeArea(text: string, zone: number): number | undefined {
  if (!/自(?:由)?贸易?试验区$/.test(text.slice(Math.max(0, zone - 7), zone))) return undefined;
  const city = placeNames.longestAt(text, zone);
  return city && text.startsWith('片区', city.to) ? city.to + 2 : undefined;
}

/** zone or area, by the last word of a name; nothing where it ends in no such word. */
export function zoneKindOf(name: string): 'zone' | 'area' | undefined {
  for (let at = 1; at < name.length; at++) {
    const hit = zoneKindWords.longestAt(name, at);
    if (hit?.to === name.length) return zoneKinds.get(hit.values[0]!);
  }
  return undefined;
}
