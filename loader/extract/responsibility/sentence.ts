import type { AssignmentFact, NamedAgency } from '../../facts.ts';
import type { Passage, PlanTree, SectionNode } from '../../tree.ts';
import { agenciesIn, type FoundAgency } from '../names/agencyMention.ts';
import { bracketed, containers, type Stretch, sentences, squareBracketed } from '../walk.ts';
import { firstWords, sectionTask } from './assigned.ts';
import { groupsBefore } from './bareGroup.ts';
import { findLabels } from './roles.ts';

/**
 * Reads who answers for what from running text, where a named organisation is the subject:
 *
 * - “国家科技体制改革和创新体系建设领导小组负责本纲要的具体组织实施工作”
 * - “国家发展改革委要加强综合协调和调查研究”, “东北各省区要…研究制定…具体实施意见”
 * - “工业和信息化部要会同相关部门加强跟踪分析和督促指导”: those behind 会同 take part
 * - “由省科技厅牵头组织实施”, “由市财政局会同市科技局负责”
 * - “省财政厅负责安排资金，省审计厅负责监督，省统计局配合”: several in one sentence
 * - “东北各省区党委和政府是推进东北老工业基地振兴的责任主体”
 *
 * Classes (各部门要…) are told to do something as well, but answer for nothing by name; they are left out here.
 */
export function responsibilitySentence(tree: PlanTree): AssignmentFact[] {
  const facts: AssignmentFact[] = [];
  for (const { section, passages } of containers(tree))
    for (const passage of passages)
      for (const { sentence, agencies } of sentencesWithAgencies(passage))
        facts.push(...inSentence(passage, sentence, agencies, section));
  return facts;
}

/** The sentences that name organisations and tell of a duty, with the names at their places in the sentence. */
function* sentencesWithAgencies(passage: Passage): Generator<{ sentence: Stretch; agencies: FoundAgency[] }> {
  // what stands in brackets is a note, read by its own rule
  const named = agenciesIn(passage);
  const all = outside(outside(named, bracketed(passage.folded)), squareBracketed(passage.folded));
  let next = 0;
  for (const sentence of all.length ? sentences(passage) : []) {
    while (next < all.length && all[next]!.from < sentence.from) next++;
    const agencies: FoundAgency[] = [];
    for (; next < all.length && all[next]!.to <= sentence.to; next++) {
      const { from, to } = all[next]!;
      agencies.push({ ...all[next]!, from: from - sentence.from, to: to - sentence.from });
    }
    if (!tellsDuty.test(passage.value.slice(sentence.from, sentence.to))) continue;
    agencies.push(...groupsBefore(passage, sentence, all, next));
    // 责任分工：省科技厅牵头，…: a note, which its own rule reads
    const opening = passage.folded.slice(sentence.from, sentence.from + 16).trimStart();
    if (agencies.length && findLabels(opening)[0]?.from !== 0)
      yield { sentence, agencies: agencies.sort((a, b) => a.from - b.from) };
  }
}

/** Those that do not stand inside brackets; both are in order. */
function outside(agencies: readonly FoundAgency[], brackets: readonly Stretch[]): FoundAgency[] {
  let next = 0;
  return agencies.filter(({ from, to }) => {
    while (next < brackets.length && brackets[next]!.to <= from) next++;
    const bracket = brackets[next];
    return !bracket || from < bracket.from || to > bracket.to;
  });
}

/** 各部门 names nobody; 东北各省区 and 各省（自治区、直辖市） are told one by one, by the division that they are all of. */
const isClass = ({ form, closed }: FoundAgency) => form === 'class' && !closed;

/** 按照部署，财政局要…: an office, or what one is called without its division */
const isOffice = ({ form }: FoundAgency) => form === 'department' || form === 'office';

/** A sentence without any of these gives nobody anything to do. */
const tellsDuty = /要|应|须|需|负责|牵头|会同|承担|承办|职责|责任|总责|组织|为主|主管/;

/** 科技部、财政部|等有关部门|负责: what a list may end with */
const andOthers = '(?:等(?:有关|相关|主管|职能)?(?:部门|单位)?(?:和单位)?)?';

