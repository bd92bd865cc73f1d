import { divisionOf } from '../gazetteer/divisions.ts';
import type { PlanHead, Reason, Span, Stated } from '../tree.ts';
import { centralBodies, provinces } from './data.ts';

type Level = NonNullable<PlanHead['level']>['value'];

/** A title as the document or the manifest gives it. */
export interface TitleWords {
  value: string;
  /** where the document prints a stretch of it, or who else says it */
  source(from: number, to: number): { span: Span } | Partial<Reason>;
}

export interface Reach {
  level: Stated<Level>;
  region?: Stated<string>;
}

const municipalities = new Set(['北京市', '天津市', '上海市', '重庆市']);
const central = new RegExp(`^(?:中共中央|中央|国务院|${centralBodies.join('|')})`, 'u');
const nationwide = /^(?:国家|中国|全国|中华人民共和国|“[一二三四五六七八九十]{1,4}五”国家)/u;
/** 中国制造2025|浙江|行动纲要, 《中国制造2025》|辽宁|实施方案: whose share of a nation's plan a title names */
const share = new RegExp(
  `(${provinces
    .flatMap(({ name, short }) => [name, short])
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:行动|实施|建设|推进)(?:纲要|方案|计划|规划|意见|办法)`,
  'u',
);
const place = /^([\p{Script=Han}]{2,7}?(?:自治州|自治县|地区|市|州|盟|县|区|旗))/u;
const wordsBefore = /^(?:中共|数字|关于|\d{4}年?|推进|加快|促进){0,3}/u;

const levelOfPlace = (name: string): Level =>
  /[县区旗]$/.test(name) && !/(?:自治区|新区)$/.test(name) ? 'county' : 'municipal';

/** 昭化区 in 广元市昭化区人民政府: a county behind its city, where an organ of its own follows. */
const countyBehind =
  /^([\p{Script=Han}]{1,7}?(?:自治县|县|区|旗|市))(?=人民政府|政府|人大|政协|党委|委员会|委|人民法院)/u;

const LONGEST_COUNTY = 12;

/** 昆都仑区 in 包头市昆都仑区“十三五”规划: a county of that city, whatever follows. */
function countyOfCity(city: string, rest: string): string | undefined {
  for (let length = Math.min(LONGEST_COUNTY, rest.length); length > 1; length--) {
    const name = rest.slice(0, length);
    if (divisionOf(city + name)?.name === name) return name;
  }
  return undefined;
}

/** The division whose name ends at a place, with its county where that is named too. */
function withCounty(name: string, rest: string): { level: Level; region: string; length: number } {
  const county =
    levelOfPlace(name) === 'municipal'
      ? (countyBehind.exec(rest)?.[1] ?? countyOfCity(name, rest))
      : undefined;
  return county
    ? { level: 'county', region: name + county, length: name.length + county.length }
    : { level: levelOfPlace(name), region: name, length: name.length };
}

/** The division that words begin with (after 中共, 数字, a year), with its level. */
function placeAt(words: string): { level: Level; region: string; from: number; to: number } | undefined {
  const from = wordsBefore.exec(words)![0].length;
  const rest = words.slice(from);
  for (const { name, short } of provinces) {
    if (!rest.startsWith(short)) continue;
    const full = rest.startsWith(name) ? name : short;
    const below = place.exec(rest.slice(full.length))?.[1];
    if (below && full === name && !municipalities.has(name)) {
      const { level, region, length } = withCounty(below, rest.slice(full.length + below.length));
      return { level, region, from, to: from + full.length + length };
    }
    return { level: 'provincial', region: name, from, to: from + full.length };
  }
  const local = place.exec(rest)?.[1];
  if (!local) return undefined;
  const { level, region, length } = withCounty(local, rest.slice(local.length));
  return { level, region, from, to: from + length };
}

/** The source of a whole statement, for what is concluded from a part of it. */
const sourceOf = ({ span, why = '', whyZh = '' }: Stated<string>) => (span ? { span } : { why, whyZh });

