import type { CitationFact } from '../facts.ts';
import { cityMeant, divisionOf, provinceOf } from '../gazetteer/divisions.ts';
import { type ReportName, reportIn, reportTitle } from '../resolve/planTitle.ts';
import { nationwide, type PlanHead, regionOf } from '../tree.ts';
import type { LinkedPlan } from './context.ts';

/** The year that a plan sets its tasks for: that of its period or, of a plan of the year’s first half, of its issue. */
function yearOf({ periodStart, periodEnd, issuedOn }: PlanHead): number | undefined {
  if (periodStart && periodStart.value === periodEnd?.value) return periodStart.value;
  const [year, month] = (issuedOn?.value ?? '').split('-').map(Number);
  return year && month && month < 7 ? year : undefined;
}

const nations = /(?:国务院|国家|全国|李强总理|总理)[\p{Script=Han}\s]{0,6}[《〈]?$/u;
const whose = /(省|自治区|市|州|盟|县|区|旗)(?:人民政府|政府)?\s?[《〈]?$/u;

/** Whose report a plan means, by the word before its title: 省《政府工作报告》 in a plan of a city is its province’s. */
function regionMeant(
  { plan: { head, text } }: LinkedPlan,
  { quote }: CitationFact,
  times: number,
): string | undefined {
  if (!head.region) return undefined;
  const own = regionOf(head);
  const home = divisionOf(own);
  let at = text.indexOf('政府工作报告', quote.start);
  for (let i = 1; i < times && at >= 0; i++) at = text.indexOf('政府工作报告', at + 1);
  const before = text.slice(Math.max(0, at - 14), at);
  if (nations.test(before)) return nationwide;
  const kind = whose.exec(before)?.[1];
  if (!home || !kind || own === nationwide) return own;
  if (kind === '省' || kind === '自治区') return provinceOf(home)?.name;
  if (kind === '市' || kind === '州' || kind === '盟') return cityMeant(home)?.name ?? home.name;
  return own;
}

/**
 * The full title of the year’s report that a plan means by 《政府工作报告》: that of its own government, or of the one that it names,
 * for the year of its tasks, as far as that is told. Undefined where nothing tells whose it is.
 *
 * @param named what the words themselves say of it
 * @param times which of the reports it is that the sentence names
 */
export function reportMeant(
  linked: LinkedPlan,
  fact: CitationFact,
  named: ReportName,
  times: number,
): string | undefined {
  const year = named.year ?? yearOf(linked.plan.head);
  const stated = named.region === undefined ? undefined : divisionOf(named.region)?.name;
  const region = stated ?? regionMeant(linked, fact, times);
  return region && titleOf(region, year);
}

const titleOf = (region: string, year: number | undefined) =>
  reportTitle(region === nationwide ? '国务院' : (divisionOf(region)?.name ?? region), year);

/** The title under which the report of a plan’s own government and year is looked for, where the plan is that report. */
export function ownReportTitle(head: PlanHead): string | undefined {
  const named = reportIn(head.title.value);
  const year = named?.year ?? yearOf(head);
  if (!named || !head.region || !year) return undefined;
  return titleOf(regionOf(head), year);
}

const dividesReport =
  /政府(?:\d{4}年度?)?工作报告.{0,4}(?:重点工作|重点任务|目标任务|任务|工作)?.{0,6}(?:分工|分解|责任)/u;

/** Whether a title is that of a division of the work of a year’s report: 2024年省《政府工作报告》重点工作分工方案 */
export const dividesWork = (title: string): boolean => dividesReport.test(title);

/** What the title of a division says: it carries out the report. */
export function reportDivided({ plan: { head } }: LinkedPlan): CitationFact[] {
  const { span, value } = head.title;
  if (!span || !dividesWork(value)) return [];
  return [
    {
      kind: 'citation',
      rule: 'title',
      quote: span,
      confidence: 0.95,
      title: '政府工作报告',
      bearing: 'implements',
    },
  ];
}
