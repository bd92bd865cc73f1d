import type { Reading } from './candidate.ts';
import { listMarkLength } from './listMark.ts';
import { vocabulary } from './words.ts';

/** what a verb in front may be part of: 完成率, 推进剂 */
const verbGoesOn = /^(?:[率量数额值度剂器者机]|情况)/;
const deedAtStart = /^(?:新签约|新谋划|拟谋划|签约(?=.{0,14}(?:项目|投资|合同))|谋划)的?/;
const deedAtEnd = /(?<=(?:项目|企业|产业集群))(?:签约落地|落地|签约|成型|成势)$/;
/** 5G网络实现行政村|100%|覆盖 */
const covered = /^([\u4e00-\u9fffA-Z\d]{2,8}?)(?:网络)?实现([\u4e00-\u9fff]{2,8})$/;

/**
 * The name of what is measured, without what only says that it is to be done: marks of a list (⑶, 八是), verbs that move
 * something on (推动, 完成), and what becomes of it (签约落地). 攻克关键技术 and 新增企业, where the verb tells what is counted, stay.
 */
export function plainName(name: string): string {
  let plain = name.slice(listMarkLength(name)).trimStart();
  for (let verb = moving(plain); verb; verb = moving(plain)) plain = plain.slice(verb);
  // 会同有关协会每年|举办交流活动
  plain = plain
    .replace(/^[^每，,]{2,14}每年(?=[\u4e00-\u9fff]{4})/, '')
    .replace(deedAtEnd, '')
    .replace(/(?<=率)总体$/, '')
    // 中试基地|分别建成|3个、5个
    .replace(/(?<=[\u4e00-\u9fff]{2})分别(?:建成|建设|新建|培育|打造|形成|完成|引进)$/, '')
    // 要素大市场|三年实现|技术交易额
    .replace(/(?<=[\u4e00-\u9fff]{2})[两三四五十]年内?(?:累计)?(?:实现|完成)(?=[\u4e00-\u9fff]{2})/, '')
    // 安排|重点研发项目
    .replace(/^安排(?=[“\u4e00-\u9fffA-Z+]{2,}项目$)/, '');
  return plain.length >= 2 ? plain : name;
}

const ofProjects = /^(?:总|年度)?投资$/;
const ofSize = /^(?:总?装机|产能|产量|产值|收入|面积|里程|库容)$/;
const ofExtent = /^(?:总|建设|占地|种植)?(?:面积|库容)$/;
const ofFund = /^(?:总|首期|目标|基金|募资)?规模$/;
const byStep = /^(?:研发|生产|制造|运营|物流|建设|交易)(?:成本|周期|费用|时间|效率)$/;
const whoGains = /^(?:惠及|受益|服务|覆盖)(?:居民|群众|人口|农户|学生|家庭|人群|村民)$/;

const onlyVerb =
  /^(?:新?(?:辅导|培训|服务|走访|诊断|改造|淘汰|关停|验收|签约|开工|竣工|投产|毕业|孵化|引进|认定|入库|上市|备案|授牌|提升|整治|培育|储备|续建|新建))$/;
/** What a reading counts, without its verb: 新增|企业 */
const nounOf = ({ name, verb }: Reading): string =>
  (verb && name.startsWith(verb.word) ? name.slice(verb.word.length) : name).replace(/^新增(?=..)/, '');

/**
 * What leans on the words before it, with them: 推进重大项目1500项，完成|投资2500亿元; 改造老旧小区100个，|惠及居民5万户; 新增光伏装机规模15万千瓦，
 * 累计|装机80万千瓦.
 */
export function withHolder(name: string, before: Reading | undefined, unit = ''): string {
  if (!before) return name;
  const counted = /^[万千]?[个项户所处条座家]$/.test(before.unit);
  if (counted && ((ofProjects.test(name) && /(?:项目|工程|企业)$/.test(before.name)) || whoGains.test(name)))
    return `${before.name}${name}`;
  // 新建日光温室6000座，|面积达到1.2万亩
  if (counted && ofExtent.test(name)) return `${before.name.replace(/^(?:新建|建设|改造)(?=..)/, '')}${name}`;
  // 孵化企业20家、|辅导30家: the same things
  if (counted && onlyVerb.test(name) && unit === before.unit) return `${name}${nounOf(before)}`;
  // 科创基金3支，|总规模不低于30亿元
  if (ofFund.test(name) && /(?:基金|资金池)$/.test(before.name)) return `${before.name}${name}`;
  // 新材料研发周期缩短一半、|研发成本降低一半
  const shared =
    before.rule === 'target.change' && byStep.test(name) ? before.name.indexOf(name.slice(0, 2)) : -1;
  if (shared >= 2 && before.name.length - shared <= 5) return `${before.name.slice(0, shared)}${name}`;
  const at = ofSize.test(name) ? before.name.indexOf(name) : -1;
  return at > 0 ? before.name.slice(0, at + name.length).replace(/^(?:新增|新建)(?=..)/, '') : name;
}

/** How many characters a verb takes that opens the name and tells nothing of what is measured; 0 where there is none. */
function moving(name: string): number {
  const length = deedAtStart.exec(name)?.[0].length ?? vocabulary.moving.startingAt(name, 0)?.end ?? 0;
  const rest = name.slice(length);
  // 实施改造|的企业: what they do describes them
  const describes = /^[\u4e00-\u9fff]{1,16}的[\u4e00-\u9fff]{2}/.test(rest) && !deedAtStart.test(name);
  return length > 0 && rest.length >= 2 && !verbGoesOn.test(rest) && !describes ? length : 0;
}

/** 5G网络实现行政村|100%|覆盖 → 行政村5G覆盖率; undefined where the words tell of nothing that covers another. */
export function coverage(subject: string, behind: string): string | undefined {
  const [, means, candidate] = covered.exec(subject) ?? [];
  return candidate && /^覆盖$/.test(behind) ? `${candidate}${means}覆盖率` : undefined;
}

/** 推动100家|企业上云: what they are, by what they do; undefined where no such verb ends the words */
export function byWhatTheyDo(words: string): string | undefined {
  const [, thing, deed] = doing.exec(words) ?? [];
  if (thing && deed) return `${deed}${thing}`;
  const [, bearer, done] = doingSomething.exec(words) ?? [];
  return bearer && done ? `${done}的${bearer}` : undefined;
}

const doing =
  /^(企业|项目|单位|学校|医院|园区|工厂|机构|村|社区|高校)((?:[“\u4e00-\u9fff]{0,6}?)(?:上云|上市|入库|转型|升规|达标|投产|开工|竣工|入规|升级|入统|“?小升规”?))$/;
const doingSomething =
  /^([^到向在为“”]{0,10}?(?:企业|项目|单位|学校|幼儿园|医院|园区|工厂|机构|社区|高校|农户))((?:开展|实施|实现|完成|参与|进行|构建|建立|通过|进入|接入|获得)[^的]{2,})$/;
