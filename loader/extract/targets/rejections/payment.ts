import type { Candidate, Rejection } from '../candidate.ts';
import { clauseBefore, countsNoun } from '../noun.ts';
import { vocabulary } from '../words.ts';
import { firstOf } from './firstOf.ts';

/** 占比达到5%以上的，按…补助; 达到2000万元|、5000万元的，分别给予… */
const conditionOfThose: Rejection = ({ text, quantity, clause }) =>
  ofThose.test(text.slice(quantity.end, clause.end)) ||
  ofThoseAsWell.test(text.slice(quantity.end, clause.end + 2))
    ? 'is a condition of a rule (…的)'
    : undefined;

/** 每所学校至少配备|1名|, 每5年修订|1次|; the equipment that a place has (配备率) is a level */
const staffing: Rejection = (candidate) => {
  if (!counts(candidate)) return undefined;
  const { value, unit } = candidate.quantity;
  const before = clauseBefore(candidate);
  return equips.test(before) || (unit === '次' && value <= MOST_TIMES && often.test(before))
    ? 'is a rule for others (配备, 每年…次)'
    : undefined;
};

const principle: Rejection = (candidate) =>
  inPrinciple.test(clauseBefore(candidate)) ? 'is a rule for others (原则上)' : undefined;

/** 每认定|1家|给予10万元 */
const ratePerThing: Rejection = (candidate) => {
  const before = clauseBefore(candidate);
  const each =
    rate.exec(before)?.[0] ?? (candidate.quantity.kind === 'money' ? support.exec(before)?.[0] : undefined);
  return each === undefined ? undefined : `is a rate of a rule (${each}…)`;
};

/** 按每人100元|的标准发放, 按不低于5%|计取 */
const rateBySize: Rejection = (candidate) => {
  const { text, quantity, clause } = candidate;
  const before = clauseBefore(candidate);
  const behind = text.slice(quantity.end, clause.end);
  if (byStandard.test(behind) && before.includes('按')) return 'is a rate of a rule (按…标准)';
  return /按照?[^,。;]{2,16}$/.test(before) && isApplied.test(behind)
    ? 'is a rate of a rule (按…)'
    : undefined;
};

/** 每年遴选不超过|5个|: how many a rule takes at most */
const cap: Rejection = (candidate) =>
  counts(candidate) && candidate.quantity.operator === '<=' && selects.test(clauseBefore(candidate))
    ? 'is a cap of a rule'
    : undefined;

/** 对成效明显的省（区、市），…，优先支持|1家|高新区升级 */
const reward: Rejection = (candidate) =>
  counts(candidate) &&
  prefers.test(clauseBefore(candidate)) &&
  forThose.test(candidate.text.slice(candidate.sentence.start, candidate.quantity.start))
    ? 'is what a rule rewards (优先…)'
    : undefined;

const conditionOfYear: Rejection = (candidate) =>
  /(?:第一个|首个|上一)(?:会计|完整|自然)?年度[^,。;]{0,24}$/.test(clauseBefore(candidate))
    ? 'is a condition of a rule (…年度)'
    : undefined;

/** 年产值100亿元以上|，上年度增长15%以上，按增长部分的1%，给予最高2000万元奖励; （500-2000平方米、2000-1万平方米）分别给予10万、20万元: the steps of a rate */
const stepOfRate: Rejection = ({ text, quantity, clause, sentence, left }) => {
  if (!sentence.pays || somethingMade.test(text.slice(clause.start, quantity.start))) return undefined;
  const behind = text.slice(quantity.end, Math.min(sentence.end, quantity.end + FURTHEST_PAYMENT));
  const bounds = quantity.operator === '>=' || quantity.valueMax !== undefined || left.marks.length > 0;
  return shareOut.test(behind) || (bounds && paidAtEnd.test(behind))
    ? `is a condition of a rule (…${sentence.pays})`
    : undefined;
};

/** 上年度产值5亿元以上，或上年度被评为百强的企业: all of the sentence says who may apply */
const whoMayApply: Rejection = ({ text, quantity, sentence }) => {
  const words = text
    .slice(sentence.start, sentence.end)
    .trim()
    .replace(/^\d{1,2}[.、]|^[(（][^()（）]{1,3}[)）]/u, '');
  return standing.test(words) && applicants.test(text.slice(quantity.end, sentence.end).trimEnd())
    ? 'is a condition of a rule (…的企业)'
    : undefined;
};

