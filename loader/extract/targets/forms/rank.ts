import type { Candidate, Form, Reading } from '../candidate.ts';
import { subjectOfClauseBefore } from '../clauseAbove.ts';
import { trimmedWords } from '../noun.ts';
import { vocabulary } from '../words.ts';
import { measure } from './measure.ts';

/**
 * A place in a ranking that is to be reached.
 *
 *     国际科学论文被引用次数进入世界前5位
 *     推动我国半导体照明产业成为世界前三强
 *     国际科技论文被引次数达到世界第二
 *     国家综合创新能力世界排名由目前第21位上升至前18位
 */
export const rank: Form = (candidate) => {
  const { quantity, left, text } = candidate;
  if (quantity.kind !== 'rank') return undefined;
  const reached = left.marks.some((m) => m.kind !== 'arena' && m.kind !== 'adverb');
  // 推动高新区争先进位，|力争进入全国前50
  const told = /(?:排名|位次|名次|排位)$/.test(trimmedWords(text, left.subject));
  // 综合实力|进入|全国百强市|前50名: whose ranking it is stands behind the verb
  const inside = vocabulary.rank.firstIn(text, left.subject.start + 2, left.subject.end);
  if (!reached && !told && !inside) return undefined;
  // 单晶硅、电解铝产能分别居全国第2、|第4位
  if (/第\d{1,3}$/.test(trimmedWords(text, left.subject))) return undefined;
  const reading = measure(candidate, { rule: 'target.rank', operator: 'rank' });
  const arena = left.marks.find((m) => m.kind === 'arena')?.word ?? '';
  return reading && { ...reading, ...rankedName(reading, arena, candidate) };
};

/** The name of a ranking: whose it is, among whom (全省), and 排名. */
function rankedName({ name, indicator }: Reading, arena: string, candidate: Candidate) {
  const ranking = plainRanking(rankingOf(name, arena));
  // 增速高于平均水平，|力争排名全省前四: the ranking is of what the words before measure
  const [, size, ofSize] = bareSize.exec(ranking) ?? [];
  if (candidate.before && size) return { name: `${candidate.before.name}${size}${ofSize}` };
  if (!bareRanking.test(ranking)) return { name: ranking };
  const above = subjectOfClauseBefore(candidate);
  const bearer = candidate.before?.name ?? (above && trimmedWords(candidate.text, above)) ?? '';
  return {
    name: `${bearer}${/排名$/.test(ranking) && ranking.length === 2 ? arena : ''}${ranking}`,
    indicator: above ?? indicator,
  };
}

/** 研发强度|排名|全省第三: among whom, before the word for a ranking */
function rankingOf(name: string, arena: string): string {
  const word = /(?:排名|位次|名次|排位)$/.exec(name)?.[0];
  if (!word) return `${name}${arena}排名`;
  const of = name.slice(0, -word.length);
  return of.length < 2 || vocabulary.arena.endingAt(of, of.length) || of.includes(arena)
    ? name
    : `${of}${arena}${word}`;
}

/** 科技型中小企业120家，|总量|进入全省前五名 */
const bareSize = /^(总量|总数|数量|规模|增速|增幅|强度|占比|产量|产值)(?:进入|位居|位列|跻身|居)?(.*排名)$/;

const bareRanking = /^(?:全国|全省|全市|全区|省内|国内|同类)?(?:排名|位次|名次|排位)$/;

/** 在年度考核中全省排名, 在中部六省中排名, 指数稳居全省第一方阵排名: without the words that only join them */
const plainRanking = (name: string): string =>
  name
    .replace(/^要?在(?=[^，,]{2,30}排名$)/, '')
    .replace(/连续(?=(?:全国|全省|全市|全球|世界)?[\u4e00-\u9fff]{0,4}排名$)/, '')
    .replace(/(?:稳居|位居|处于|保持|进入|迈入)(全国|全省|全市)?(?:第一方阵|前列)(?=排名$)/, '$1')
    .replace(/(?:排名|位次)(?:继续)?(?:保持|稳居|位居|进入|跻身)在?(?=[\u4e00-\u9fff]{2,8}排名$)/, '')
    .replace(/在(?=[\u4e00-\u9fff]{2,8}排名$)/, '')
    .replace(/中(?=(?:全国|全省|全市|全区)?排名$)/, '');
