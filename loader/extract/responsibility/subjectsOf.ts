import { moved, stretchOf } from '../../lexical/stretch.ts';
import type { FoundAgency } from '../names/findAgencies.ts';
import { dueFrom } from './dueDates.ts';
import { companionsBehind, helpersBehind } from './helpers.ts';
import { isOpenClass, type Subject } from './subject.ts';

/** 按照部署，财政局要…: an office, or what one is called without its division */
const isOffice = ({ form }: FoundAgency) => form === 'department' || form === 'office';

/** 本办法由市财政局负责解释，具体工作由市农业农村局承担: of the document, no task of anybody */
const ofTheDocument = /负责(?:具体)?解释|(?:具体)?解释工作/;

/** 科技部、财政部|等有关部门|负责: what a list may end with */
const andOthers = '(?:等(?:有关|相关|主管|职能)?(?:部门|单位)?(?:和单位)?)?';

/** What follows the subject and makes it answer for something. */
const subjectForm = new RegExp(
  `^${andOthers}(?:按照?(?:各自)?职责(?:分工)?|(?:要|应当|应|须|需要|需|必须|将)(?:切实|尽快|进一步|认真|充分|加快|积极)?|(?:在(?:各自)?职责范围内,?)?(?:具体|统一|共同|分别))?(会同|负责(?!人|同志|制|的)|牵头(?!的)|承担(?!的)|承办(?!的)|组织实施(?!的)|牵头组织实施(?!的)|主要职责(?:是|为|包括)|职责(?:是|包括)|统筹(?=[^,。;]{0,30},?会同)|统筹(?:推进|协调|指导)(?![^,。;]{0,12}了)|(?:作)?为(?:牵头|责任|主管)(?:单位|部门)|对[^,。;]{2,24}负(?:总责|主体责任|总责任)|是[^,。]{2,30}(?:责任主体|主管部门|牵头部门|责任单位|责任部门))?`,
);
const duty = new RegExp(`^${andOthers}(?:要(?![求点闻素职])|应当|应(?![急对用])|须|需要|需(?!求)|必须)`);
const handedForm = new RegExp(
  `^${andOthers}(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|具体|统一|联合|分别)?(会同|(?:牵头|负责|承担|承办|主办|组织实施)(?!的|(?:组织|实施|建设|编制|制定|起草|举办)的)|组织(?!实施|[^,。;]{1,8}的))`,
);
/** 由市委督查室|跟踪督办: looks whether it is done, and does not lead it */
const oversees =
  /^(?:负责|牵头|共同|联合|会同有关部门)?(?:跟踪|全程|定期|适时|对[^,。;]{2,16}(?:进行)?)?(?:督办|督查|督导|跟踪问效|督促检查|督促落实|监督检查)(?=[,。;]|$)/;
/** Y配合: takes part in what the clause before it gives to another. */
export const takesPart =
  /^(?:等(?:有关|相关)?(?:部门|单位)?)?(?:(?:按职责|分别|共同|积极|做好)?(?:配合|参与|参加|协助|协办)|(?:负责)?监督(?=[,。;]|$)|为(?:成员|配合|参与|协同|协办)单位|共同(?:组织)?(?:实施|推进|落实|负责|承担))/;
/** Between the names of a list. */
const listGlue = /^(?:、|和|及|与|以及|,)$/;
const closeGlue = /^(?:、|和|及|与|以及)$/;

/** 市发展改革委牵头|起草了《…》: what has been done gives nobody anything to do */
const isDone = (text: string, at: number): boolean =>
  /^(?:起草|编制|编写|制[定订]|拟[定订]|研究|组织|形成|提出|完成|开展|修订|印发|召开|成立|建立){1,3}了/.test(
    text.slice(at),
  );

