import { z } from 'zod';
import { readVocabulary, wordList } from '../vocabulary.ts';
import { nounPhrase } from './nounPhrase.ts';

/** what a plan does, and nothing that is measured */
const bareVerbs: ReadonlySet<string> = new Set(
  readVocabulary(new URL('./indicatorVerbs.yaml', import.meta.url), z.strictObject({ verbs: wordList }))
    .verbs,
);

/**
 * What is measured, as the noun that a reader would look for: sentences put it in other words, with a verb of the plan before it, an
 * adverb of the number behind it, or as a clause (80种工艺|得到推广应用).
 */

/** what belongs to the sentence before a name; 要素, 再生资源, 并网装机 and 应急物资 begin like it */
const beforeName =
  /^(?:对(?=GDP|地区生产总值)|要(?![素点件求塞])(?=在)|再(?=完成|新增|新建)|(?:约束性|预期性)指标|(?:面向|与|同|向|依托)\p{Script=Han}{2,12}?(?:承接|共建|共同建设)(?=\p{Script=Han}{2})|其中[:：]?|确保|力争(?!上游)|在[^，]{2,16}中(?=全[国省市]))/u;
/** what belongs to the number behind a name: …时间一般|为6个月, 产值在|100亿元, C|≥ */
const behindName = /(?:一般|原则上|总体|分别|力争|预计|预期|(?<![存所现内潜外])在|都|连续|[<>≤≥＜＞=]+)$/u;

const percentUnit = /^(?:%|‰|成)$/;
const isMeasure =
  /(?:率|比|比重|比例|占比|份额|程度|水平|强度|度|数|量|额|增速|增长|增幅|涨幅|降幅|值|指数|空间|标准|面积|规模|投入|支出|消耗|损耗|能耗|评价|成本|精度|倍数)$/u;
/** what part of them do: 文化馆|具备|数字服务能力 */
const predicate =
  /^(.{2,30}?)(?:实现|达到|完成|纳入|通过|具备|满足|接入|开展|建成|开通|配备|建立|拥有|参加|设置)(?=\p{Script=Han}{2})/u;
/** 专项资金|投向基础研究, and without whose money it is */
const spentOn = /^.{0,30}?(?:投向|用于|投入到?|支持)\p{Script=Han}{2}/u;
const state = /(?<=.{3})情况$/u;
/** 应用 and 覆盖 say of what they stand behind how much of it */
const covering = /(?<=.{3})(?:网络)?覆盖$/u;

const things =
  /^[百千万亿]*(?:家|个|项|户|所|座|种|类|套|台|辆|条|篇|人|名|场|处|间|件|宗|村|县)(?:\(.+\))?$/;
/** 80种先进工艺|得到|推广应用: they are counted, by what becomes of them */
const becomes =
  /^(?!(?:企业)?(?:与|为|对|在|从|将|引导|支持|推动|鼓励|组织|确保|加快|开展|建设|实施|培育|打造))(\p{Script=Han}{1,16}?)(?:全部|均|率先)?((?:得到|达到|实现|纳入|列入|入选|通过|进入|获批)[^的]{2,24})$/u;

/** how long a name is at least that names several things where one would do */
const LONG = 30;
/** 攻克A技术、B技术、C技术等关键技术; 国家级、省级平台 is one thing */
const listOfThings = /^((?:[^、]{2,12}级、)?[^、]{4,40})(?:、[^、]{1,40}){2,}?等(?=\p{Script=Han}{2})/u;

/** 研制|诊断试剂中|获得注册证书 */
const partThat =
  /^(?:研制|研发|开发)?(\p{Script=Han}{2,16})中((?:获得|取得|通过|列入|入选)\p{Script=Han}{2,16})$/u;

/** 在甲、乙等县|布局|算力中心, 依托某大学|建设|研究平台 */
const madeThere =
  /^(?:在(?![建职校读孵岗研线地用库外籍园编])|依托)[\p{Script=Han}、]{2,30}?(?:布局|建设|建成|设立|打造|组建|建立)(?=\p{Script=Han}{3,16}$)/u;

/** The name of what is measured in `unit`, from the words that a sentence has for it. */
export function quantityName(words: string, unit = ''): string {
  let name = words;
  for (const end of [beforeName, behindName]) {
    const rest = name.replace(end, '');
    if (rest.length >= 2) name = rest;
  }
  if (things.test(unit)) name = name.replace(madeThere, '');
  name = name.replace(partThat, '$2的$1');
  if (name.length > LONG) name = name.replace(listOfThings, '$1等');
  if (percentUnit.test(unit)) return shareName(name);
  const turned = nounPhrase(things.test(unit) ? name.replace(becomes, '$2的$1') : name, unit);
  return withMeasure(turned, unit);
}

/** what a number in a unit is of, where the name says only of which thing: 风电|装机 [万千瓦] */
const measures: readonly { unit: RegExp; of: RegExp; measure: string }[] = [
  { unit: /千瓦$/, of: /(?:风电|光伏|储能|蓄能|核电|火电|水电|新能源项目|电站)$/u, measure: '装机' },
  { unit: /千瓦$/, of: /消纳$/u, measure: '规模' },
  { unit: /兆$/, of: /宽带接入$/u, measure: '速率' },
  { unit: /[人名]$/, of: /^(?:创业|就业|参保|培训)$/u, measure: '人数' },
  { unit: /[人名]$/, of: /(?<=支持|扶持|带动|帮助)(?:创业|就业)$/u, measure: '人数' },
];

const withMeasure = (name: string, unit: string): string =>
  `${name}${measures.find((it) => it.unit.test(unit) && it.of.test(name))?.measure ?? ''}`;

/** 文化馆具备数字服务能力 → 文化馆具备数字服务能力的占比 */
function shareName(name: string): string {
  if (covering.test(name)) return `${name}率`;
  // 合同履约|情况
  if (state.test(name)) return name.replace(state, '率');
  if (isMeasure.test(name)) return name;
  return predicate.test(name) || spentOn.test(name) ? `${name}的占比` : `${name}占比`;
}

/** a letter of a formula, as in C1＜10% */
const formula = /[<>≤≥＜＞]/u;
const letters = /\p{Script=Han}.*\p{Script=Han}|[A-Za-z].*[A-Za-z]/u;

/** Whether words can be the name of a quantity at all: no verb alone, and no letter of a formula. */
export function namesQuantity(words: string): boolean {
  const name = quantityName(words);
  return letters.test(name) && !formula.test(name) && !bareVerbs.has(name);
}
