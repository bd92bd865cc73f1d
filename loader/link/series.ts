import type { EdgeFact } from '../../graph-schema/index.ts';
import type { Collector } from './collector.ts';
import { dividesWork } from './reports.ts';

/** A plan of a series, as far as its place in it goes. */
export interface SeriesMember {
  id: string;
  title: string;
  region: string;
  kind?: string | undefined;
  periodStart?: number | undefined;
  periodEnd?: number | undefined;
}

const fiveYearName = /[“"]?十[一二三四五六七八九]?五[”"]?(?:时期|期间)?|第十[一二三四五六七八九]?个五年/g;
const span = /[（(]?\d{4}年?\s?[—–－\-~～至]+\s?\d{4}年?[）)]?|\d{4}年度?/g;
/** Words that titles of one series use in turn: 科学和技术发展规划, 科技创新规划. */
const interchangeable =
  /发展|创新|规划纲要|规划|纲要|行动计划|实施方案|方案|专项|总体|国家|全国|关于|的|[“”"'《》（）()\s]/g;
const sameWord: readonly (readonly [RegExp, string])[] = [
  [/科学和技术|科学技术|科学与技术/g, '科技'],
  [/国民经济和社会/g, '经社'],
];

/** What a title is about, without its period and the words that change from one of a series to the next. */
export function topic(title: string): string {
  if (dividesWork(title)) return '政府工作报告任务分工';
  const folded = sameWord.reduce((text, [form, word]) => text.replace(form, word), title);
  return folded.replace(fiveYearName, '').replace(span, '').replace(interchangeable, '');
}

/** 规划 and 纲要 of a whole follow each other; a 专项规划 follows a 专项规划 only. */
const lineage = (kind: string | undefined) => (kind?.startsWith('专项') ? 'special' : 'whole');

/** Whether `later` is the next of the series after `earlier`: same matter, region and rank, and periods that meet. */
export function follows(later: SeriesMember, earlier: SeriesMember): boolean {
  const { periodStart, periodEnd } = earlier;
  if (!later.periodStart || !later.periodEnd || !periodStart || !periodEnd) return false;
  const about = topic(later.title);
  return (
    later.id !== earlier.id &&
    later.periodStart === periodEnd + 1 &&
    later.periodEnd - later.periodStart === periodEnd - periodStart &&
    later.region === earlier.region &&
    lineage(later.kind) === lineage(earlier.kind) &&
    about.length > 1 &&
    about === topic(earlier.title)
  );
}

/**
 * SUPERSEDES where the series shows it: “十三五” after “十二五”, of the same matter and region. Both ways, so that it does not
 * matter which of the two is loaded first.
 */
export function linkSeries(own: SeriesMember, members: Iterable<SeriesMember>, out: Collector): void {
  for (const other of members) {
    if (follows(own, other)) out.edge(supersedes(own, other));
    if (follows(other, own)) out.edge(supersedes(other, own));
  }
}

function supersedes(later: SeriesMember, earlier: SeriesMember): EdgeFact {
  const why =
    `《${later.title}》 (${later.periodStart}–${later.periodEnd}) is on the same matter, “${topic(later.title)}”, for the same ` +
    `region as 《${earlier.title}》 (${earlier.periodStart}–${earlier.periodEnd}), whose period ends where its own begins.`;
  const whyZh =
    `《${later.title}》（${later.periodStart}–${later.periodEnd}）与《${earlier.title}》（${earlier.periodStart}–${earlier.periodEnd}）` +
    `同属一个地区、同一主题“${topic(later.title)}”，规划期首尾相接。`;
  return {
    type: 'SUPERSEDES',
    from: { label: 'Plan', id: later.id },
    to: { label: 'Plan', id: earlier.id },
    properties: { plan: later.id, rule: 'series', basis: 'inferred', confidence: 0.8, why, whyZh },
  };
}
