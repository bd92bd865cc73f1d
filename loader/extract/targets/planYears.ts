import { fold, type PlanHead } from '../../tree.ts';
import type { Calendar } from './calendar.ts';

/** The year that a heading gives all below it: 三、2025年重点任务, 2017年度任务分工表. */
export function yearOfHeading(heading: string): number | undefined {
  const words = fold(heading).replace(/\s/g, '');
  if (/\d{4}年?[-—~至到]/.test(words)) return undefined;
  // “十五五”时期目标任务和2026年工作安排: of two
  if (/五["“”']?时期.{2,12}[和及与暨]\d{4}年/.test(words)) return undefined;
  const year =
    /^[^\d]{0,20}((?:19|20)\d{2})年度?[^\d,。]{0,4}(?:任务|工作|目标|重点|安排|计划|要求|总体|主要|实事|民生)/.exec(
      words,
    )?.[1];
  return year === undefined ? undefined : Number(year);
}

const nth = '([一二三四五六七八])?';
const periodNamed = new RegExp(
  `第十${nth}个五年|["“”']十${nth}五["“”']|(?<![一二三四五六七八九])十${nth}五(?=时期|期间|期末|末|规划)`,
  'g',
);
const ofTargets = /目标|指标/;

/**
 * The last year of the five that a heading of targets, or the caption of a table, is for: “十二五”时期主要规划指标. Undefined where it names
 * another, or what came before (“十二五”主要指标完成情况).
 */
export function yearOfPeriod(heading: string): number | undefined {
  const words = fold(heading).replace(/\s/g, '');
  if (
    words.length > 40 ||
    !words.includes('五') ||
    !ofTargets.test(words) ||
    /完成情况|执行情况|实现情况|\d{4}/.test(words)
  )
    return undefined;
  const named = [...words.matchAll(periodNamed)];
  if (named.length !== 1) return undefined;
  const [, ordinal, quoted, plain] = named[0]!;
  return 2005 + 5 * ' 一二三四五六七八'.indexOf(ordinal ?? quoted ?? plain ?? ' ');
}

const citedNumber = /[〔[［](20\d{2})[〕\]］]\s?\d{1,4}\s?号/g;
const citedPeriod = /《[^《》\n]{0,40}(?:第|“)?十([一二三四五六])(?:个五年|五”)[^《》\n]{0,30}规划/g;

/** 国发〔2015〕28号, 《…第十三个五年规划纲要》: a plan is no older than what it cites. */
function latestCited(text: string): number | undefined {
  const years = [
    ...Array.from(text.matchAll(citedNumber), (m) => Number(m[1])),
    ...Array.from(text.matchAll(citedPeriod), ([, ordinal]) => endOfPeriod(ordinal!) - 4),
  ];
  return years.length ? years.reduce((latest, year) => Math.max(latest, year)) : undefined;
}

const endOfPeriod = (ordinal: string): number => 2010 + 5 * '一二三四五六'.indexOf(ordinal);

/** 《纲要（草案）》|明确了主要指标: a paragraph that tells what a five-year plan holds, by the short name of one that stands before */
const tellsOfOutline = /^\s*《(?:规划)?(?:纲要|规划)(?:\([^()]{1,6}\))?》(?:明确|提出|确定|设定|安排|部署)/;

/** Which years the paragraphs of a report are for that tell what a five-year plan holds. */
export class OutlineYears {
  readonly #cited: readonly { at: number; year: number }[];
  #passed = 0;

  constructor(text: string) {
    this.#cited = Array.from(text.matchAll(citedPeriod), ({ index, 1: ordinal }) => ({
      at: index,
      year: endOfPeriod(ordinal!),
    }));
  }

  /** The last year of the plan that a paragraph tells of; undefined where it tells of none. Paragraphs are asked for in reading order. */
  of(paragraph: string, start: number): number | undefined {
    if (!tellsOfOutline.test(paragraph)) return undefined;
    while ((this.#cited[this.#passed]?.at ?? start) < start) this.#passed++;
    return this.#cited[this.#passed - 1]?.year;
  }
}

/** The years of a plan: the first that it can target at, and the one that it is for where it is for one only. */
export function calendarOf({ head, text }: { head: PlanHead; text: string }): Calendar {
  const { issuedOn, docNumber, periodStart, periodEnd } = head;
  const issued = issuedOn?.value.slice(0, 4) ?? /[〔[［](\d{4})[〕\]］]/.exec(docNumber?.value ?? '')?.[1];
  const from = issued !== undefined ? Number(issued) : (periodStart?.value ?? latestCited(text));
  const single = periodStart && periodStart.value === periodEnd?.value ? periodStart.value : undefined;
  return { from, begins: periodStart?.value, ends: periodEnd?.value, current: single };
}
