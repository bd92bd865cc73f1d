import type { Span } from '../../tree.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Reading } from './candidate.ts';
import { behindPlace, behindQualifier, isPlace, isQualifier } from './qualifiers.ts';
import type { Segment } from './segments.ts';

// 普及率 joins nothing
const joints = /[、和与]|(?<!普)及/;
/** 与其他国家货物贸易、对外投资和利用外资; 工具普及率、数控化率 */
const fewer = [/[、和]|(?<!普)及/, /[、和与]/, /[、和]/, /、/];
const between = /^[\s、,]*(?:以及|[和及与])?\s*$/;

/**
 * Several things that share a verb and take one number each:
 *
 *     装备和材料占国内市场的份额分别达到10%和20%
 *     乡镇通三级公路、30户以上自然村通硬化路的比例分别达70%、78%
 *
 * The quantities from the one at `i` on that are so shared out: it alone where none are.
 */
export function sharedOut(text: string, clause: Span, segments: readonly Segment[], i: number): Quantity[] {
  const group = [segments[i]!.quantity];
  if (!text.slice(clause.start, group[0]!.start).includes('分别')) return group;
  for (const { quantity } of segments.slice(i + 1)) {
    if (!between.test(text.slice(group.at(-1)!.end, quantity.start))) break;
    group.push(quantity);
  }
  return group;
}

/** The numbers of one kind from the one at `i` on that nothing but a joint parts: 新增|5家、8家、10家 */
export function listedNumbers(text: string, segments: readonly Segment[], i: number): Quantity[] {
  const run = [segments[i]!.quantity];
  for (const { quantity } of segments.slice(i + 1)) {
    const { end, kind } = run.at(-1)!;
    if (quantity.kind !== kind || !between.test(text.slice(end, quantity.start))) break;
    run.push(quantity);
  }
  return run;
}

/**
 * The quantities of a clause that shares numbers out, where the unit stands behind the last only: 分别新建3万、5万、8万平方米, 分别达到20、35家.
 */
export function withUnits(text: string, { start }: Span, inside: readonly Quantity[]): readonly Quantity[] {
  if (inside.length < 2 || !inside.some((q) => q.kind === 'bare')) return inside;
  if (!text.slice(start, inside.at(-1)!.start).includes('分别')) return inside;
  const given = [...inside];
  for (let i = given.length - 2; i >= 0; i--) {
    const [q, next] = [given[i]!, given[i + 1]!];
    const lends = next.kind !== 'bare' && next.kind !== 'rank' && next.kind !== 'multiple';
    if (q.kind !== 'bare' || !lends || !between.test(text.slice(q.end, next.start))) continue;
    if (q.unit === '' || next.unit.startsWith(q.unit)) given[i] = { ...q, kind: next.kind, unit: next.unit };
  }
  return given;
}

/** The readings of quantities that are shared out, from that of the first. */
export function distribute(reading: Reading, quantities: readonly Quantity[]): Reading[] {
  const { baselineValue: _, ...shared } = reading;
  const names = namesOfParts(reading.name, quantities.length);
  return quantities.map((q, i) => withNumber({ ...shared, name: names[i] ?? reading.name }, q));
}

/** The same reading of another quantity; what the words say of the direction goes before what stands at the number. */
export const withNumber = (reading: Reading, q: Quantity): Reading => ({
  ...reading,
  value: q.value,
  ...(q.valueMax !== undefined && { valueMax: q.valueMax }),
  unit: q.unit,
  operator: reading.operator === '=' ? q.operator : reading.operator,
});

/** 轨道交通、先进材料|两大|集群产值 */
const summing = /[两二三四五六七八九十]大(?=[\u4e00-\u9fff]{2,8}$)/;
/** 传感器、控制器|自给率 */
const rate =
  /(?:[\u4e00-\u9fff]{2}化率|[\u4e00-\u9fff]{2}率|排放总?量|排放|浓度|消耗量|数量|总量|总额|面积|规模|产值|收入|增加值|产量|占比|比重|单产|亩产|总产|均价|销售额|交易额|贸易额|进出口额|出口额|投资额|增速|销量|用水量|用电量|保有量|装机|利润|税收|能耗|水耗|存栏量?|出栏量?|指数)$/;

/** 生产安全事故起数|、死亡人数: each says itself what is counted */
const isCounted = /(?:人数|起数|次数|天数|件数|户数)$/;

/** 装备|材料占国内市场的份额 → 装备占国内市场的份额, 材料占国内市场的份额 */
function namesOfParts(name: string, count: number): string[] {
  const parts = [joints, ...fewer]
    .map((j) => name.split(j).filter((part) => part.length > 0))
    .find((p) => p.length === count);
  if (!parts) return [];
  const last = parts.at(-1)!;
  // 一、二、三|产增加值
  const sector = /^[一二三](次?产.+)$/.exec(last)?.[1];
  if (sector && parts.slice(0, -1).every((part) => /^[一二三]$/.test(part)))
    return parts.map((part, i) => (i === count - 1 ? part : `${part}${sector}`));
  const kind = behindQualifier(last);
  if (kind && parts.slice(0, -1).every(isQualifier))
    return parts.map((part, i) => (i === count - 1 ? part : `${part}${kind}`));
  const there = parts.slice(0, -1).every(isPlace) ? behindPlace(last) : undefined;
  if (there) return parts.map((part, i) => (i === count - 1 ? part : `${part}${there}`));
  const summed = summing.exec(last);
  const at = summed?.index ?? last.search(/占|的(?=[^的]*$)/);
  const tail = summed ? last.slice(at + 2) : at > 0 ? last.slice(at) : (rate.exec(last)?.[0] ?? '');
  const acted = actedOn(parts[0]!, last.slice(0, last.length - tail.length));
  return parts.map((part, i) => {
    if (acted && i > 0) return `${acted}${part}${i === count - 1 || part.endsWith(tail) ? '' : tail}`;
    if (i === count - 1) return summed ? `${last.slice(0, at)}${tail}` : part;
    return part.endsWith(tail) || rate.test(part) || isCounted.test(part) ? part : `${part}${tail}`;
  });
}

const acts = '(?:种植|播种|收获|采收|耕整|加工|生产|运输|储运|销售|出口|进口|养殖|屠宰)';
const thingAndAct = new RegExp(`^([\\u4e00-\\u9fff]{2,8})${acts}$`);
const onlyAct = new RegExp(`^${acts}$`);

/** 花生|种植、收获机械化率: what is done to one thing, which is named with the first deed only; empty where it is not so */
const actedOn = (first: string, last: string): string =>
  onlyAct.test(last) ? (thingAndAct.exec(first)?.[1] ?? '') : '';
