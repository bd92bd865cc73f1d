import type { AssignmentFact, NamedAgency } from '../../facts.ts';
import { isSection, type Passage, type PlanTree, type SectionNode } from '../../tree.ts';
import { bracketed, type Container, containers, type Stretch } from '../walk.ts';
import { firstWords, sectionTask, stretchTask } from './assigned.ts';
import { type ListEntry, type Note, parseNote, type SplitList } from './note.ts';
import { findLabels } from './roles.ts';

/**
 * Reads who answers for a task from the note in brackets behind it:
 *
 * - “…核心集聚区。（牵头单位：省科技厅、省发展改革委；配合单位：省教育厅等部门）”
 * - “…发展新引擎。（发展改革委、科技部、商务部等负责，列第一位者为牵头部门，下同）”
 * - “…服务业体系。（工业和信息化部、发展改革委、科技部共同牵头）”
 * - “（以上三项工作牵头单位：省委组织部、省发展改革委）”
 * - “3.每万人发明专利拥有量达到6.8件。（省知识产权局）”
 * - “…给予奖励。牵头单位：市工业和信息化局；参加单位：各区市政府。”: without brackets, to the end of the paragraph
 * - “…实现网上支付（省财政厅、省大数据局牵头，各有关部门配合）。积极…”: several in one paragraph
 */
export function bracketedNote(split: SplitList): (tree: PlanTree) => AssignmentFact[] {
  return (tree) => {
    const facts: AssignmentFact[] = [];
    let firstLeads = false;
    for (const container of containers(tree)) {
      const found = notesOf(container, split, firstLeads);
      firstLeads ||= found.some(({ note }) => note.firstLeadsOnwards);
      found.forEach((noted, i) => {
        for (const task of tasksOf(container, found, i, tree))
          facts.push(fact(task, noted, container.section));
      });
    }
    return facts;
  };
}

interface Noted {
  note: Note;
  /** which of the container's passages it stands in, and where, brackets included */
  index: number;
  passage: Passage;
  place: Stretch;
}

const squareForm = /(?:\[[^[\]]{3,300}\]|【[^【】]{3,300}】|〔[^〔〕]{3,300}〕)/g;

/** What stands in brackets of other forms: [牵头：区投促局；配合：区工商局], 【责任单位：市科技局】 */
const squareBracketed = (folded: string): Stretch[] =>
  [...folded.matchAll(squareForm)].map((m) => ({ from: m.index, to: m.index + m[0].length }));

/** A line, or the last sentence of a paragraph, that begins with a label: 牵头单位：省科技厅；配合单位：… */
const labelled = /(?:^|。)\s{0,4}(?=[^,。;:\s]{2,8}:)/g;

const MAX_OPEN_NOTE = 400;

/** Where a note without brackets begins that runs to the end of a paragraph. */
function openNote(folded: string, brackets: readonly Stretch[]): number | undefined {
  // no further from the end than a note is long
  const tail = Math.max(0, folded.length - MAX_OPEN_NOTE);
  const first = [...folded.slice(tail).matchAll(labelled)].find(({ index, 0: lead }) => {
    if (tail > 0 && index === 0 && lead === '') return false;
    if (brackets.some(({ from, to }) => from <= tail + index && tail + index < to)) return false;
    const words = folded.slice(tail + index + lead.length).replace(/[\s。]{1,20}$/, '');
    return findLabels(words)[0]?.from === 0 && !/。(?![^。:]{0,20}:)/.test(words);
  });
  return first && tail + first.index + first[0].length;
}

