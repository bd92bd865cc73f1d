import { fitting } from '../../collections.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import type { Span } from '../../tree.ts';
import { placeNameAt } from '../regions/placeName.ts';
import { type PlaceName, placeBeginnings } from '../regions/placeWords.ts';
import { isThird, standsFree } from '../regions/standsFree.ts';
import { zoneKindOf } from '../regions/zoneName.ts';
import type { PassageTarget } from './passageTarget.ts';

/** A place that a target may be set for; `carries` where one in a later clause may be, too. */
export interface NamedRegion extends Span {
  carries: boolean;
  /** its name in full, where the text has a short one for it */
  name?: string;
}

/** What a plan calls a zone for short, with its name in full. */
export type ShortNames = ReadonlyMap<string, string>;
const none: ShortNames = new Map();
const declared =
  /([\u4e00-\u9fff]{2,20}?(?:示范区|高新区|新区|试验区|开发区|合作区|先行区))\(以下简称[“"]?([\u4e00-\u9fff]{2,8}区)[”"]?\)/g;
const beforeZone = /^.*(?:建设|推动|支持|加快|推进|促进|深化|打造)(?=[\u4e00-\u9fff]{4})/;

/** 长株潭国家自主创新示范区（以下简称自创区） */
export const shortNamesIn = (text: string): ShortNames =>
  text.includes('以下简称')
    ? new Map([...text.matchAll(declared)].map(([, name, short]) => [short!, name!.replace(beforeZone, '')]))
    : none;

const shortNameAt = (text: string, at: number, shortNames: ShortNames) =>
  [...shortNames.keys()].find((short) => text.startsWith(short, at));

/**
 * The zones and areas that a text names, in order: those that a target may be set for, as in “沈大国家自主创新示范区研发经费占…” and “将山东
 * 半岛国家自主创新示范区建设成为…，研发经费占…”. 国家高新区, a class of zones, is none, and neither are those of a list.
 */
export function regionsIn(text: string, shortNames: ShortNames = none): NamedRegion[] {
  const found: NamedRegion[] = [];
  const holdsZone = text.includes('区');
  for (let at = 0; at < text.length; at++) {
    const place = placeBeginnings.at(text, at) ? placeNameAt(text, at) : undefined;
    const opensClause = at === 0 || ',。;:'.includes(text[at - 1]!);
    const short = opensClause && shortNames.size ? shortNameAt(text, at, shortNames) : undefined;
    if (short) {
      found.push({ start: at, end: at + short.length, carries: true, name: shortNames.get(short)! });
      at += short.length - 1;
      continue;
    }
    const unknown = holdsZone && opensClause && !place ? unknownZone(text, at) : undefined;
    if (unknown) {
      found.push({ start: at, end: unknown, carries: true });
      at = unknown - 1;
    }
    if (!place) continue;
    const { from, to } = place;
    if (isArea(text, place) && !isListed(text, from, to) && !isAside(text, place))
      found.push({
        start: from,
        end: to,
        carries: (isZone(text, place) && !isOfWork(text, place)) || isSubject(text, from),
      });
    at = to - 1;
  }
  return found;
}

const isZone = (text: string, { form, kind, from, to }: PlaceName) =>
  form === 'zone' ? zoneKindOf(text.slice(from, to)) === 'zone' : kind === 'zone';

/** 推进|贵安新区|智算中心建设: a work in the zone, which says nothing of what comes in later clauses */
const isOfWork = (text: string, { to }: PlaceName) =>
  /^[\u4e00-\u9fff]{2,10}?(?:中心|项目|工程|平台|实验室|节点)/.test(text.slice(to, to + 14));