/** Everybody to whom a sentence gives something to do, in order, with those who take part in it. */
export function subjectsOf(text: string, agencies: readonly FoundAgency[]): Subject[] {
  const subjects: Subject[] = [];
  if (ofTheDocument.test(text)) return subjects;
  for (let i = 0; i < agencies.length; ) {
    const list = listFrom(text, agencies, i);
    const last = subjects.at(-1);
    const subject =
      handedTo(text, list) ??
      grammaticalSubject(text, list, last !== undefined) ??
      dueFrom(text, list) ??
      (last ? undefined : helpsAlone(text, list));
    const helped =
      subject && (companionsOf(text, subject, agencies) ?? helpersBehind(text, subject.to, agencies));
    if (subject) subjects.push(helped ? { ...subject, supports: helped.helpers, to: helped.to } : subject);
    if (helped) {
      while (i < agencies.length && agencies[i]!.from < helped.to) i++;
      continue;
    }
    if (subject) {
      i += list.length;
      continue;
    }
    if (last) joinTo(last, text, list);
    i += list.length;
  }
  return subjects;
}

/** 市统计局|配合做好数据核算: a sentence of its own says what it helps with */
function helpsAlone(text: string, list: FoundAgency[]): Subject | undefined {
  const before = text.slice(0, list[0]!.from).trim();
  const { to } = list.at(-1)!;
  const verb = helpsWith.exec(text.slice(to));
  if (!verb || (before && !numbered.test(before)) || list.every(isOpenClass)) return undefined;
  return { leads: [], supports: list, from: list[0]!.from, to: to + verb[0].length };
}
const helpsWith =
  /^(?:积极|共同)?(?:配合|协助)(?=(?:做好|开展|推进|推动|完成|实施|抓好|落实|组织)[^,。;]{3,})/;

/** Gives those who take part, or carry it out, their place beside the one who was told before them. */
function joinTo(last: Subject, text: string, list: readonly FoundAgency[]): void {
  if (fulfils(text, last, list)) {
    // 由A牵头，B落实: who carries it out takes part where another leads
    const led = /牵头|会同|主办|统筹/.test(text.slice(last.from, list[0]!.from));
    const parts = led ? last.supports : last.leads;
    parts.push(...list);
  } else if (joins(text, list)) {
    const whole = wholeList(text, list);
    const { to } = whole.at(-1)!;
    last.supports.push(...whole);
    // what is to be done stands behind those with whom it is
    if (/^,?(?:会同)?$/.test(text.slice(last.to, list[0]!.from)))
      last.to = to + (/^等(?:有关|相关)?(?:部门|单位)?(?:和单位)?/.exec(text.slice(to))?.[0].length ?? 0);
  }
}

/** 市科技局会同|市新材料办|推进: those behind 会同, where one is in no gazetteer */
function companionsOf(text: string, { to }: Subject, known: readonly FoundAgency[]) {
  const found = text.slice(0, to).endsWith('会同') ? companionsBehind(text, to, known) : undefined;
  return found?.helpers.some((helper) => !known.includes(helper)) ? found : undefined;
}

/** 由市发展改革委负责|，各县（市、区）政府|落实: those who carry out what another answers for */
const fulfils = (text: string, last: Subject, list: readonly FoundAgency[]): boolean =>
  /^[^,;。]{0,12}[,;]$/.test(text.slice(last.to, list[0]!.from)) &&
  /^(?:等(?:有关|相关)?(?:部门|单位)?)?(?:按照?(?:各自)?职责(?:分工)?|具体|分别|抓好|负责|组织){0,2}(?:落实|实施)(?=[,。;]|$)/.test(
    text.slice(list.at(-1)!.to),
  );

/** The agencies from the i-th on that make one list (科技部、财政部和教育部). */
function listFrom(text: string, agencies: readonly FoundAgency[], i: number): FoundAgency[] {
  const list = [agencies[i]!];
  // 依托某领导小组，|省工信厅会同…: a comma parts them where the first is no subject
  const glue = /(?:^|[,:;、由\s])$/.test(text.slice(0, list[0]!.from)) ? listGlue : closeGlue;
  for (
    let next = agencies[i + 1];
    next && (glue.test(text.slice(list.at(-1)!.to, next.from)) || areTwins(list.at(-1)!, next));
    next = agencies[i + list.length]
  )
    list.push(next);
  return list;
}

