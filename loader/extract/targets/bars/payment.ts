import { countsNoun } from '../noun.ts';
import type { Bar } from '../reading.ts';
import { vocabulary } from '../words.ts';

/**
 * Money, and shares of money, that a rule hands out: “给予最高1000万元的一次性奖励”, “按不超过投入的30%予以资助”; and the floors and
 * ceilings that it sets for others: “间接费用最高不超过20%”, “可以从不低于20%提高到不低于50%”, “占比达到5%以上的，…”.
 */
export const payment: Bar = (place) => {
  const { text, quantity, sentence, clause } = place;
  // 占比达到5%以上的，按…补助; 达到2000万元|、5000万元的，分别给予…
  if (ofThose.test(text.slice(quantity.end, clause.end))) return 'is a condition of a rule (…的)';
  const before = text.slice(clause.start, quantity.start);
  const each = rate.exec(before)?.[0];
  const counts = quantity.kind === 'count' || quantity.kind === 'person';
  const staff =
    counts && (equips.test(before) || (quantity.unit === '次' && quantity.value <= 4 && often.test(before)));
  if (staff) return 'is a rule for others (配备, 每年…次)';
  if (inPrinciple.test(before)) return 'is a rule for others (原则上)';
  if (each !== undefined) return `is a rate of a rule (${each}…)`;
  if (
    /^的?(?:标准|额度)(?:确定|核定|给予|返还|缴纳|计算|发放|执行)/.test(
      text.slice(quantity.end, clause.end),
    ) &&
    /按/.test(before)
  )
    return 'is a rate of a rule (按…标准)';
  const paid = sentence.pays ? paidFor(place) : undefined;
  if (paid) return `is a condition of a rule (…，${paid})`;
  const norm = vocabulary.norm.firstIn(text, clause.start, clause.end);
  // 配备率超过90% is a level
  if (norm && text[norm.end] !== '率') return `is a rule for others (${norm.meaning})`;
  const sum = quantity.kind === 'money' || quantity.kind === 'percent' || quantity.kind === 'tenth';
  if (!sum) return undefined;
  // 护理补贴标准提高到280元: a level that is named for what is paid
  const level =
    place.left.marks.some((m) => m.kind === 'attain' && /[到至]$/.test(m.word)) &&
    !/给予|予以|最高/.test(text.slice(clause.start, clause.end));
  if (sentence.pays && !level && !ofAnother(place)) return `is a sum in a rule (${sentence.pays})`;
  if (quantity.kind !== 'money') return undefined;
  // 安排|10亿元|资金, 安排科技兴蒙资金|10亿元
  const setAside =
    (countsNoun(place) && /安排$/.test(before)) ||
    /(?:财政|每年)[^,。;]{0,6}安排$/.test(before) ||
    /安排[^,。;]{0,16}(?:资金|经费)$/.test(before);
  return setAside ? 'is a sum that is set aside' : undefined;
};

/** 财政科技支出占比不低于2%，|对获批的县给予奖补500万元: a share that all are to keep, before somebody else is paid */
function ofAnother({ text, quantity, clause, sentence, left }: Parameters<Bar>[0]): boolean {
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
/** 每所学校至少配备|1名|, 每5年修订|1次|; the equipment that a place has (配备率) is a level */
const equips = /配备(?:了|专职|兼职|不少于|不低于|至少)?$/;
const often = /每[\d一二两三五十]{0,2}(?:年|季度|个?月|周)[^,。;]{0,8}$/;
const inPrinciple = /原则上(?!占)[^,。;]{0,24}$/;

/** 每认定|1家|给予10万元 */
const rate =
  /每(?:新|成功)?(?:认定|引进|新增|增加|培育|获得|获批|孵化|完成|建成|建设|转化|招引|举办|承办|开发|制定|毕业|入驻|提升|提高|降低|下降|减少|达成|吸引|购置|投入|超)$/;

const paying =
  /^[\s\d、]*(?:分别|可|再|一次性|最高|每[家个项户]|并|对其|按其?[^,。;]{1,24}?|由[^,。;]{1,12}?){0,3}(给予|予以|奖励|奖补|补助|补贴|资助|返还)/;
const conditional = /^\s*(?:第[一二三四五六七八九十百]{1,4}条)?\s*(?:对(?!标|接|外|口)|凡|符合)/;

/**
 * What is paid for what the clause says: 上架20家以上企业的应用商店，|奖励30万元; 对为10家以上企业服务的平台，给予…. Undefined where the payment is for
 * another, who is named behind (…，对获批的县给予…).
 */
function paidFor({ text, clause, sentence }: Parameters<Bar>[0]): string | undefined {
  if (text[clause.end] !== ',' && text[clause.end] !== '，') return undefined;
  const behind = text.slice(clause.end + 1, Math.min(sentence.end, clause.end + 60));
  const paid = paying.exec(behind)?.[1];
  if (paid) return paid;
  return conditional.test(text.slice(sentence.start, clause.end)) && !/^对/.test(behind)
    ? sentence.pays
    : undefined;
}