const beforeSubject =
  /(?:^|[,。;:])\s{0,2}(?:(?:力争|确保|努力)?到\d{4}年[底末]?,?)?(?:将|把|使|推动|促进|支持)?[“"]?$/u;

/** Whether a place is what its clause speaks of: 将|辽西地区|打造成…, not 在|西部地区|率先…. */
const isSubject = (text: string, from: number) =>
  beforeSubject.test(text.slice(Math.max(0, from - 24), from));

/** 西部 alone may be that of a province */
const isArea = (text: string, place: PlaceName) =>
  place.form === 'zone'
    ? zoneKindOf(text.slice(place.from, place.to)) !== undefined
    : (place.kind === 'area' || place.kind === 'zone') && isThird(text, place, false) === undefined;

const leansOn =
  /(?:依托|发挥|融入|对接|利用|借助|面向|抢抓|服务|参与|联动|结合|参照|对标|占|占全|高于|低于|快于|优于|承接|来自|辐射|带动|链接|位居|居|排名|领跑|走在|位列)$/;
/** 在|西部地区|率先…: among whom the plan’s own region is to be first */
const amongThem = /^(?:率先|领先|争先|前列|前茅|首位|第[一二三四五六七八九十\d]|走在|处于|位居|名列|排名)/;
const longerName =
  /^[”"]?(?:工程|攻坚|歼灭战|标志性战役|战役|沙地|防护林|行动|战略|等\d)|^(?:英才|人才|学者|工匠)|^[\u4e00-\u9fff]{0,4}?(?:大学(?!生)|学院|研究[院所]|电网|实验室|集团|公司)|^(?:一体化|国家|技术|产业技术|协同)[\u4e00-\u9fff]{0,10}?(?:中心|平台|战略|机制|联盟|发展(?!水平))/;

/** 深度融入|长三角|一体化, …: a place that a target leans on is not the one that it is for. */
const isAside = (text: string, { from, to }: PlaceName) =>
  leansOn.test(text.slice(Math.max(0, from - 3), from)) ||
  longerName.test(text.slice(to, to + 20)) ||
  amongThem.test(text.slice(to, to + 4));

/**
 * The place that a target is for, among those that its sentence names: the city or county that its quantity begins with (三亚市|研发投入强度), else
 * the last zone or area before it. Undefined where it is for the plan's own region, or for others whose name is not known.
 */
export function regionFor(
  text: string,
  regions: readonly NamedRegion[],
  { name, verb, sentence, quantity }: Pick<PassageTarget, 'name' | 'verb' | 'sentence' | 'quantity'>,
): (Span & Pick<NamedRegion, 'name'>) | undefined {
  // 引进|柳州市企业5家 is not for that city
  const division = verb ? undefined : divisionAt(name);
  if (division) {
    const start = text.indexOf(name.slice(0, division), sentence.start);
    if (start >= 0 && start < quantity.start) return { start, end: start + division };
  }
  const words = text.slice(Math.max(sentence.start, quantity.start - LONGEST_CLAUSE), quantity.start);
  const clause = words.slice(words.lastIndexOf(',') + 1);
  const doer = doerOf(clause);
  if (doer) {
    const { from, to } = doer;
    const start = quantity.start - clause.length;
    return { start: start + from, end: start + to };
  }
  if (ofWhole.test(clause)) return undefined;
  const before = words.slice(words.lastIndexOf(',', words.length - clause.length - 2) + 1);
  const opener = isOfPlaces(text, sentence) && !ofOthers.test(clause) ? doerOf(before) : undefined;
  if (opener) {
    const start = quantity.start - before.length;
    return { start: start + opener.from, end: start + opener.to };
  }
  const found = lastBetween(regions, sentence.start, quantity.start);
  const carried = found && found.start < quantity.start - clause.length;
  return carried && (!found.carries || ofOthers.test(clause)) ? undefined : found;
}

/** How many characters of a quantity's name are the city or county that it begins with; 沈阳市和大连市 are two, 市级 is none. */
function divisionAt(name: string): number | undefined {
  const place = placeBeginnings.at(name, 0) ? placeNameAt(name, 0) : undefined;
  if (!place || /^[、和及与级]/.test(name.slice(place.to)) || namesAnother(name, place.to)) return undefined;
  if (place.form === 'full') return /[市县旗盟州区]$/.test(name.slice(0, place.to)) ? place.to : undefined;
  // 洛阳|轴承产业产值, not 洛阳理工学院…
  const city = place.form === 'short' && divisionOf(name.slice(0, place.to))?.kind === 'city';
  return city && name.length - place.to >= 4 && standsFree(name, place, undefined, () => false)
    ? place.to
    : undefined;
}

/** 洛阳轴承、|株洲|动力装备等集群: a list, of which each member is of a place of its own */
const namesAnother = (name: string, from: number): boolean =>
  [...name.slice(from).matchAll(/[、和及与]/g)].some(
    ({ index }) => placeNameAt(name, from + index + 1) !== undefined,
  );

/** 2022年起|洛阳市|每年更新公交车500辆: the city or county that does what its clause says */
function doerOf(clause: string): PlaceName | undefined {
  const from = beforeDoer.exec(clause)![0].length;
  const place = placeBeginnings.at(clause, from) ? placeNameAt(clause, from) : undefined;
  const full = place?.form === 'full' && /[市县旗盟州区]$/.test(clause.slice(from, place.to));
  return full && !/^[、和与及级的内等]/.test(clause.slice(place.to)) ? place : undefined;
}

/** 甲市建设之都，|产值达到150亿元|；乙市…: a list by place, of which each part speaks of the city that opens it */
const isOfPlaces = (text: string, { start, end }: Span): boolean =>
  text[end] === ';' || text[start - 1] === ';';

const beforeDoer =
  /^[\s:]*(?:力争|确保|推动|支持)?(?:到|至|自|从)?(?:(?:19|20)\d{2}年(?:\d{1,2}月)?(?:[底末]|起)?前?)?(?:力争|确保|推动|支持)?/;

const LONGEST_CLAUSE = 80;
const opened = '^\\s*(?:力争|确保)?(?:到\\d{4}年[底末]?)?(?:力争|确保)?';
/** The words that make a target one of the plan's own region, where they open its clause: …，全省高新技术企业达到5万家. */
const ofWhole = new RegExp(`${opened}(?:全[省市区州县旗盟]|我[省市区州县])(?!级)`);
/** …，|各市县新建平台20个, 其他园区新增30家, 南港片区突破40亿元: not the place that an earlier clause names */
const ofOthers = new RegExp(
  `${opened}(?:其[他余它]|各(?:省|市|县|区|州|旗|地|园区|片区)|[市县区乡镇]级|[\\u4e00-\\u9fff]{2,6}?(?:片区|园区|开发区|组团|新城|[市县]))`,
);

const zone = /[\u4e00-\u9fff]{2,6}?(?:国家自主创新示范区|高新区|新区|自贸试验区|保税区)(?=[\u4e00-\u9fff])/y;
const notZone =
  /^(?:以(?!色列)|国家|全国|全省|全市|省级|市级|各|支持|依托|推[进动]|建设|加快|鼓励|所有|其他|高水平)|的|[、和与及在]/;

/** Where the name of a zone ends that no gazetteer knows, where it opens a clause: 滨海国家自主创新示范区研发投入强度. */
function unknownZone(text: string, at: number): number | undefined {
  zone.lastIndex = at;
  const name = zone.exec(text)?.[0];
  if (!name || notZone.test(name)) return undefined;
  // 落实|长株潭国家自主创新示范区
  for (let inner = at + 1; inner < at + name.length; inner++) if (placeNameAt(text, inner)) return undefined;
  return at + name.length;
}

const isListed = (text: string, from: number, to: number) =>
  /[、和及与]/.test(text[to] ?? '') || /[、和及与]/.test(text[from - 1] ?? '');

/** The last of the regions that stands between two places, if any. They are asked for in order and searched by halves. */
function lastBetween(regions: readonly NamedRegion[], from: number, to: number): NamedRegion | undefined {
  const last = regions[fitting(regions, ({ end }) => end <= to) - 1];
  return last && last.start >= from ? last : undefined;
}
