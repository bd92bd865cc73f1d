import type { Candidate, Rejection } from '../candidate.ts';
import { atLeast, clauseBefore, rightOf } from '../noun.ts';
import { vocabulary } from '../words.ts';
import { firstOf } from './firstOf.ts';

/** how many a noun that only sums up (六个重点产业) sums up at most; more of them are counted */
const FEWEST_COUNTED = 50;
/** up to how many a number in characters only sums up, where nothing new is made of them */
const MOST_SUMMED = 20;

/** 三大|平台, 五个|方面 */
const summing: Rejection = ({ text, quantity: { unit, end } }) =>
  unit === '大' || unit === '方面' || /^方面/.test(text.slice(end)) ? 'sums up a list' : undefined;

/** 二类以上|新药, 三类|医疗器械: the class that a law puts them in */
const gradeOf: Rejection = ({ text, quantity: { unit, end } }) =>
  unit === '类' && grade.test(text.slice(end, end + 6)) ? 'is a grade' : undefined;

/** 9个|指标由财务报表获取, 预期性指标|15项 */
const indicators: Rejection = (candidate) => {
  const { text, quantity } = candidate;
  if (/^指标(?:由|均|中|为)/.test(text.slice(quantity.end))) return 'sums up a list';
  return isExact(candidate) && /指标(?:共|共有|共计|计|有)?$/.test(clauseBefore(candidate).trimEnd())
    ? 'sums up a list'
    : undefined;
};

/** 设召集人|1人 */
const members: Rejection = (candidate) =>
  candidate.quantity.kind === 'person' && posts.test(clauseBefore(candidate))
    ? 'tells who makes up a body'
    : undefined;

/** 一|批, 一个|平台 */
const article: Rejection = (candidate) =>
  isExact(candidate) && candidate.quantity.value <= 1 && isSpelledSmall(candidate) && !atLeast(candidate)
    ? 'is an article, no number'
    : undefined;

/** 六个|重点产业, 四项|重点任务 */
const nounOfScope: Rejection = (candidate) => {
  const { text, quantity } = candidate;
  if (!isExact(candidate) || quantity.value >= FEWEST_COUNTED) return undefined;
  const right = rightOf(candidate);
  const noun = vocabulary.scope.startingAt(text, right.start);
  if (!noun) return undefined;
  // 打造10个重点产业|集群: what is made is more than the word
  if (noun.end < right.end && made(candidate)) return undefined;
  return noun.end === right.end || quantity.chinese || noun.end - noun.start > 2
    ? 'sums up a list'
    : undefined;
};

const fewSpelled: Rejection = (candidate) =>
  isExact(candidate) &&
  isSpelledSmall(candidate) &&
  candidate.quantity.value <= MOST_SUMMED &&
  !made(candidate) &&
  !heldEachYear(candidate) &&
  !atLeast(candidate)
    ? 'sums up a list'
    : undefined;

/** 在对|8个|区域评估的基础上, 针对|15家|企业 */
const existing: Rejection = (candidate) =>
  candidate.left.marks.length === 0 &&
  /(?:在对|针对|围绕|依托|通过|按照|结合|根据|聚焦|基于)[^,]{0,12}$/.test(clauseBefore(candidate))
    ? 'tells of what there is'
    : undefined;

/** 机器人、芯片等|6种|产品 */
const kindsOfListed: Rejection = (candidate) =>
  isExact(candidate) &&
  /^[类种大]/.test(candidate.quantity.unit) &&
  /[等类](?:上述|以上|这|该)?$/.test(clauseBefore(candidate))
    ? 'sums up a list'
    : undefined;

const scopeReasons = firstOf(
  summing,
  gradeOf,
  members,
  indicators,
  article,
  nounOfScope,
  fewSpelled,
  existing,
  kindsOfListed,
);

/**
 * A number that only sums up what is listed or exists: “信息、能源等六个重点产业”, “四项重点任务”, “三大平台”, “在对8个区域评估的基础上”,
 * “针对15家企业”.
 */
export const scope: Rejection = (candidate, about) => {
  const { kind } = candidate.quantity;
  return kind === 'count' || kind === 'person' ? scopeReasons(candidate, about) : undefined;
};

const isExact = ({ quantity: { operator, valueMax } }: Candidate) =>
  operator === '=' && valueMax === undefined;

/** 一个, 十项; 一万|家 is no small number */
const isSpelledSmall = ({ text, quantity: { chinese, core } }: Candidate) =>
  chinese && !/[一二两三四五六七八九十百千][万亿]/.test(text.slice(core.start, core.end));

/** 每年召开|两次|会议 */
const heldEachYear = ({ quantity: { unit }, text, clause, quantity }: Candidate) =>
  /^[次场期届]$/.test(unit) &&
  /每年[^,。;]{0,6}(?:召开|举办|举行|开展|组织)$/.test(text.slice(clause.start, quantity.start));

const posts = /(?:召集人|组长|主任|秘书长|主席|委员|理事长?|会长|副会长|成员|组员)$/;
const grade = /^(?:新药|创新药|改良型|医疗器械|生物制品|水体|水质|标准)/;

/** Small numbers in characters are targets only where something new is to be made. */
const made = ({ text, quantity, left, previous, segment, clause }: Candidate) =>
  // 建成百家绿色工厂、|十个|绿色园区
  (previous?.verb?.doing === 'stock' &&
    segment.start > clause.start &&
    left.subject.end <= left.subject.start) ||
  /(?:建成|建设|新建|打造|培育|形成|新增|组建|设立|引进|创建|布局|增加|争创|突破|达到)$/.test(
    text.slice(left.subject.start, quantity.start).trimEnd(),
  );