function fromWords({ value: words, source }: TitleWords): Reach | undefined {
  const own = share.exec(words)?.[1];
  const body = central.exec(words) ?? (own ? null : nationwide.exec(words));
  if (body) {
    const here = source(0, body[0].length);
    return { level: { value: 'national', ...here }, region: { value: '全国', ...here } };
  }
  const at = own ? words.indexOf(own) : 0;
  const found = placeAt(words.slice(at));
  if (!found) return undefined;
  const here = source(at + found.from, at + found.to);
  return { level: { value: found.level, ...here }, region: { value: found.region, ...here } };
}

const nationalNumber = /^(?:国|中|工信|发改|科技部|财|教|建|环|农|商|银)/u;

function fromNumber(number: Stated<string>): Reach | undefined {
  const { value } = number;
  const said = sourceOf(number);
  if (nationalNumber.test(value))
    return { level: { value: 'national', ...said }, region: { value: '全国', ...said } };
  const province = provinces.find(({ signs }) => signs.includes(value[0]!));
  return province && { level: { value: 'provincial', ...said }, region: { value: province.name, ...said } };
}

function fromAddressees(addressees: readonly Stated<string>[]): Reach | undefined {
  for (const { value, span } of addressees) {
    const said = span && { span };
    if (/^各省|国务院各/u.test(value))
      return { level: { value: 'national', ...said }, region: { value: '全国', ...said } };
    if (/^各(?:市|州|盟|地级)|^(?:省|自治区)/u.test(value))
      return { level: { value: 'provincial', ...said } };
    if (/^各(?:县|区|旗)|^市/u.test(value)) return { level: { value: 'municipal', ...said } };
  }
  return undefined;
}

/** words of a body that tell whose plan it is, with how they count */
const wordsOfBody: readonly { level: Level; form: RegExp }[] = [
  { level: 'national', form: /我国|全国各|国务院/gu },
  { level: 'provincial', form: /我省|全省|省委、省政府|省科技厅|省财政厅|我区|全区各盟/gu },
  { level: 'municipal', form: /我市|全市|市委、市政府|市财政局|市科技局|全州|我州/gu },
  { level: 'county', form: /我县|全县|县委、县政府/gu },
];

function fromBody(text: string): Reach | undefined {
  const counted = wordsOfBody
    .map(({ level, form }) => ({ level, count: text.match(form)?.length ?? 0 }))
    // what is below knows what is above it, hardly the other way round
    .reverse();
  const best = counted.find(
    ({ count }, i) => count >= 3 && counted.every((c, j) => j <= i || count * 3 >= c.count),
  );
  const national =
    /国务院|国家|我国|全国/u.test(text) &&
    counted.every(({ level, count }) => level === 'national' || count === 0);
  if (!best && !national) return undefined;
  const level = best?.level ?? 'national';
  const reason = {
    why: 'The words say so that the body uses for the whole of its division.',
    whyZh: '据正文对本地区的通称推定。',
  };
  return {
    level: { value: level, ...reason },
    ...(level === 'national' && { region: { value: '全国', ...reason } }),
  };
}

/**
 * Whose plan it is: by its issuers, its title, its 文号, its addressees, and the words of its body, in this order. The
 * region may come from a later one of these than the level.
 */
export function reachOf(
  head: PlanHead,
  titles: readonly (TitleWords | undefined)[],
  text: string,
): Reach | undefined {
  const found = [
    ...head.issuers.map((issuer) => fromWords({ value: issuer.value, source: () => sourceOf(issuer) })),
    ...titles.map((title) => title && fromWords(title)),
    head.docNumber && fromNumber(head.docNumber),
    fromAddressees(head.addressees),
    fromBody(text),
  ].filter((reach) => reach !== undefined);
  const [first] = found;
  if (!first) return undefined;
  const region = first.region ?? found.find((r) => r.level.value === first.level.value && r.region)?.region;
  return { level: first.level, ...(region && { region }) };
}
