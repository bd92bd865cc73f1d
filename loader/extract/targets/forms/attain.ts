import type { Candidate, Form, Reading } from '../candidate.ts';
import { atLeast, countsNoun, rightOf, trimmedWords } from '../noun.ts';
import { vocabulary } from '../words.ts';
import { measure, measuredSubject } from './measure.ts';

/**
 * A level that a quantity is to reach, keep or not pass.
 *
 *     研究与试验发展（R&D）经费支出占国内生产总值比重达到2.5%
 *     服务企业总数超过50万家
 *     国家高新区GDP占全国GDP的10%以上
 *     火电厂平均供电煤耗每千瓦时305克标煤
 *     主要农作物良种覆盖率98%
 */
export const attain: Form = (candidate) => {
  const { quantity, left, text } = candidate;
  if (quantity.kind === 'rank') return undefined;
  const marked = left.marks.some((m) => m.kind === 'attain' || m.kind === 'copula' || m.kind === 'rank');
  const plainly = left.marks.some((m) => m.kind === 'attain');
  if (quantity.kind !== 'percent' && !plainly && countsNoun(candidate)) return undefined;
  // 全省|50%以上的文化馆…: the place is whose share it is, not what is measured
  const placed = vocabulary.places.has(trimmedWords(text, left.subject));
  if (placed && !marked && rightOf(candidate).end > rightOf(candidate).start) return undefined;
  // …翻一番，70%以上|的县进入行列: the share is of what stands behind it
  if (
    quantity.kind === 'percent' &&
    !marked &&
    !measuredSubject(candidate) &&
    /^的./.test(text.slice(quantity.end))
  )
    return undefined;
  const bounded = quantity.operator !== '=';
  if (quantity.kind === 'bare' && !marked && !bounded && !isIndex(candidate)) return undefined;
  // 低于平均水平12个百分点: how far it is, not what it is to be
  if (quantity.kind === 'points' && !marked) return undefined;
  const listed = flowOf(candidate);
  if (listed) return listed;
  if (striven(candidate))
    return measure(candidate, { rule: 'target.change', operator: candidate.previous!.operator });
  const read = measure(candidate, {
    rule: 'target.attain',
    operator: !bounded && goesBeyond(candidate) ? '>=' : quantity.operator,
    confidence: marked || bounded ? 1 : 0.9,
  });
  return read && plainly ? { ...read, name: whatIsMade(read.name, quantity.kind) } : read;
};

/** 突破|400亿元, 每个乡镇至少|有技术员3名 */
const goesBeyond = (candidate: Candidate): boolean =>
  candidate.left.marks.some(({ word }) => vocabulary.beyond.has(word)) || atLeast(candidate);

const makes =
  /^(?:(?:重点|累计|规划|支持)?(?:建成|建设|建立|建强|创建|组建|设立|培育|培养|打造|形成|发展|造就|壮大|认定)){1,2}/;

/** 建成|精品课程|达到15门: how many there are to be is said of the things, however they come to be */
function whatIsMade(name: string, kind: Candidate['quantity']['kind']): string {
  if (kind !== 'count' && kind !== 'person') return name;
  const made = name.replace(makes, '');
  return made.length >= 4 && !/^(?:[的率中]|规模|水平|能力|数量|总数|项目)/.test(made) ? made : name;
}

/** 新增甲企业20家、|乙企业30家: the verb of the list tells that both are new */
function flowOf(candidate: Candidate): Reading | undefined {
  const { left, previous, quantity, segment, clause, goesOn } = candidate;
  const counts = quantity.kind === 'count' || quantity.kind === 'person' || quantity.kind === 'measure';
  const inList = counts && left.marks.length === 0 && (segment.start > clause.start || goesOn);
  const verb = inList && previous?.rule === 'target.count' ? previous.verb : undefined;
  if (
    !verb ||
    !/^(?:新(?!型)|净增|增加|引进|培训|(?:建设)?改造|更新|修复|治理|整治|(?:主导|参与|牵头)?(?:制定|制修订|修订))/.test(
      verb.word,
    ) ||
    !previous?.name.startsWith(verb.word)
  )
    return undefined;
  // 主导制定国际标准2项、|国家标准10项, not 制定政策27条、金融支持12条
  const drafts = /制定|修订/.test(verb.word);
  if (drafts && !/(?:标准|规范|规程)$/.test(trimmedWords(candidate.text, left.subject))) return undefined;
  const read = measure(candidate, { rule: 'target.count', operator: quantity.operator });
  // 新开工120个、新竣工80个 say themselves what is done
  if (
    !read ||
    read.subject === previous.subject ||
    vocabulary.doing.startingAt(read.name, 0) ||
    /^新/.test(read.name)
  )
    return undefined;
  return { ...read, name: `${verb.word}${read.name}`, verb };
}

/** 两化融合发展指数|65: what has no unit */
const isIndex = ({ text, left }: Candidate) =>
  /[\u4e00-\u9fff]{2}指数$/.test(trimmedWords(text, left.subject));

/** 生产总值增长6.5%，|力争|7%: the growth that is striven for */
const striven = ({ text, clause, quantity, previous }: Candidate) =>
  previous?.rule === 'target.change' &&
  quantity.kind === 'percent' &&
  previous.unit === quantity.unit &&
  /(?:^|、)\s*(?:并)?(?:力争|努力|争取|确保)(?:实现|达到)?$/.test(text.slice(clause.start, quantity.start));