/** 上架20家以上企业的应用商店，|奖励30万元 */
const conditionOfPayment: Rejection = (candidate) => {
  const paid = candidate.sentence.pays ? paidFor(candidate) : undefined;
  return paid ? `is a condition of a rule (…，${paid})` : undefined;
};

const norm: Rejection = (candidate) => {
  const { text, clause } = candidate;
  if (isBoundOfMeasure(candidate)) return undefined;
  const found = vocabulary.norm.firstIn(text, clause.start, clause.end);
  // 配备率超过90% is a level
  return found && text[found.end] !== '率' ? `is a rule for others (${found.meaning})` : undefined;
};

/** 给予最高|1000万元|的一次性奖励 */
const sum: Rejection = (candidate) => {
  const { text, quantity, sentence, clause, left } = candidate;
  if (!sentence.pays || !sums.has(quantity.kind)) return undefined;
  // 护理补贴标准提高到280元: a level that is named for what is paid
  const level =
    left.marks.some((m) => m.kind === 'attain' && /[到至]$/.test(m.word)) &&
    !/给予|予以|最高/.test(text.slice(clause.start, clause.end));
  return level || ofAnother(candidate) ? undefined : `is a sum in a rule (${sentence.pays})`;
};

/** 安排|10亿元|资金, 安排科技兴蒙资金|10亿元 */
const moneySetAside: Rejection = (candidate) => {
  if (candidate.quantity.kind !== 'money') return undefined;
  const before = clauseBefore(candidate);
  const found =
    (countsNoun(candidate) && /安排$/.test(before)) ||
    /(?:财政|每年)[^,。;]{0,6}安排$/.test(before) ||
    /安排[^,。;]{0,16}(?:资金|经费)$/.test(before);
  return found ? 'is a sum that is set aside' : undefined;
};

/**
 * Money, and shares of money, that a rule hands out: “给予最高1000万元的一次性奖励”, “按不超过投入的30%予以资助”; and the floors and
 * ceilings that it sets for others: “间接费用最高不超过20%”, “可以从不低于20%提高到不低于50%”, “占比达到5%以上的，…”.
 */
export const payment: Rejection = firstOf(
  conditionOfThose,
  staffing,
  principle,
  ratePerThing,
  rateBySize,
  cap,
  reward,
  conditionOfYear,
  conditionOfPayment,
  stepOfRate,
  whoMayApply,
  norm,
  sum,
  moneySetAside,
);

const counts = ({ quantity: { kind } }: Candidate) => kind === 'count' || kind === 'person';
const sums: ReadonlySet<string> = new Set(['money', 'percent', 'tenth']);

/** 财政科技支出占比不低于2%，|对获批的县给予奖补500万元: a share that all are to keep, before somebody else is paid */
function ofAnother({ text, quantity, clause, sentence, left }: Candidate): boolean {
  const subject = text.slice(left.subject.start, left.subject.end).trimEnd();
  return (
    quantity.kind === 'percent' &&
    /(?:比例|比重|占比|强度)$/.test(subject) &&
    !/^[对凡给]/.test(text.slice(clause.start, clause.end).trimStart()) &&
    vocabulary.payment.firstIn(text, clause.start, clause.end) === undefined &&
    /^[,，]\s?对(?!其|超|该|增|此|新增)/.test(text.slice(clause.end, sentence.end))
  );
}

/** …2000万元|、5000万元的 */
const ofThose =
  /^(?:[、和及或](?:不[少低]于|超过)?[\d.百千万亿]{1,10}[元%家个项人名户件台套](?:以上)?){0,5}的\s*$/;
/** 占比达到5%|且年营收2000万元以上的，可申报 */
const ofThoseAsWell = /^[^,。;]{0,8}(?:且|并且|或|或者)[^,。;]{2,40}的,[可按给对]/;
/** 占比|不得低于|40%: the bound of what is measured, no rule that forbids */
const isBoundOfMeasure = ({ text, clause, quantity }: Candidate): boolean =>
  /^不得/.test(text.slice(quantity.start, quantity.end)) &&
  measured.test(text.slice(clause.start, quantity.start).trimEnd()) &&
  !vocabulary.norm.firstIn(text, clause.start, quantity.start);
