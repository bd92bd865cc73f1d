import { z } from 'zod';
import type { Bilingual } from '../bilingual.ts';
import { addTo } from '../collections.ts';
import { fold } from '../tree.ts';
import { readVocabulary, wordList } from '../vocabulary.ts';
import { quantityName } from './indicatorName.ts';

const gazetteer = readVocabulary(
  new URL('./indicators.yaml', import.meta.url),
  z.strictObject({
    spellings: z.array(z.tuple([z.string(), z.string()])),
    bearers: wordList,
    titles: wordList,
    counters: wordList,
    unlike: wordList,
    indicators: z.array(
      z.strictObject({
        name: z.string(),
        unit: z.string().optional(),
        direction: z.enum(['up', 'down']).optional(),
        forms: wordList,
      }),
    ),
  }),
);

/** A measured quantity, the same under all the names by which plans print it. */
export interface ResolvedIndicator {
  id: string;
  name: string;
  /** the other names that it goes by, without that of this print */
  aliases: readonly string[];
  unit?: string;
  /** whether more or less of it is wanted */
  direction?: 'up' | 'down';
  /** 0–1 */
  confidence: number;
  /** what a person should look at: the indicator that this may be, too, and why it was not taken for it */
  unsure?: { id: string; name: string; why: Bilingual };
}

/** What stands beside the name in the target that is resolved. */
export interface IndicatorContext {
  /** as printed, e.g. 亿元 */
  unit?: string;
  /** `+`, `-` and `x` change a quantity whose own unit is another; `rank` asks for its place in a ranking */
  operator?: string;
  /** the zone or area that the words name first, which is no part of the quantity */
  region?: string;
}

type Entry = (typeof gazetteer.indicators)[number];

const bearers = [...gazetteer.bearers].sort((a, b) => b.length - a.length);
const counters = new RegExp(`(?:${[...gazetteer.counters].sort((a, b) => b.length - a.length).join('|')})$`);
const LONGEST = 80;

/**
 * The name in which quantities are compared: one spelling for many, without blanks, brackets and quotation marks, without
 * what only says whose number it is. 研究与试验发展（R&D）经费支出与国内生产总值之比 → 研发经费占GDP比重.
 */
