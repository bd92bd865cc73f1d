import type { AssignmentFact, NamedAgency } from '../../facts.ts';
import { analysis } from '../../lexical/analysis.ts';
import { notInside, type Stretch } from '../../lexical/stretch.ts';
import type { Passage, PlanTree, SectionNode } from '../../tree.ts';
import { agenciesIn, type FoundAgency } from '../names/findAgencies.ts';
import { containers } from '../walk.ts';
import { firstWords, sectionTask } from './assignedTask.ts';
import { groupsBefore } from './bareGroup.ts';
import { dueAtFirst } from './dueDates.ts';
import { findLabels } from './roles.ts';
import { subjectsOf, takesPart } from './subjectsOf.ts';
import { responsibilityCells } from './table.ts';

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
  const inRows = responsibilityCells(tree);
  for (const { section, passages } of containers(tree))
    for (const passage of passages)
      for (const { sentence, agencies } of inRows.has(passage) ? [] : sentencesWithAgencies(passage))
        facts.push(...assignmentsIn(passage, sentence, agencies, section));
  return facts;
}

/** The sentences that name organisations and tell of a duty, with the names at their places in the sentence. */
function* sentencesWithAgencies(passage: Passage): Generator<{ sentence: Stretch; agencies: FoundAgency[] }> {
  // what stands in brackets is a note, read by its own rule
  const { sentences, roundBrackets, squareBrackets } = analysis(passage);
  const all = notInside(notInside(agenciesIn(passage), roundBrackets), squareBrackets);
  let next = 0;
  for (const sentence of all.length ? sentences : []) {
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

/** A sentence without any of these gives nobody anything to do. */
const tellsDuty =
  /督办|督查|督导|要|应|须|需|负责|牵头|会同|承担|承办|职责|责任|总责|组织|为主|主管|统筹|配合|协助|[底年月日]之?前/;

/** 由市商务局会同市科技局|组织实施，各区配合: what is carried out stands above */
const bareDuty =
  /^(?:共同|具体|联合|负责)?(?:组织实施|组织落实|推进实施|推进落实|组织推进|统筹推进|贯彻落实|抓好落实|落实|推进|推动|运作|运营|管理|协调|调度|监管|督办)(?=[,。;]|$)/;
function assignmentsIn(
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
    // a group goes by the name that it was given in full before
    const own = passage.value.slice(from, to);
    return { printed: own.length === a.printed.length ? own : a.printed, span: passage.span(from, to) };
  };
  return subjects.map((subject, i) => {
    const end = endBefore(text, nextPart(text, subject.to, subjects[i + 1]?.from ?? text.length));
    const whole = within(i === 0 ? 0 : subject.from, end);
    const due = dueAtFirst(text.slice(subject.to, end));
    const told = firstWords(passage, within(subject.to + (due?.length ?? 0), end));
    // 由各县承办，省科协给予指导: what the counties are to do stands above
    const nextBegins = begins.has(told.from);
    const helps = takesPart.test(passage.folded.slice(told.from, told.to));
    const opens = i === 0 && text.slice(0, subject.from).trim() === '';
    const bare = opens && bareDuty.test(passage.folded.slice(told.from, told.to));
    const done = onlyWhen.test(passage.folded.slice(told.from, told.to));
    const isTold = !done && told.to - told.from > 3 && !nextBegins && !helps && !bare;
    const said = passage.value.slice(whole.from, whole.to).trim();
    const before = i === 0 ? beforeSubject(text, subject.from) : 0;
    const words = isTold ? told : firstWords(passage, before ? within(0, before) : whole);
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
      ...deadlineEntry(subject.deadline ?? due?.deadline),
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

/** 于2024年1月底前完成: by when, not what */
const onlyWhen = /^于?[^,。;]{2,16}前完成$/;

/** 成立工作专班|，由省经信厅牵头: where the words end that say before the subject what is to be done; 0 where none do */
const beforeSubject = (text: string, from: number): number => {
  const end = endBefore(text, from);
  return end < from && end >= SHORTEST_TASK ? end : 0;
};
const SHORTEST_TASK = 6;

const deadlineEntry = (deadline: string | undefined) => (deadline ? { deadline } : {});

/** 一是由市教育局牵头…，|二是由…: where what is told next begins, no further than a place */
function nextPart(text: string, from: number, to: number): number {
  const next = text.slice(from, to).search(/[,;][二三四五六七八九十]{1,2}是/);
  return next < 0 ? to : from + next;
}

/** The place without the commas and blanks before it. */
function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[,;\s]/.test(text[end - 1]!)) end--;
  return end;
}
