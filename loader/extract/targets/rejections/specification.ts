import type { Candidate, Rejection } from '../candidate.ts';
import { fundOf } from '../funds.ts';
import { countsNoun, isAttribute, rightOf } from '../noun.ts';
import { vocabulary } from '../words.ts';

/**
 * Parameters of devices and processes, and the size class of a thing: “45-22纳米制造装备”, “±1100千伏”, “5兆瓦以上风电机组”,
 * “百万千瓦级海上风电场”, “3D打印”, “产值规模超10亿元的企业”. Whole quantities (装机容量, 总产量, 煤耗) may have a target in any unit, and so may what
 * stands in “以…为目标”.
 */
export const specification: Rejection = (candidate) => {
  const { text, quantity, clause, left } = candidate;
  if (
    /^以/.test(text.slice(clause.start, clause.start + 1)) &&
    /为目标$/.test(text.slice(clause.start, clause.end))
  )
    return undefined;
  // 设立|总规模100亿元|的产业引导基金
  if (fundOf(candidate)) return undefined;
  const right = rightOf(candidate);
  const size =
    vocabulary.sizeClass.startingAt(text, quantity.end) ?? vocabulary.sizeClass.startingAt(text, right.start);
  const counts = quantity.kind === 'count' || quantity.kind === 'person';
  // 3000家以上|规模以上工业企业
  if (size && quantity.kind !== 'percent' && !(counts && size.meaning === '规模以上'))
    return 'is a size class';
  // 30户以上|自然村
  if (
    /^户以上/.test(text.slice(quantity.core.end - 1)) &&
    /^的?(?:自然村|村|居民点)/.test(text.slice(right.start))
  )
    return 'is a size class';
  const subject = text.slice(left.subject.start, left.subject.end);
  if (quantity.unit === '月') return 'is a date';
  if (quantity.kind === 'time' && (!vocabulary.aggregate.firstIn(subject) || granted.test(subject)))
    return 'is a length of time';
  // 亿元以上|项目, 5兆瓦以上|机组
  const sized = quantity.kind === 'money' || quantity.kind === 'measure';
  if (sized && /以[上下内]$/.test(text.slice(quantity.core.end, quantity.end)) && countsNoun(candidate))
    return 'describes the size of something';
  // 超10亿元|企业10家
  if (sized && ofSize.test(text.slice(right.start, right.end))) return 'describes the size of something';
  if (sized && ofSeveral.test(text.slice(quantity.end, clause.end))) return 'describes the size of something';
  if (attributive(candidate)) return 'describes the size of something';
  // 循环寿命达到1500次, 每秒百亿亿次
  if (/^[万亿]*次$/.test(quantity.unit) && vocabulary.device.firstIn(subject))
    return 'is a parameter of a device';
  if (quantity.kind !== 'measure') return undefined;
  // 突破600公里|时速磁悬浮
  if (vocabulary.device.firstIn(subject) || vocabulary.device.startingAt(text, right.start))
    return 'is a parameter of a device';
  const unit = quantity.unit.replace(/^[万亿]+/, '').split('/')[0]!;
  const ofDevices = vocabulary.deviceUnits.has(unit) || /^[A-Za-zµμΩ]/.test(unit);
  if (!ofDevices) return undefined;
  // 千亿级|产业集群
  const sizeOf = /[级型]$/.test(quantity.unit) || /^[级型]/.test(text.slice(quantity.end));
  if (/^[万亿]/.test(quantity.unit) && !sizeOf) return undefined;
  const done =
    left.marks.length > 0 ||
    quantity.start < quantity.core.start ||
    vocabulary.doing.startingAt(text, left.subject.start) !== undefined;
  if (done && vocabulary.aggregate.firstIn(subject)) return undefined;
  // 建设|6000P|智能算力
  if (done && computing.test(unit) && text.slice(right.start, right.end).includes('算力')) return undefined;
  // 积累|300PB|数据资源, 归集行业数据超过|30PB
  if (done && stored.test(unit) && `${subject}${text.slice(right.start, right.end)}`.includes('数据'))
    return undefined;
  return 'is a parameter of a device';
};

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
function attributive({ text, quantity, nested, segment, clause, left }: Candidate): boolean {
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
