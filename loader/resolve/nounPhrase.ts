import { z } from 'zod';
import { alternativesIn } from '../lexical/patterns.ts';
import { listsNamed, readVocabulary } from '../vocabulary.ts';

const words = readVocabulary(
  new URL('./nounPhrase.yaml', import.meta.url),
  z.strictObject(listsNamed('holding choosing purposes becoming making doers traits')),
);

const { holding, choosing, purposes, becoming, making, doers, traits } = alternativesIn(words);

const people = /^[百千万亿]*(?:名|人|位)$/;
const times = /^[百千万亿]*(?:人次|场次|场|次|批次|件|项|期)$/;
const bodies = /^[百千万亿]*(?:家|个|户|所|座|村|县|处|间|台|辆|种|款)$/;
const money = /^[百千万亿]*元$/;
/** what is counted one by one */
const isThing = (unit: string) => people.test(unit) || times.test(unit) || bodies.test(unit);

/** how long what was done for somebody may be within a name */
const LONGEST_DEED = 16;

/** a longer clause is none that a plan would count */
const LONGEST_COUNTED_CLAUSE = 160;

interface Turn {
  /** the clause, e.g. 城市进行规模化示范 */
  from: RegExp;
  /** of numbers in which units */
  of(unit: string): boolean;
  /** the noun phrase, of the groups of the clause; undefined where it is none */
  to(groups: readonly string[], unit: string): string | undefined;
}

/** what describes a thing is no name of one: of a long one with 的 its head alone */
const withoutLongAttribute = (thing: string) =>
  thing.length > LONGEST_DEED ? thing.slice(thing.lastIndexOf('的') + 1) : thing;

