import { divisionLevel, divisionName, divisionOf, divisionsNamed } from '../../gazetteer/divisions.ts';
import { nationwide, type Reason, type Span } from '../../tree.ts';
import { centralBodies, provinces } from '../data.ts';
import type { Evidence, Level } from './evidence.ts';
import { knownZoneAt, tradeZoneAt, zoneAt, zoneOfTitle } from './zone.ts';

/** A title as the document or the manifest gives it. */
export interface TitleWords {
  value: string;
  /** where the document prints a stretch of it, or who else says it */
  source(from: number, to: number): { span: Span } | Partial<Reason>;
}

const municipalities = new Set(['北京市', '天津市', '上海市', '重庆市']);
const central = new RegExp(`^(?:中共中央|中央|国务院|${centralBodies.join('|')})`, 'u');
const ofTheNation = /^(?:国家|中国(?![（(])|全国|中华人民共和国|“[一二三四五六七八九十]{1,4}五”国家)/u;
/** 中国制造2025|浙江|行动纲要, 《中国制造2025》|辽宁|实施方案: whose share of a nation's plan a title names */
const placesShare = new RegExp(
  `(${provinces
    .flatMap(({ name, short }) => [name, short])
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:行动|实施|建设|推进)(?:纲要|方案|计划|规划|意见|办法)`,
  'u',
);
const leadingPlace = /^([\p{Script=Han}]{2,7}?(?:自治州|自治县|地区|市|州|盟|县|区|旗))/u;
const wordsBefore = /^(?:中共|数字|关于|印发|公布|发布|《|〈|\d{4}年?|推进|加快|促进){0,4}/u;
/** a division by its kind alone, before an organ or a thing of its own: 自治区|人民政府, 市|人大常委会, 省|《政府工作报告》 */
const byKind = /^(省|自治区|市|州|盟|县|旗|区)(?:人民政府|政府|委|人大|政协|人民法院|人民检察院|《|〈)/u;

/** By the gazetteer, for 昆山市 is a city within a prefecture; by its kind where that does not know it. */
function levelOfPlace(name: string): Level {
  const division = divisionOf(name);
  if (division) return divisionLevel(division);
  return /[县区旗]$/.test(name) && !/(?:自治区|新区)$/.test(name) ? 'county' : 'municipal';
}

const levelOfKind = (kind: string): Level => {
  if (kind === '省' || kind === '自治区') return 'provincial';
  return /[县区旗]/.test(kind) ? 'county' : 'municipal';
};

/** who issues what is no government's: a company, a hospital */
const ofNoGovernment = /(?:公司|集团|大学|学院|医院|学会|协会|研究所|联合会)$/u;

/** 东北大学, 沈阳工业大学: a school is of no level of government, whatever place it is called after */
const ofSchool = /^\p{Script=Han}{2,12}?大学(?!城|生|科技园|园)/u;

const organ = '(?=人民政府|政府|人大|政协|党委|委员会|委|人民法院|人民检察院)';
/** 昭化区 in 广元市昭化区人民政府: a county behind its city, where an organ of its own follows. */
const countyBehind = new RegExp(`^([\\p{Script=Han}]{1,7}?(?:自治县|县|区|旗|市))${organ}`, 'u');
const organBehind = new RegExp(`^${organ}`, 'u');

/** What ends like a division and is none by that: 城市, 省级园区, 重点产业集聚区. */
const classOfPlaces =
  /^(?:[省市县区州]级?|各|全|我|本|现代|新型|智慧|数字|国家|重点|特色|农村|西部|东部|中部|东北)|(?:城|都|上|股|超|夜|门|菜|房|设区的?)市$|[市园区景社地片专特灾]区$|[园示范试验合作开发集聚功能保护经济技术产业]{2}区$|地区$/u;

/** Whether what looks like the name of a division is one: the gazetteer knows it, or an organ of it follows. */
function isDivision(name: string, rest: string): boolean {
  if (divisionsNamed(name).length > 0) return true;
  if (classOfPlaces.test(name)) return false;
  return organBehind.test(rest) || /[市县州盟旗]$/.test(name);
}

const LONGEST_COUNTY = 12;

/** 昆都仑区 in 包头市昆都仑区“十三五”规划: a county of that city, whatever follows. */
function countyOfCity(city: string, rest: string): string | undefined {
  for (let length = Math.min(LONGEST_COUNTY, rest.length); length > 1; length--) {
    const name = rest.slice(0, length);
    if (divisionOf(city + name)?.name === name) return name;
  }
  return undefined;
}

/** 古镇镇 in 中山市古镇镇人民政府: a town or street, below the division around it */
const townBehind = /^[\p{Script=Han}]{1,6}?(?:镇|乡|街道)(?=人民政府|政府|党委|党工委|委员会|办事处|人大)/u;

/** The division whose name ends at a place, with its county where that is named too. */
function withCounty(name: string, rest: string): { level: Level; region: string; length: number } {
  const county =
    levelOfPlace(name) === 'municipal'
      ? (countyBehind.exec(rest)?.[1] ?? countyOfCity(name, rest))
      : undefined;
  if (county) return { level: 'county', region: name + county, length: name.length + county.length };
  const level = townBehind.test(rest) ? 'county' : levelOfPlace(name);
  return { level, region: districtName(name), length: name.length };
}

/** 岚|县, 沛|县: of one character, which only the gazetteer tells from 强县 and 全县 */
const shortCounty = /^\p{Script=Han}县/u;

/** 坪山区 → 深圳市坪山区: a district that one city alone has is filed under it. */
function districtName(name: string): string {
  const district = name.endsWith('区') ? divisionOf(name) : undefined;
  return district ? divisionName(district) : name;
}

/** What a division by its name is: full or short, of the first level, with what it is followed by. */
function ofProvince(rest: string) {
  for (const { name, short } of provinces) {
    if (!rest.startsWith(short) && !rest.startsWith(name)) continue;
    const full = rest.startsWith(name) ? name : short;
    const whole = leadingPlace.exec(rest)?.[1];
    // 吉林市, 海南藏族自治州: called as a province is
    if (full === short && whole && whole !== name && divisionOf(whole)) continue;
    const behind = rest.slice(full.length);
    const below = leadingPlace.exec(behind)?.[1];
    if (below && full === name && isDivision(below, behind.slice(below.length))) {
      if (municipalities.has(name))
        return countyOfCity(name, behind)
          ? { level: 'county' as Level, region: name + below, to: full.length + below.length }
          : { level: 'provincial' as Level, region: name, to: full.length };
      const { level, region, length } = withCounty(below, behind.slice(below.length));
      return { level, region, to: full.length + length };
    }
    return { level: 'provincial' as Level, region: name, to: full.length };
  }
  return undefined;
}

/** The division that words begin with (after 中共, 数字, a year), with its level. */
function placeAt(
  words: string,
  by: string,
): { level: Level; region?: string; from: number; to: number } | undefined {
  const from = wordsBefore.exec(words)![0].length;
  const rest = words.slice(from);
  const kind = byKind.exec(rest)?.[1];
  if (kind) return { level: levelOfKind(kind), from, to: from + kind.length };
  const school = ofSchool.exec(rest);
  if (school) return { level: 'other', from, to: from + school[0].length };
  const zone =
    tradeZoneAt(rest) ??
    zoneAt(rest) ??
    knownZoneAt(rest) ??
    (by === 'title' ? zoneOfTitle(rest) : undefined);
  if (zone) return { ...zone, from, to: from + zone.to };
  const province = ofProvince(rest);
  if (province) return { ...province, from, to: from + province.to };
  const county = shortCounty.exec(rest)?.[0];
  const local = county && divisionOf(county) ? county : leadingPlace.exec(rest)?.[1];
  if (!local || !isDivision(local, rest.slice(local.length))) return undefined;
  const { level, region, length } = withCounty(local, rest.slice(local.length));
  return { level, region, from, to: from + length };
}

/** Whose plan the words of a title or the name of an issuer say it is. */
export function fromWords({ value: words, source }: TitleWords, by: string): Evidence | undefined {
  const own = placesShare.exec(words)?.[1];
  const organ = central.exec(words);
  if (!organ && by === 'issuer' && ofNoGovernment.test(words))
    return { level: 'other', source: source(0, words.length), confidence: 1, by };
  const body = organ ?? (own ? null : ofTheNation.exec(words));
  if (body)
    return { level: 'national', region: nationwide, source: source(0, body[0].length), confidence: 1, by };
  const at = own ? words.indexOf(own) : 0;
  const found = placeAt(words.slice(at), by);
  if (!found) return undefined;
  const { from, to, ...reach } = found;
  return { ...reach, source: source(at + from, at + to), confidence: 1, by };
}