/** 市纪委|市监委, which are printed as one */
const areTwins = (one: FoundAgency, next: FoundAgency): boolean =>
  one.to === next.from && one.printed.endsWith('纪委') && /监(?:察)?委(?:员会)?$/.test(next.printed);

/** …，会同省财政厅、省教育厅…; …，省财政厅配合 */
function joins(text: string, list: readonly FoundAgency[]): boolean {
  const before = text.slice(Math.max(0, list[0]!.from - 4), list[0]!.from);
  if (/会同\s?$/.test(before)) return true;
  const { to } = list.at(-1)!;
  return /[,;]$/.test(before) && takesPart.test(text.slice(to).replace(restOfList, ''));
}

/** 中科院|某地育成中心、某集团公司|配合: the end of a list of those who take part, in names that no gazetteer knows */
const restOfList =
  /^([\u4e00-\u9fff]{2,20}?(?:中心|院|所|公司|集团|大学|学院|协会|银行|局))?(?:、[\u4e00-\u9fff]{3,24}?){0,4}(?=(?:等(?:有关|相关)?(?:部门|单位)?)?(?:按职责|分别|共同|积极|做好)?(?:配合|参与|参加|协助|协办|共同))/;

/** A list of those who take part, with what stands behind its last known name. */
function wholeList(text: string, list: readonly FoundAgency[]): FoundAgency[] {
  const last = list.at(-1)!;
  const [rest = '', own = ''] = restOfList.exec(text.slice(last.to)) ?? [];
  const extended = { ...last, to: last.to + own.length, printed: last.printed + own };
  const others = [...rest.slice(own.length).matchAll(/[^、]+/g)].map((m) => ({
    ...moved(stretchOf(m), extended.to),
    printed: m[0],
    form: last.form,
  }));
  return [...list.slice(0, -1), extended, ...others];
}

/** 由省科技厅负责 */
function handedTo(text: string, leads: FoundAgency[]): Subject | undefined {
  const { from } = leads[0]!;
  if (text[from - 1] !== '由' || leads.every(isOpenClass)) return undefined;
  const { to } = leads.at(-1)!;
  const overseen = oversees.exec(text.slice(to));
  if (overseen) return { leads: [], supports: leads, from: from - 1, to: to + overseen[0].length };
  const verb = handedForm.exec(text.slice(to));
  return verb && !isDone(text, to + verb[0].length)
    ? { leads, supports: [], from: from - 1, to: to + verb[0].length }
    : undefined;
}

/** 一是|市科技局要…, ，二是|市财政局负责… */
const numbered = /(?:^|[,:;])[一二三四五六七八九十]{1,2}(?:是|要)$/;
const opensClause = new RegExp(`[,:;]$|${numbered.source}`);

/**
 * 国家发展改革委要加强…: the sentence begins with its subject, or a clause of it does where the verb is 负责 or 牵头 or where
 * another has been told its duty before it (A要…，B要…).
 */
function grammaticalSubject(text: string, leads: FoundAgency[], isNext: boolean): Subject | undefined {
  const { from } = leads[0]!;
  // the few letters before it tell whether a clause begins here
  const before = text.slice(Math.max(0, from - 8), from).trim();
  if ((before && !opensClause.test(before)) || leads.every(isOpenClass)) return undefined;
  const { to } = leads.at(-1)!;
  const behind = text.slice(to);
  // 科技部牵头，财政部等部门共同组织实施: those who do it together with another take part
  if (isNext && /^等[^,。;]{0,8}共同/.test(behind)) return undefined;
  const verb = subjectForm.exec(behind)!;
  const told = duty.test(behind) && (isNext || !before || numbered.test(before) || leads.every(isOffice));
  if ((!verb[1] && !told) || isDone(text, to + verb[0].length)) return undefined;
  return { leads, supports: [], from, to: to + verb[0].length };
}