/** Clauses, and the noun phrase that each stands for; asked in order. */
const turns: readonly Turn[] = [
  // 47家卫生院聘任|退休医生|担任首席专家: who is sent, by what for
  {
    from: new RegExp(`^.{0,24}?(?:${choosing})([^\\d]{2,28}?)((?:${purposes}).{2,40})$`, 'u'),
    of: isThing,
    to: ([thing, purpose]) => `${purpose}的${thing}`,
  },
  // 中心卫生院|聘任100名退休医生担任首席专家
  {
    from: new RegExp(`^(.{4,30}?)(?:${choosing})\\d.{2,40}$`, 'u'),
    of: bodies.test.bind(bodies),
    to: ([thing]) => thing,
  },
  // 在高耗能设备等领域|选择|企业
  {
    from: /^在(.{2,40}?)(?:选择|选取|遴选|选定)(.{2,20})$/u,
    of: isThing,
    to: ([where = '', thing]) => (/(?:领域|行业|产业)$/u.test(where) ? `${where}的${thing}` : thing),
  },
  // 为新就业形态人员|开展|免费体检
  {
    from: /^(?:为|向)(.{2,30}?)(?:开展|提供|进行|实施)(?!的)(.{2,30})$/u,
    of: (unit) => times.test(unit),
    to: ([whom = '', deed = '']) => (whom.length + deed.length > 2 * LONGEST_DEED ? deed : `${whom}${deed}`),
  },
  // 为新生儿|免费提供|听力筛查
  {
    from: /^为?(.{2,30}?)免费提供(.{2,})$/u,
    of: (unit) => people.test(unit),
    to: ([whom, deed = '']) => `享受免费${deed.length > LONGEST_DEED ? '服务' : deed}的${whom}`,
  },
  // 对服务区充电站|进行|扩容
  {
    from: /^对(.{2,40}?)((?:进行|开展|实施).{2,16})$/u,
    of: (unit) => bodies.test(unit),
    to: ([thing, deed]) => `${deed}的${thing}`,
  },
  // 对重点群体|新发放创业担保贷款
  { from: /^对.{2,24}?((?:新?发放|投放).{2,20})$/u, of: (unit) => money.test(unit), to: ([paid]) => paid },
  // 省级财政|五年统筹投入支持|旅游产业
  {
    from: /^(.{2,12}?)(?:[一二三四五六七八九十两\d]{1,2}年)?(?:统筹|累计)?(?:投入|安排)(?:资金)?(支持|用于)(.{2,20})$/u,
    of: (unit) => money.test(unit),
    to: ([payer, how, what]) => `${payer}${how}${what}投入`,
  },
  // 提高|品种|的生产技术水平
  {
    from: new RegExp(`^(提高|提升|改善|升级拓展|拓展|完善|增强)(.{2,16}?)的(.{0,12}(?:${traits}))$`, 'u'),
    of: (unit) => bodies.test(unit),
    to: ([verb, thing, trait]) => `${verb}${trait}的${thing}`,
  },
  // 研发机构中|依托企业组建
  {
    from: /^(.{4,24})中(?=依托|由|以)(.{2,16}(?:组建|建设|设立|建立|牵头|承担))$/u,
    of: isThing,
    to: ([all, part]) => `${part}的${all}`,
  },
  // 抽检量中|开展|快速抽检
  { from: /^.{2,20}中(?:开展|实施|安排)(.{4,30})$/u, of: isThing, to: ([part]) => part },
  // 学会与高校|开展|合作项目
  {
    from: new RegExp(`^(.{2,10}与.{2,30}?)(?:${holding})(.{2,12}(?:项目|活动|课题|试点))$`, 'u'),
    of: isThing,
    to: ([between, thing]) => `${between}${thing}`,
  },
  // 每个市|完成|试点建设任务
  {
    from: /^(每[个家所].{1,8}?)(?:完成|开展|实施)(.{2,20})$/u,
    of: isThing,
    to: ([each, deed]) => `${each}${deed}`,
  },
  // 举办|供需对接活动; 开展技术改造的企业 is what they do
  {
    from: new RegExp(`^(?:${holding})(?!的)(.{3,})$`, 'u'),
    of: isThing,
    to: ([what = ''], unit) =>
      describesDoer.test(what) ? undefined : nounPhrase(what.replace(/^其/u, ''), unit),
  },
  // 科研院所|完成|技改课题
  {
    from: new RegExp(`^([^的为对在与]{2,20}?)(${making})(?=[^的得]{2})(?!技术|过程)(.{2,30})$`, 'u'),
    of: (unit) => isThing(unit),
    to: ([who = '', verb, what]) => (endsInNoun(who) ? `${who}${verb}的${what}` : undefined),
  },
  // 城市|进行|规模化示范
  {
    from: new RegExp(`^(.{1,40}?)(?:全部|均|率先)?((?:${becoming}).{2,24})$`, 'u'),
    of: (unit) => bodies.test(unit),
    to: ([who = '', became = '']) =>
      leadsOn.test(who) || !endsInDoer.test(who) || describesDoer.test(became) || builds(who, became)
        ? undefined
        : `${became.replace(/数量$/u, '')}的${withoutLongAttribute(who)}`,
  },
];

/** 鹤城区|建成产业园: what a place builds is counted, unless the places are a class (人口20万以上的县) */
const builds = (who: string, became: string) => became.startsWith('建成') && !/的|以上/u.test(who);

const endsInDoer = new RegExp(`(?:${doers})$`, 'u');
const describesDoer = new RegExp(`.的[^的]{0,10}(?:${doers})$`, 'u');
/** the words before go on into the verb: 企业与高校|开展 */
const leadsOn =
  /^(?:与|为|对|在|从|将|引导|支持|推动|鼓励|组织|确保|加快|开展|建设|实施|培育|打造|新增|新建)/u;
/** a verb of its own, or what joins, ends no name of one who does something */
const endsInNoun = (who: string) =>
  !/(?:新|已|可|共|累计|每年|推动|支持|组织|联合|合作|自主|参与|主导|独立|[和与及、])$/u.test(who);

/** What a clause counts in `unit`, as a noun phrase; the clause itself where it is none of those that can be turned. */
export function nounPhrase(clause: string, unit: string): string {
  if (clause.length > LONGEST_COUNTED_CLAUSE) return clause;
  for (const { from, of, to } of turns) {
    const groups = of(unit) ? from.exec(clause)?.slice(1) : undefined;
    const phrase = groups && to(groups, unit);
    if (phrase) return phrase;
  }
  return clause;
}
