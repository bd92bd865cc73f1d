import type { AssignmentFact, NamedAgency } from '../../facts.ts';
import type { Passage, PlanTree, SectionNode } from '../../tree.ts';
import { agenciesIn, type FoundAgency } from '../names/agencyMention.ts';
import { containers, type Stretch, sentences } from '../walk.ts';
import { firstWords } from './assigned.ts';

/**
 * Reads who answers for what from running text, where a named organisation is the subject:
 *
 * - “国家科技体制改革和创新体系建设领导小组负责本纲要的具体组织实施工作”
 * - “国家发展改革委要加强综合协调和调查研究”, “东北各省区要…研究制定…具体实施意见”
 * - “工业和信息化部要会同相关部门加强跟踪分析和督促指导”: those behind 会同 take part
 * - “由省科技厅牵头组织实施”, “由市财政局会同市科技局负责”
 *
 * Classes (各部门要…) are told to do something as well, but answer for nothing by name; they are left out here.
 */
export function responsibilitySentence(tree: PlanTree): AssignmentFact[] {
  const facts: AssignmentFact[] = [];
  for (const { section, passages } of containers(tree))
    for (const passage of passages)
      for (const { sentence, agencies } of sentencesWithAgencies(passage)) {
        const fact = inSentence(passage, sentence, agencies, section);
        if (fact) facts.push(fact);
      }
  return facts;
}

/** The sentences that name organisations and tell of a duty, with the names at their places in the sentence. */
function* sentencesWithAgencies(passage: Passage): Generator<{ sentence: Stretch; agencies: FoundAgency[] }> {
  const all = agenciesIn(passage);
  let next = 0;
  for (const sentence of all.length ? sentences(passage) : []) {
    while (next < all.length && all[next]!.from < sentence.from) next++;
    const agencies: FoundAgency[] = [];
    for (; next < all.length && all[next]!.to <= sentence.to; next++) {
      const { from, to } = all[next]!;
      agencies.push({ ...all[next]!, from: from - sentence.from, to: to - sentence.from });
    }
    if (agencies.length && tellsDuty.test(passage.value.slice(sentence.from, sentence.to)))
      yield { sentence, agencies };
  }
}

/** 各部门 names nobody; 东北各省区 and 各省（自治区、直辖市） are told one by one, by the division that they are all of. */
const isClass = ({ form, closed }: FoundAgency) => form === 'class' && !closed;

/** A sentence without any of these gives nobody anything to do. */
const tellsDuty = /要|应|须|需|负责|牵头|会同|承担|职责|组织/;

/** What follows the subject and makes it answer for something, with who takes part. */
const subjectForm =
  /^(?:等)?(?:(?:要|应当|应|须|需要|需|必须)(?:切实|尽快|进一步|认真|充分|加快|积极)?|具体|统一|共同)?(会同|负责|牵头|承担|组织实施|牵头组织实施|主要职责是|职责是)?/;
const duty = /^(?:等)?(?:要|应当|应|须|需要|需|必须)/;
const handedForm = /^(?:等)?(?:共同|具体|统一|联合)?(会同|牵头|负责|承担|组织实施|组织)/;
/** Between the names of a list. */
const listGlue = /^(?:、|和|及|与|以及|，)$/;

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
): AssignmentFact | undefined {
  const text = passage.value.slice(sentence.from, sentence.to);
  const subject = handedTo(text, agencies) ?? grammaticalSubject(text, agencies);
  if (!subject) return undefined;
  const within = (from: number, to: number) => ({ from: sentence.from + from, to: sentence.from + to });
  const told = firstWords(passage, within(subject.to, text.length));
  const words = told.to - told.from > 3 ? told : firstWords(passage, sentence);
  const named = (a: FoundAgency): NamedAgency => {
    const { from, to } = within(a.from, a.to);
    return { printed: a.printed, span: passage.span(from, to) };
  };
  return {
    kind: 'assignment',
    rule: 'responsibilitySentence',
    quote: passage.span(sentence.from, sentence.to),
    section,
    confidence: 0.8,
    task: {
      title: passage.value.slice(words.from, words.to).trim(),
      titleSpan: passage.span(words.from, words.to),
      text: text.trim(),
      section,
    },
    leads: subject.leads.map(named),
    supports: subject.supports.map(named),
  };
}

/** The agencies from the i-th on that make one list (科技部、财政部和教育部), and where it ends. */
function listFrom(text: string, agencies: readonly FoundAgency[], i: number): FoundAgency[] {
  const list = [agencies[i]!];
  for (
    let next = agencies[i + 1];
    next && listGlue.test(text.slice(list.at(-1)!.to, next.from));
    next = agencies[i + list.length]
  )
    list.push(next);
  return list;
}

/** 由省科技厅会同省财政厅负责 */
function handedTo(text: string, agencies: readonly FoundAgency[]): Subject | undefined {
  for (const [i, agency] of agencies.entries()) {
    if (text[agency.from - 1] !== '由') continue;
    const leads = listFrom(text, agencies, i);
    const verb = handedForm.exec(text.slice(leads.at(-1)!.to));
    if (!verb || leads.every(isClass)) continue;
    const to = leads.at(-1)!.to + verb[0].length;
    const supports = verb[1] === '会同' ? joinedBehind(text, agencies, to) : [];
    return { leads, supports, from: agency.from - 1, to: supports.at(-1)?.to ?? to };
  }
  return undefined;
}

/** 国家发展改革委要加强…: the sentence begins with its subject, or a clause of it does where the verb is 负责 or 牵头. */
function grammaticalSubject(text: string, agencies: readonly FoundAgency[]): Subject | undefined {
  for (const [i, agency] of agencies.entries()) {
    const before = text.slice(0, agency.from).trim();
    if (before && !/[，：]$/.test(before)) continue;
    const leads = listFrom(text, agencies, i);
    if (leads.every(isClass)) continue;
    const behind = text.slice(leads.at(-1)!.to);
    const verb = subjectForm.exec(behind)!;
    if (!verb[1] && !(duty.test(behind) && !before)) continue;
    const to = leads.at(-1)!.to + verb[0].length;
    const supports = verb[1] === '会同' ? joinedBehind(text, agencies, to) : [];
    return { leads, supports, from: agency.from, to: supports.at(-1)?.to ?? to };
  }
  return undefined;
}

function joinedBehind(text: string, agencies: readonly FoundAgency[], at: number): FoundAgency[] {
  const i = agencies.findIndex((a) => a.from >= at && a.from - at <= 1);
  return i < 0 ? [] : listFrom(text, agencies, i);
}
