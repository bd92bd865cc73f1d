import { fold } from '../../tree.ts';
import type { SectionContext } from './candidate.ts';
import { vocabulary } from './words.ts';

const anywhere = (list: typeof vocabulary.review, text: string) => list.firstIn(text) !== undefined;

/** What opens a list of conditions: 申报条件; 申报企业应当具备下列条件：, half-width or not. */
export const ofConditions =
  /^(?:[\u4e00-\u9fff]{0,6}(?:申报|申请|认定|准入|入选|遴选|推荐|备案|评审|建设|基本)条件|.{0,60}(?:具备|符合|满足)(?:(?:以下|下列|如下)[^。;:,]{0,12}(?:条件|要求|标准)(?:之一)?[:：]?|[^。;:,]{0,12}(?:条件|要求|标准)(?:之一)?[:：]))\s*$/;

/** a heading that tells of something done: 在…方面发挥了主导作用 */
const tellsOfDone =
  /(?:取得|发挥|实现|形成|建成|完成|奠定|积累|迈出|开创|提供|得到|[作做]出|创造|获得|进入|具备|提高|增强|打下)了/;
/** 到2025年，…, 力争…: what is to come, whatever is said of it */
const toCome = /^(?:到|至)?(?:19|20)\d{2}年[底末]?(?:,|力争|实现)|力争|争取/;

/** Whether a heading says what is to be done: 优化发展环境, but not 发展环境. */
const saysDeed = (words: string) => {
  const deed = vocabulary.deeds.startingAt(words, 0);
  // 加快发展取得的成就 tells of what was done
  return deed !== undefined && !/(?:情况|现状|回顾|(?<!巩固.{0,12}|扩大.{0,12})成就|历程)$/.test(words);
};

/** Whether a heading sets tasks or targets, so that no word of success below it makes a review: 二、2026年重点工作 */
export const setsTasks = (heading: string): boolean => {
  const words = fold(heading).replace(/\s/g, '');
  return words.length <= 60 && anywhere(vocabulary.notReview, words) && !isReview(words, false);
};

const isReview = (words: string, inTasks: boolean): boolean => {
  if (saysDeed(words) || toCome.test(words)) return false;
  if (anywhere(vocabulary.review, words)) return true;
  return !inTasks && (anywhere(vocabulary.reviewUnlessDone, words) || tellsOfDone.test(words));
};

/**
 * What a heading makes of the text below it: a review (发展现状与面临形势, 2024年工作回顾, …发挥了主导作用), a glossary (名词解释), or what it was.
 * A heading that speaks of targets, too (形势与目标), makes no review, and neither does one that says what is to be done (夯实发展基础).
 *
 * @param inTasks a heading above sets tasks or targets
 */
export function contextUnder(heading: string, above: SectionContext, inTasks = false): SectionContext {
  const words = fold(heading).replace(/\s/g, '');
  if (anywhere(vocabulary.glossary, words)) return 'glossary';
  if (above !== 'plan') return above;
  if (ofConditions.test(words)) return 'conditions';
  if (words.length > 60 || anywhere(vocabulary.notReview, words)) return above;
  return isReview(words, inTasks) ? 'review' : above;
}

/** 过去一年，…。新引进重大项目247个。 All of such a paragraph tells of what was done. */
const ofThePast =
  /^\s*(?:—{1,2})?\s*(?:过去(?:的)?[一两三四五]年|(?:[一两三四五]|近[两三几])年来|去年)[,，]?/;
const ofThisYear = /今年|本年度|新的一年|下一步/;

/** What the first words of a paragraph make of it. */
export const contextOf = (words: string, sectionContext: SectionContext): SectionContext =>
  sectionContext === 'plan' && ofThePast.test(words) && !ofThisYear.test(words) ? 'review' : sectionContext;

const lineOfReview = /(?:回顾|工作总结|发展现状|发展基础|主要成效|取得的成绩|面临形势)$/;

/**
 * What a short line without a number or a stop opens, as headings in reports are printed: 2019年工作回顾, 2020年工作安排. Undefined
 * where it heads nothing.
 */
export function contextBelow(line: string): SectionContext | undefined {
  if (line.length < 4 || line.length > 24 || /[。；，：、！,;:]/.test(line)) return undefined;
  if (anywhere(vocabulary.notReview, fold(line))) return 'plan';
  const words = fold(line).replace(/\s/g, '');
  return lineOfReview.test(words) && !saysDeed(words) ? 'review' : undefined;
}