/** What follows the subject and makes it answer for something. */
const subjectForm = new RegExp(
  `^${andOthers}(?:按照?(?:各自)?职责(?:分工)?|(?:要|应当|应|须|需要|需|必须)(?:切实|尽快|进一步|认真|充分|加快|积极)?|具体|统一|共同|分别)?(会同|负责(?!人|同志|制)|牵头|承担|承办|组织实施|牵头组织实施|主要职责(?:是|为|包括)|职责(?:是|包括)|统筹(?=[^,。;]{0,30},?会同)|(?:作)?为(?:牵头|责任|主管)(?:单位|部门)|对[^,。;]{2,24}负(?:总责|主体责任|总责任)|是[^,。]{2,30}(?:责任主体|主管部门|牵头部门|责任单位|责任部门))?`,
);
const duty = new RegExp(`^${andOthers}(?:要(?![求点闻素职])|应当|应(?![急对用])|须|需要|需(?!求)|必须)`);
const handedForm = new RegExp(
  `^${andOthers}(?:共同|具体|统一|联合|分别)?(会同|牵头|负责|承担|承办|主办|组织实施|组织)`,
);
/** Y配合: takes part in what the clause before it gives to another. */
const takesPart =
  /^(?:等(?:有关|相关)?(?:部门|单位)?)?(?:(?:按职责|分别|共同|积极|做好)?(?:配合|参与|参加|协助|协办)|共同(?:组织)?(?:实施|推进|落实|负责|承担))/;
/** 由市商务局会同市科技局|组织实施，各区配合: what is carried out stands above */
const bareDuty =
  /^(?:共同|具体|联合)?(?:组织实施|组织落实|推进实施|推进落实|贯彻落实|抓好落实|落实)(?=[,。;]|$)/;
/** Between the names of a list. */
const listGlue = /^(?:、|和|及|与|以及|,)$/;
const closeGlue = /^(?:、|和|及|与|以及)$/;

interface Subject {
  leads: FoundAgency[];
  supports: FoundAgency[];
  /** where the subject begins, and where what it is to do begins */
  from: number;
  to: number;
}

function inSentence(
  passage: Passage,
  sentence: Stretch,
  agencies: readonly FoundAgency[],
  section: SectionNode | undefined,
): AssignmentFact[] {
  const text = passage.folded.slice(sentence.from, sentence.to);
  const subjects = isCell(passage, text, section, agencies.at(-1)?.to === text.length)
    ? []
    : subjectsOf(text, agencies);
  const begins = new Set(agencies.map(({ from }) => sentence.from + from));
  const within = (from: number, to: number) => ({ from: sentence.from + from, to: sentence.from + to });
  const named = (a: FoundAgency): NamedAgency => {
    const { from, to } = within(a.from, a.to);
    return { printed: a.printed, span: passage.span(from, to) };
  };
  return subjects.map((subject, i) => {
    const end = endBefore(text, subjects[i + 1]?.from ?? text.length);
    const whole = within(i === 0 ? 0 : subject.from, end);
    const told = firstWords(passage, within(subject.to, end));
    // 由各县承办，省科协给予指导: what the counties are to do stands above
    const nextBegins = begins.has(told.from);
    const helps = takesPart.test(passage.folded.slice(told.from, told.to));
    const opens = i === 0 && text.slice(0, subject.from).trim() === '';
    const bare =
      opens && text[subject.from] === '由' && bareDuty.test(passage.folded.slice(told.from, told.to));
    const isTold = told.to - told.from > 3 && !nextBegins && !helps && !bare;
    const said = passage.value.slice(whole.from, whole.to).trim();
    const words = isTold ? told : firstWords(passage, whole);
    const own = {
      title: passage.value.slice(words.from, words.to).trim(),
      titleSpan: passage.span(words.from, words.to),
      text: said,
      section,
    };
    return {
      kind: 'assignment',
      rule: 'responsibilitySentence',
      quote: passage.span(whole.from, whole.to),
      section,
      confidence: 0.8,
      task: !isTold && opens && section ? sectionTask(section, said) : own,
      leads: subject.leads.map(named),
      supports: subject.supports.map(named),
    };
  });
}