/** The notes of a container in reading order. */
function notesOf({ passages }: Container, split: SplitList, declared: boolean): Noted[] {
  const found: Noted[] = [];
  let firstLeads = declared;
  passages.forEach((passage, index) => {
    const { folded } = passage;
    const brackets = [...bracketed(folded), ...squareBracketed(folded)].sort((a, b) => a.from - b.from);
    const groups = brackets.map((place) => ({
      place,
      inside: { from: place.from + 1, to: place.to - 1 },
    }));
    const from = openNote(folded, brackets);
    if (from !== undefined) {
      const open = { from, to: folded.length - /[\s。]{0,20}$/.exec(folded)![0].length };
      groups.unshift({ place: open, inside: open });
    }
    let end = -1;
    for (const { place, inside } of groups) {
      if (place.from < end) continue;
      const note = parseNote(folded.slice(inside.from, inside.to), split, firstLeads);
      if (!note || (note.form === 'bare' && !closes(folded, place.to))) continue;
      firstLeads ||= note.firstLeadsOnwards;
      found.push({ note: shifted(note, inside.from), index, passage, place });
      end = place.to;
    }
  });
  return found;
}

/** A bare list in brackets is a note only where nothing follows it in its paragraph. */
const closes = (folded: string, at: number) =>
  /^[\s。.;；]*$/.test(folded.slice(at, at + 8)) && folded.length - at < 8;

const shifted = (note: Note, by: number): Note => {
  const shift = (e: ListEntry) => ({ ...e, from: e.from + by, to: e.to + by });
  return { ...note, leads: note.leads.map(shift), supports: note.supports.map(shift) };
};

/** What the i-th note of a container is for. */
function tasksOf(container: Container, found: Noted[], i: number, tree: PlanTree): AssignmentFact['task'][] {
  const { section, passages } = container;
  const noted = found[i]!;
  if (noted.note.scope !== undefined)
    return itemsBefore(container, noted.note.scope, tree).map((item) => sectionTask(item, wordsOf(item)));
  const before = found[i - 1];
  const own = stretches(passages, before, noted);
  const text = own
    .map(({ passage, stretch }) => passage.value.slice(stretch.from, stretch.to))
    .join('\n')
    .trim();
  const inOpening = noted.index <= 1;
  if (section && (found.length === 1 || (!before && inOpening)))
    return [sectionTask(section, text, noted.index === 0 ? noted.place.from : undefined)];
  const last = own.at(-1);
  if (!last) return section ? [sectionTask(section, section.heading.value)] : [];
  return [{ ...stretchTask(last.passage, last.stretch, section), text }];
}

/** The words between one note and the next; behind a note that ends its paragraph they begin with the next one. */
function stretches(passages: Passage[], before: Noted | undefined, noted: Noted) {
  const first = before ? before.index : 0;
  return passages
    .slice(first, noted.index + 1)
    .map((passage, k) => ({
      passage,
      stretch: {
        from: before && k === 0 ? before.place.to : 0,
        to: first + k === noted.index ? noted.place.from : passage.value.length,
      },
    }))
    .filter(({ passage, stretch }) => firstWords(passage, stretch).to > firstWords(passage, stretch).from);
}

/** 以上N项工作: the last N items down to the one that the note stands in or behind. */
function itemsBefore({ section, parent, subsections }: Container, n: number, tree: PlanTree): SectionNode[] {
  const siblings = subsections.length ? subsections : (parent ?? tree).children.filter(isSection);
  const here = section && !subsections.length ? siblings.indexOf(section) + 1 : siblings.length;
  return siblings.slice(n > 0 ? Math.max(0, here - n) : 0, here);
}

const wordsOf = (section: SectionNode): string =>
  [section.heading.value, ...section.children.map((c) => (c.type === 'paragraph' ? c.passage.value : ''))]
    .filter(Boolean)
    .join('\n');

function fact(task: AssignmentFact['task'], noted: Noted, section: SectionNode | undefined): AssignmentFact {
  const { note, passage, place } = noted;
  // as printed, not as folded
  const named = ({ from, to }: ListEntry): NamedAgency => ({
    printed: passage.value.slice(from, to),
    span: passage.span(from, to),
  });
  return {
    kind: 'assignment',
    rule: 'bracketedNote',
    quote: passage.span(place.from, place.to),
    section,
    confidence: note.form === 'bare' ? 0.9 : 1,
    task,
    leads: note.leads.map(named),
    supports: note.supports.map(named),
    ...(note.deadline ? { deadline: note.deadline } : {}),
  };
}