export function indicatorKey(printed: string, region = ''): string {
  let key = fold(printed)
    .slice(0, LONGEST)
    .replace(/\([^()]{0,40}\)/g, '')
    .replace(/[\s"“”‘’《》、·]/g, '');
  const place = fold(region).replace(/\s/g, '');
  if (place && key.startsWith(place) && key.length > place.length + 1)
    key = key
      .slice(place.length)
      .replace(/^(?:累计)?(?:建成|建设|打造|培育|形成|集聚|引进|设立)(?=[\u4e00-\u9fff“]{2})/, '');
  for (
    let bearer = bearers.find((b) => key.startsWith(b));
    bearer;
    bearer = bearers.find((b) => key.startsWith(b))
  ) {
    const rest = key.slice(bearer.length).replace(/^的/, '');
    if (rest.length < 2 || gazetteer.titles.some((title) => rest.startsWith(title))) break;
    key = rest;
  }
  key = key.replace(/^年[内底](?:新增)?(?=[\u4e00-\u9fff]{4})/, (words) => words.slice(2));
  // 年技术合同成交额, 年度研发经费
  key = key.replace(/^(?:年度(?!计划)|年(?![度均产轻龄末货金级检报计]))(?=[\u4e00-\u9fff]{4})/, '');
  for (const [from, to] of gazetteer.spellings) key = key.replaceAll(from, to);
  // 万人发明专利拥有量; 万人层次人数 counts those of a rank
  if (/^万人(?!层次|计划|规模|以上|次|级)/.test(key) && key.length > 4) key = `每${key}`;
  return shareKey(key);
}

/** X与Y之比, X占Y的比例, X相当于Y的比重 → X占Y比重 */
function shareKey(key: string): string {
  const to = /^(.{2,40}?)(?:与|和|占|相当于)(.{2,40}?)(?:的)?(?:之比|比值|比例|比率|比重|百分比|份额)$/.exec(
    key,
  );
  return to ? `${to[1]}占${to[2]}比重` : key;
}

const byKey = new Map<string, Entry[]>();
for (const entry of gazetteer.indicators)
  for (const form of new Set([entry.name, ...entry.forms].map((f) => indicatorKey(f))))
    addTo(byKey, form, entry);

/**
 * The quantity that a printed name means. One of the gazetteer where a form of it is printed and the unit fits, otherwise one
 * known by its own name; what is only alike is never merged but told in `unsure`.
 */
export function resolveIndicator(printed: string, context: IndicatorContext = {}): ResolvedIndicator {
  const words = quantityName(
    printed,
    context.operator === undefined || operatorsOfLevels.has(context.operator) ? context.unit : '',
  );
  const key = withoutGrowth(indicatorKey(words, context.region), context.operator);
  const bare = key.replace(counters, '');
  const shorter = bare !== key && bare.length > 1 ? (byKey.get(bare) ?? []) : [];
  const candidates = [...(byKey.get(key) ?? []), ...shorter];
  const entry = candidates.find((e) => unitFits(e, context));
  if (entry) return resolvedEntry(entry, candidates.length > 1 ? 0.9 : 1);
  const own = resolvedName(isCount(context.unit) && bare.length > 1 ? bare : key, context);
  const near = candidates[0] ?? nearest(own.name);
  if (!near) return own;
  const why = candidates[0]
    ? {
        en: `the name is that of “${near.name}”, but the unit is ${context.unit || 'none'} and not ${near.unit}`,
        zh: `名称与“${near.name}”相同，但单位是${context.unit || '无'}，不是${near.unit}`,
      }
    : {
        en: `“${own.name}” reads much like “${near.name}”`,
        zh: `“${own.name}”与“${near.name}”很相近`,
      };
  return { ...own, confidence: 0.7, unsure: { id: idOf(near.name), name: near.name, why } };
}

/** operators of what is to be reached; others change it */
const operatorsOfLevels: ReadonlySet<string> = new Set(['=', '>=', '<=', '>', '<', '~']);

/** 进出口总额增速 that is to rise by 5% measures 进出口总额: that it grows, the operator says. */
function withoutGrowth(key: string, operator: string | undefined): string {
  if (operator !== '+' && operator !== '-') return key;
  const level = key.replace(/(?:年均)?(?:增速|增长率|增长速度|增幅|增长|降幅)$/, '');
  return level.length >= 2 ? level : key;
}

const idOf = (name: string) => `indicator:${name}`;

function resolvedEntry({ name, unit, direction, forms }: Entry, confidence: number): ResolvedIndicator {
  const aliases = forms.filter((form) => form !== name);
  return { id: idOf(name), name, aliases, direction: direction ?? 'up', confidence, ...(unit && { unit }) };
}

const downward =
  /能耗|煤耗|水耗|电耗|消耗|排放|失业率|死亡率|不良品率|事故|成本|周期|浓度|缺陷率|漏诊|假阳性|假阴性|降低|减少|下降|时限|用水量$/;

function resolvedName(name: string, { unit, operator }: IndicatorContext): ResolvedIndicator {
  const changes = operator === '+' || operator === '-' || operator === 'x';
  const direction = operator === '-' || (operator !== '+' && downward.test(name)) ? 'down' : 'up';
  return {
    id: idOf(name),
    name,
    aliases: [],
    direction,
    confidence: 0.9,
    ...(unit && !changes && operator !== 'rank' && { unit }),
  };
}

const shareUnit = /^(?:%|‰|个?百分点|个点|成)$/;
const rankUnit = /^(?:位|位次|名|名次|强)$/;
const countUnit =
  /^[百千万亿]*(?:家|个|项|件|户|所|座|种|类|套|台|辆|条|篇|人|名|位|次|人次|场|张|列|架|头|起|处|间|支|艘)(?:\(套\))?(?:\/|$)/;

const isCount = (unit: string | undefined) => countUnit.test(unit ?? '');

/** Whether a number in this unit can be one of the quantity. */
function unitFits(entry: Entry, { unit, operator }: IndicatorContext): boolean {
  if (operator === 'rank') return rankUnit.test(entry.unit ?? '');
  if (operator === '+' || operator === '-' || operator === 'x' || !unit) return true;
  const own = entry.unit ?? '';
  if (rankUnit.test(own)) return false;
  return !own || sortOf(own) === sortOf(unit) || withoutMagnitude(own) === withoutMagnitude(unit);
}

const withoutMagnitude = (unit: string) => unit.replace(/^[百千万亿]+/, '');

/** What a unit measures: a share, money, things, or any other size. */
function sortOf(unit: string): 'share' | 'money' | 'things' | 'size' {
  if (shareUnit.test(unit)) return 'share';
  if (/^[百千万亿]*(?:美|欧|港)?元$/.test(unit)) return 'money';
  return isCount(unit) ? 'things' : 'size';
}

/** Each form of a listed quantity, and by pairs of neighbouring characters the forms that hold them, once for each time. */
const indicatorForms = gazetteer.indicators.flatMap((entry) =>
  [entry.name, ...entry.forms].map((form) => ({ entry, form })),
);
const holding = new Map<string, number[]>();
for (const [at, { form }] of indicatorForms.entries())
  for (const [pair, count] of pairs(form)) for (let n = 0; n < count; n++) addTo(holding, pair, at);

/** The listed quantity whose name is most alike, where nothing in either makes them unlike. */
function nearest(name: string): Entry | undefined {
  const common = new Map<number, number>();
  for (const [pair, count] of pairs(name)) {
    let last = -1;
    let times = 0;
    for (const at of holding.get(pair) ?? []) {
      times = at === last ? times + 1 : 1;
      last = at;
      if (times <= count) common.set(at, (common.get(at) ?? 0) + 1);
    }
  }
  let best: { at: number; likeness: number } | undefined;
  for (const [at, shared] of common) {
    const { form } = indicatorForms[at]!;
    const alike = likeness(name, form, shared);
    if (alike < ALIKE || (best && (alike < best.likeness || (alike === best.likeness && at > best.at))))
      continue;
    if (!areUnlike(name, form)) best = { at, likeness: alike };
  }
  return best && indicatorForms[best.at]!.entry;
}

/** from here on two names are told as alike */
const ALIKE = 0.75;

/** How alike two names are: the share of pairs of neighbouring characters that they have in common, 0–1. */
export function similarity(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  let common = 0;
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0);
  return likeness(a, b, common);
}

/** @param common how many pairs of neighbouring characters two names share */
function likeness(a: string, b: string, common: number): number {
  const total = a.length + b.length - 2;
  return total > 0 ? (2 * common) / total : Number(a === b);
}

function pairs(name: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < name.length; i++) {
    const pair = name.slice(i, i + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/** Does only one of two names hold a word that tells quantities apart (国家级, 申请, 增加值)? */
export const areUnlike = (a: string, b: string): boolean =>
  gazetteer.unlike.some((word) => a.includes(word) !== b.includes(word));