const measured = /(?:占比|比重|率|能耗|水耗|煤耗|强度|排放|浓度)$/;

const equips = /配备(?:了|专职|兼职|不少于|不低于|至少)?$/;
/** how often a year at most tells how often something is to be looked at again, and not how much is done */
const MOST_TIMES = 4;
const often =
  /每[\d一二两三五十]{0,2}(?:年|季度|个?月|周)(?:修订|更新|评估|调整|轮换|体检|复审|复核|普查|考核)[^,。;]{0,6}$/;
const selects = /(?:遴选|评选|评定|认定|选取|资助|奖励|推荐|获支持|支持)[^,。;]{0,8}$/;
const prefers = /优先(?:支持|推荐|安排|纳入|遴选)[^,。;]{0,12}$/;
const forThose = /^\s*(?:[一二三四五六七八九十]{1,3}、)?对[^。;]{4,160}?的[^。;,]{1,40},/;
const inPrinciple = /原则上(?!占)[^,。;]{0,24}$/;
const byStandard = /^的?(?:标准|额度)(?:确定|核定|给予|返还|缴纳|计算|发放|执行)/;
const isApplied = /^(?:确定|执行|计算|收取|缴纳|核定|计取)/;

/** how far behind a step of a rate it may say what is paid */
const FURTHEST_PAYMENT = 160;
const somethingMade =
  /(?:到20\d\d年|力争|确保|新增|新建|建成|建设|培育|打造|引进|推动|实现|完成|设立|组建|扶持|提升|提高|增加)/;
const shareOut = /^[^。;]{0,60}[)\s]?分别(?:给予|予以|奖励|补助|资助|补贴)/;
const paidAtEnd =
  /^[^。;]{0,60},(?:按(?:照)?[^。;,]{1,30},)?(?:一次性|每年|再)?(?:给予|予以)[^。;]{0,30}(?:奖励|奖补|补助|补贴|资助|扶持|支持)/;
const standing =
  /^(?:上一?年度?|近[一二两三]年|年度|年(?:产值|营业收入|销售收入|纳税)|注册|在[^,。;]{2,16}(?:注册|设立|登记)|被|获得?|经|入选|列入)/;
const applicants = /的(?:企业|单位|机构|项目|产品|个人|人才|团队|园区|平台|组织)$/;

const rate =
  /每(?:新|成功)?(?:认定|引进|新增|增加|培育|获得|获批|孵化|完成|建成|建设|转化|招引|举办|承办|开发|制定|毕业|入驻|提升|提高|降低|下降|减少|达成|吸引|购置|投入|超)$/;

/** 每项|支持经费不低于 */
const support = /每[项个家户人](?=支持|扶持|资助|补助|奖励)/;

const paying =
  /^[\s\d、]*(?:分别|可|再|一次性|最高|每[家个项户]|并|对其|按其?[^,。;]{1,24}?|由[^,。;]{1,12}?){0,3}(给予|予以|奖励|奖补|补助|补贴|资助|返还)/;
const conditional = /^\s*(?:第[一二三四五六七八九十百]{1,4}条)?\s*(?:对(?!标|接|外|口)|凡|符合)/;

/**
 * What is paid for what the clause says: 上架20家以上企业的应用商店，|奖励30万元; 对为10家以上企业服务的平台，给予…. Undefined where the payment is for
 * another, who is named behind (…，对获批的县给予…).
 */
function paidFor({ text, clause, sentence }: Candidate): string | undefined {
  if (text[clause.end] !== ',' && text[clause.end] !== '，') return undefined;
  const behind = text.slice(clause.end + 1, Math.min(sentence.end, clause.end + 60));
  const paid = paying.exec(behind)?.[1];
  if (paid) return paid;
  return conditional.test(text.slice(sentence.start, clause.end)) && !/^对/.test(behind)
    ? sentence.pays
    : undefined;
}