/** 省经信厅、省科技厅按职责分工负责: a note in a cell of a table, read with its row */
const isCell = (
  passage: Passage,
  sentence: string,
  section: SectionNode | undefined,
  endsWithName: boolean,
): boolean =>
  passage !== section?.heading &&
  sentence.length === passage.folded.length &&
  (/(?:负责|牵头|落实|配合|参与|参加|协助|协办)\s?$/.test(sentence) || endsWithName);

/** The place without the commas and blanks before it. */
function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[,;\s]/.test(text[end - 1]!)) end--;
  return end;
}

/** Everybody to whom a sentence gives something to do, in order, with those who take part in it. */
function subjectsOf(text: string, agencies: readonly FoundAgency[]): Subject[] {
  const subjects: Subject[] = [];
  for (let i = 0; i < agencies.length; ) {
    const list = listFrom(text, agencies, i);
    const last = subjects.at(-1);
    const subject = handedTo(text, list) ?? grammaticalSubject(text, list, last !== undefined);
    if (subject) subjects.push(subject);
    else if (last && joins(text, list)) {
      const whole = wholeList(text, list);
      const { to } = whole.at(-1)!;
      last.supports.push(...whole);
      // what is to be done stands behind those with whom it is
      if (/^,?(?:会同)?$/.test(text.slice(last.to, list[0]!.from)))
        last.to = to + (/^等(?:有关|相关)?(?:部门|单位)?(?:和单位)?/.exec(text.slice(to))?.[0].length ?? 0);
    }
    i += list.length;
  }
  return subjects;
}

/** The agencies from the i-th on that make one list (科技部、财政部和教育部). */
function listFrom(text: string, agencies: readonly FoundAgency[], i: number): FoundAgency[] {
  const list = [agencies[i]!];
  // 依托某领导小组，|省工信厅会同…: a comma parts them where the first is no subject
  const glue = /(?:^|[,:;、由\s])$/.test(text.slice(0, list[0]!.from)) ? listGlue : closeGlue;
  for (
    let next = agencies[i + 1];
    next && glue.test(text.slice(list.at(-1)!.to, next.from));
    next = agencies[i + list.length]
  )
    list.push(next);
  return list;
}

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
  const others = [...rest.slice(own.length).matchAll(/[^、]+/g)].map((m) => {
    const from = extended.to + m.index;
    return { from, to: from + m[0].length, printed: m[0], form: last.form };
  });
  return [...list.slice(0, -1), extended, ...others];
}

/** 由省科技厅负责 */
function handedTo(text: string, leads: FoundAgency[]): Subject | undefined {
  const { from } = leads[0]!;
  if (text[from - 1] !== '由' || leads.every(isClass)) return undefined;
  const { to } = leads.at(-1)!;
  const verb = handedForm.exec(text.slice(to));
  return verb ? { leads, supports: [], from: from - 1, to: to + verb[0].length } : undefined;
}

/**
 * 国家发展改革委要加强…: the sentence begins with its subject, or a clause of it does where the verb is 负责 or 牵头 or where
 * another has been told its duty before it (A要…，B要…).
 */
function grammaticalSubject(text: string, leads: FoundAgency[], isNext: boolean): Subject | undefined {
  const { from } = leads[0]!;
  // the few letters before it tell whether a clause begins here
  const before = text.slice(Math.max(0, from - 8), from).trim();
  if ((before && !/[,:;]$/.test(before)) || leads.every(isClass)) return undefined;
  const { to } = leads.at(-1)!;
  const behind = text.slice(to);
  // 科技部牵头，财政部等部门共同组织实施: those who do it together with another take part
  if (isNext && /^等[^,。;]{0,8}共同/.test(behind)) return undefined;
  const verb = subjectForm.exec(behind)!;
  const told = duty.test(behind) && (isNext || !before || leads.every(isOffice));
  if (!verb[1] && !told) return undefined;
  return { leads, supports: [], from, to: to + verb[0].length };
}
