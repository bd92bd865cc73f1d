import { fold, type PlanHead } from '../../tree.ts';
import type { Calendar } from './calendar.ts';
import type { About } from './reading.ts';
import { vocabulary } from './words.ts';

const anywhere = (list: typeof vocabulary.review, text: string) => list.firstIn(text) !== undefined;

/** What opens a list of conditions: 申报条件; 申报企业应当具备下列条件：, half-width or not. */
export const ofConditions =
  /^(?:[\u4e00-\u9fff]{0,6}(?:申报|申请|认定|准入|入选|遴选|推荐|备案|评审|建设|基本)条件|.{0,60}(?:具备|符合|满足)(?:(?:以下|下列|如下)[^。;:,]{0,12}(?:条件|要求|标准)(?:之一)?[:：]?|[^。;:,]{0,12}(?:条件|要求|标准)(?:之一)?[:：]))\s*$/;

/** a heading that tells of something done: 在…方面发挥了主导作用 */
const told = /[^为除\d](?<!一)了/;

/**
 * What a heading makes of the text below it: a review (发展现状与面临形势, 2024年工作回顾, …发挥了主导作用), a glossary (名词解释), or what it was.
 * A heading that speaks of aims, too (形势与目标), makes no review.
 */
export function settingUnder(heading: string, above: About['setting']): About['setting'] {
  const words = fold(heading).replace(/\s/g, '');
  if (anywhere(vocabulary.glossary, words)) return 'glossary';
  if (above !== 'plan') return above;
  if (ofConditions.test(words)) return 'conditions';
  if (words.length > 60 || anywhere(vocabulary.notReview, words)) return above;
  return anywhere(vocabulary.review, words) || told.test(words) ? 'review' : above;
}

/** 过去一年，…。新引进重大项目247个。 All of such a paragraph tells of what was done. */
const ofThePast =
  /^\s*(?:—{1,2})?\s*(?:过去(?:的)?[一两三四五]年|(?:[一两三四五]|近[两三几])年来|去年)[,，]?/;
const ofThisYear = /今年|本年度|新的一年|下一步/;

/** What the first words of a paragraph make of it. */
export const settingOf = (words: string, setting: About['setting']): About['setting'] =>
  setting === 'plan' && ofThePast.test(words) && !ofThisYear.test(words) ? 'review' : setting;

const lineOfReview = /(?:回顾|工作总结|发展现状|发展基础|主要成效|取得的成绩|面临形势)$/;

/**
 * What a short line without a number or a stop opens, as headings in reports are printed: 2019年工作回顾, 2020年工作安排. Undefined
 * where it heads nothing.
 */
export function settingBelow(line: string): About['setting'] | undefined {
  if (line.length < 4 || line.length > 24 || /[。；，：、！,;:]/.test(line)) return undefined;
  if (anywhere(vocabulary.notReview, fold(line))) return 'plan';
  return lineOfReview.test(fold(line).replace(/\s/g, '')) ? 'review' : undefined;
}

/** The year that a heading gives all below it: 三、2025年重点任务, 2017年度任务分工表. */
export function yearOfHeading(heading: string): number | undefined {
  const words = fold(heading).replace(/\s/g, '');
  if (/\d{4}年?[-—~至到]/.test(words)) return undefined;
  const year =
    /^[^\d]{0,20}((?:19|20)\d{2})年度?[^\d,。]{0,4}(?:任务|工作|目标|重点|安排|计划|要求|总体|主要|实事|民生)/.exec(
      words,
    )?.[1];
  return year === undefined ? undefined : Number(year);
}

const citedNumber = /[〔[［](20\d{2})[〕\]］]\s?\d{1,4}\s?号/g;
const citedPeriod = /《[^《》\n]{0,40}(?:第|“)?十([一二三四五六])(?:个五年|五”)[^《》\n]{0,30}规划/g;

/** 国发〔2015〕28号, 《…第十三个五年规划纲要》: a plan is no older than what it cites. */
function latestCited(text: string): number | undefined {
  const years = [
    ...Array.from(text.matchAll(citedNumber), (m) => Number(m[1])),
    ...Array.from(text.matchAll(citedPeriod), (m) => 2001 + 5 * '一二三四五六'.indexOf(m[1]!) + 5),
  ];
  return years.length ? years.reduce((latest, year) => Math.max(latest, year)) : undefined;
}

/** The years of a plan: the first that it can aim at, and the one that it is for where it is for one only. */
export function calendarOf({ head, text }: { head: PlanHead; text: string }): Calendar {
  const { issuedOn, docNumber, periodStart, periodEnd } = head;
  const issued = issuedOn?.value.slice(0, 4) ?? /[〔[［](\d{4})[〕\]］]/.exec(docNumber?.value ?? '')?.[1];
  const from = issued !== undefined ? Number(issued) : (periodStart?.value ?? latestCited(text));
  const single = periodStart && periodStart.value === periodEnd?.value ? periodStart.value : undefined;
  return { from, begins: periodStart?.value, current: single };
}
