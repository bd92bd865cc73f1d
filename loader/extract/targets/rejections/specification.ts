import type { Candidate, Rejection } from '../candidate.ts';
import { fundOf } from '../funds.ts';
import { countsNoun, isAttribute, rightOf } from '../noun.ts';
import { vocabulary } from '../words.ts';
import { firstOf } from './firstOf.ts';

/** 百万千瓦级|海上风电场, 3000家以上|规模以上工业企业 are counted, 30户以上|自然村 */
const sizeClass: Rejection = (candidate) => {
  const { text, quantity } = candidate;
  const right = rightOf(candidate);
  const size =
    vocabulary.sizeClass.startingAt(text, quantity.end) ?? vocabulary.sizeClass.startingAt(text, right.start);
  const counts = quantity.kind === 'count' || quantity.kind === 'person';
  const sized = size && quantity.kind !== 'percent' && !(counts && size.meaning === '规模以上');
  const ofHouseholds =
    /^户以上/.test(text.slice(quantity.core.end - 1)) &&
    /^的?(?:自然村|村|居民点)/.test(text.slice(right.start));
  return sized || ofHouseholds ? 'is a size class' : undefined;
};

/** 6月|底前, 建设周期|3年; how long something takes (办理时限) may be a target */
const time: Rejection = (candidate) => {
  const { unit, kind } = candidate.quantity;
  if (unit === '月') return 'is a date';
  const subject = subjectWords(candidate);
  return kind === 'time' && (!vocabulary.aggregate.firstIn(subject) || granted.test(subject))
    ? 'is a length of time'
    : undefined;
};

/** 亿元以上|项目, 5兆瓦以上|机组, 超10亿元|企业10家, 超过100亿元|、50亿元的企业分别达到3家、8家 */
const sizeOfThing: Rejection = (candidate) => {
  const { text, quantity, clause } = candidate;
  if (quantity.kind !== 'money' && quantity.kind !== 'measure') return undefined;
  const bounded =
    /以[上下内]$/.test(text.slice(quantity.core.end, quantity.end)) &&
    countsNoun(candidate) &&
    !isMeasuredByArea(candidate);
  return bounded ||
    ofSize.test(wordsBehind(candidate)) ||
    ofSeveral.test(text.slice(quantity.end, clause.end))
    ? 'describes the size of something'
    : undefined;
};

/** 新增|1000万平方米以上|产业用房: so much of what is measured by its area; 5万平方米以上|商业综合体 are large ones */
const isMeasuredByArea = (candidate: Candidate): boolean =>
  /(?:平方米|平方公里|公顷|亩)$/.test(candidate.quantity.unit) && byArea.test(wordsBehind(candidate));
const byArea = /(?:用房|厂房|用地|空间|面积|农田|绿地|林|湿地|住房)$/;

/** 产值规模超10亿元|的大型企业 */
const attributiveNumber: Rejection = (candidate) =>
  isAttributive(candidate) ? 'describes the size of something' : undefined;

/** 循环寿命达到1500次, 每秒百亿亿次; 突破600公里|时速磁悬浮 */
const quantityOfDevice: Rejection = (candidate) => {
  const { text, quantity } = candidate;
  const inSubject = vocabulary.device.firstIn(subjectWords(candidate)) !== undefined;
  const found =
    quantity.kind === 'measure'
      ? inSubject || vocabulary.device.startingAt(text, rightOf(candidate).start)
      : inSubject && /^[万亿]*次$/.test(quantity.unit);
  return found ? 'is a parameter of a device' : undefined;
};

/** 45-22纳米|制造装备; not 智能算力达到|900P, which is a whole */
const unitOfDevice: Rejection = (candidate) => {
  const { text, quantity } = candidate;
  if (quantity.kind !== 'measure') return undefined;
  const unit = quantity.unit.replace(/^[万亿]+/, '').split('/')[0]!;
  if (!vocabulary.deviceUnits.has(unit) && !/^[A-Za-zµμΩ]/.test(unit)) return undefined;
  // 千亿级|产业集群
  const sizeOf = /[级型]$/.test(quantity.unit) || /^[级型]/.test(text.slice(quantity.end));
  if (/^[万亿]/.test(quantity.unit) && !sizeOf) return undefined;
  return isWholeQuantity(candidate, unit) ? undefined : 'is a parameter of a device';
};

const specificationReasons = firstOf(
  sizeClass,
  time,
  sizeOfThing,
  attributiveNumber,
  quantityOfDevice,
  unitOfDevice,
);

