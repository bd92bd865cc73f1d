import type { CitationFact } from '../facts.ts';
import { cityOf, divisionOf, provinceOf } from '../gazetteer/divisions.ts';
import { reportIn, reportTitle } from '../resolve/planTitle.ts';
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
function regionMeant({ plan: { head, text } }: LinkedPlan, { quote }: CitationFact): string | undefined {
  if (!head.region) return undefined;
  const own = regionOf(head);
  const home = divisionOf(own);
  const at = text.indexOf('政府工作报告', quote.start);
  const before = text.slice(Math.max(0, at - 14), at);
  if (nations.test(before)) return nationwide;
  const kind = whose.exec(before)?.[1];
  if (!home || !kind || own === nationwide) return own;
  if (kind === '省' || kind === '自治区') return provinceOf(home)?.name;
  if (kind === '市' || kind === '州' || kind === '盟') return cityOf(home)?.name ?? home.name;
  return own;
}

/**
 * The full title of the year’s report that a plan means by 《政府工作报告》: that of its own government, or of the one that it names,
 * for the year of its tasks. Undefined where it means another document, or nothing tells the year.
 */
export function reportMeant(linked: LinkedPlan, fact: CitationFact): string | undefined {
  const named = reportIn(fact.title ?? '');
  if (!named) return undefined;
  const year = named.year ?? yearOf(linked.plan.head);
  const region = named.region?.length
    ? (divisionOf(named.region)?.name ?? regionMeant(linked, fact))
    : regionMeant(linked, fact);
  if (!year || !region) return undefined;
  return region === nationwide ? `${year}年国务院政府工作报告` : reportTitle(region, year);
}

/** The title under which the report of a plan’s own government and year is looked for, where the plan is that report. */
export function ownReportTitle(head: PlanHead): string | undefined {
  const named = reportIn(head.title.value);
  const year = named?.year ?? yearOf(head);
  if (!named || !head.region || !year) return undefined;
  const region = regionOf(head);
  return region === nationwide
    ? `${year}年国务院政府工作报告`
    : reportTitle(divisionOf(region)?.name ?? region, year);
}