/**
 * Parameters of devices and processes, and the size class of a thing: “45-22纳米制造装备”, “±1100千伏”, “5兆瓦以上风电机组”,
 * “百万千瓦级海上风电场”, “3D打印”, “产值规模超10亿元的企业”. Whole quantities (装机容量, 总产量, 煤耗) may have a target in any unit, and so may what
 * stands in “以…为目标”, or is the size of a fund (设立|总规模100亿元|的产业引导基金).
 */
export const specification: Rejection = (candidate, about) =>
  isStatedTarget(candidate) || fundOf(candidate) ? undefined : specificationReasons(candidate, about);

/** 以提供100兆入户宽带接入为目标 */
const isStatedTarget = ({ text, clause: { start, end } }: Candidate) =>
  text[start] === '以' && text.slice(start, end).endsWith('为目标');

const subjectWords = ({ text, left: { subject } }: Candidate) => text.slice(subject.start, subject.end);
const wordsBehind = (candidate: Candidate) => {
  const { start, end } = rightOf(candidate);
  return candidate.text.slice(start, end);
};

/** Whether a number in a unit of devices is that of a whole that is reached: 全市算力达到|900P, 建设|6000P|智能算力, 归集数据超过|30PB */
function isWholeQuantity(candidate: Candidate, unit: string): boolean {
  const { text, quantity, left } = candidate;
  const done =
    left.marks.length > 0 ||
    quantity.start < quantity.core.start ||
    vocabulary.doing.startingAt(text, left.subject.start) !== undefined;
  if (!done) return false;
  const subject = subjectWords(candidate);
  if (vocabulary.aggregate.firstIn(subject)) return true;
  if (computing.test(unit) && wordsBehind(candidate).includes('算力')) return true;
  return stored.test(unit) && `${subject}${wordsBehind(candidate)}`.includes('数据');
}

/** 贴息时间不超过36个月: how long a rule pays */
const granted = /(?:资助|补贴|贴息|减免|扶持|免租|奖励|考核)/;

const stored = /^[TPEZ]B$/;
const computing = /^[PEZ](?:FLOPS|flops)?$/;

const ofSize = /^(?:企业|项目|产业集群|产业链|园区|单品|品牌|龙头|骨干|领军|集团|大企业|镇|县|村)/;

/** 营收超过100亿元|、50亿元的企业分别达到3家、8家 */
const ofSeveral = /^(?:[、和及](?:超过?)?[\d.百千万十]{1,8}亿?元(?:以上)?){0,4}的[^,。;、\d]{2,16}分别/;

const describing =
  /^的(?:[^,。;]{2,16}(?:达|超过|突破|不少于|不低于|增)|(?:企业|单位|项目|产品|机构|团队|人员|地区|县|园区|高校))/;
const ofThose =
  /^的?[^,。;、\d]{0,6}(?:企业|单位|机构|园区)(?:占比|比重|比例|数量|总数|个数|数)[^,。;、\d]{0,6}\d/;
const sized = /\d[余多]?[家个户](?:营业|主营|年|销售|产值|收入)[^、,]{0,10}$/;

/** 产值规模超10亿元|的大型企业: a number whose words describe a noun behind it */
function isAttributive({ text, quantity, nested, segment, clause, left }: Candidate): boolean {
  const after = text.slice(quantity.end, clause.end);
  // 1000个以上|的数据训练集
  if (isAttribute(quantity, after)) return false;
  const measured = left.subject.end - left.subject.start >= 4;
  // 研发占比3%以上|企业占比达到50%
  if (quantity.kind === 'percent' && left.subject.end > left.subject.start && ofThose.test(after))
    return true;
  // 研发投入占比高于3%|的企业达到200家
  if (quantity.kind === 'percent' || quantity.kind === 'points')
    return /^的/.test(after) && (nested !== undefined || (measured && describing.test(after)));
  // 培育10家营业收入|超百亿元|、3家超千亿元的企业
  if (
    quantity.kind === 'money' &&
    after.includes('的') &&
    sized.test(text.slice(clause.start, quantity.start))
  )
    return true;
  if (/一[支批个]$/.test(text.slice(segment.start, quantity.start))) return false;
  const rest = text.slice(quantity.end, segment.end);
  const of = /^(?:规模|水平|量级|左右|以上)?的/.exec(rest);
  if (!of) return false;
  const noun = vocabulary.closing.startingAt(rest, of[0].length);
  return !(noun && noun.end >= rest.trimEnd().length);
}
