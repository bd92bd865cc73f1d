import type { AssignmentFact } from '../../facts.ts';
import { analysis } from '../../lexical/analysis.ts';
import { moved, type Stretch } from '../../lexical/stretch.ts';
import { isSection, type Passage, type PlanTree, type SectionNode } from '../../tree.ts';
import { type AgencyEntry, splitAgencyList } from '../names/agencyList.ts';
import { type Container, containers } from '../walk.ts';
import { firstWords, namesAsPrinted, sectionTask, sectionWords, stretchTask } from './assignedTask.ts';
import { deadlineLine, type Note, parseNote } from './note.ts';
import { findLabels, orderRule } from './roles.ts';

/**
 * Reads who answers for a task from the note in brackets behind it:
 *
 * - “…核心集聚区。（牵头单位：省科技厅、省发展改革委；配合单位：省教育厅等部门）”
 * - “…发展新引擎。（发展改革委、科技部、商务部等负责，列第一位者为牵头部门，下同）”
 * - “…服务业体系。（工业和信息化部、发展改革委、科技部共同牵头）”
 * - “（以上三项工作牵头单位：省委组织部、省发展改革委）”
 * - “3.每万人发明专利拥有量达到6.8件。（省知识产权局）”
 * - “…给予奖励。牵头单位：市工业和信息化局；参加单位：各区市政府。”: without brackets, to the end of the paragraph
 * - “…形成集群。——省科技厅牵头，省财政厅配合”: behind a dash
 * - “…实现网上支付（省财政厅、省大数据局牵头，各有关部门配合）。积极…”: several in one paragraph
 */
export function bracketedNote(tree: PlanTree): AssignmentFact[] {
  const facts: AssignmentFact[] = [];
  let firstLeads = false;
  const all = containers(tree);
  const ofParts = endWithParts(all);
  for (const container of all) {
    firstLeads ||= container.passages.some(declares);
    const found = notesOf(container, { declared: firstLeads, ofParts });
    firstLeads ||= found.some(({ note }) => note.firstLeadsOnwards);
    found.forEach((noted, i) => {
      for (const task of tasksOf(container, found, i, tree)) facts.push(fact(task, noted, container.section));
    });
  }
  return facts;
}

/** how many tasks must end with parts of the issuer in brackets, so that such brackets are notes */
const MIN_OF_PARTS = 2;
const MAX_PARTS = 40;

/** Whether tasks end with parts of whoever issued the plan: （高新科）, （人才科牵头，办公室配合） */
function endWithParts(all: readonly Container[]): boolean {
  let found = 0;
  for (const { passages } of all)
    for (const { folded } of passages) {
      const inside = /\(([^()\d:《“]{2,40})\)[\s。]{0,4}$/.exec(folded.slice(-MAX_PARTS))?.[1];
      if (!inside || parseNote(inside) || !parseNote(inside, false, true)) continue;
      if (++found >= MIN_OF_PARTS) return true;
    }
  return false;
}

interface Noted {
  note: Note;
  /** which of the container's passages it stands in, and where, brackets included */
  index: number;
  passage: Passage;
  place: Stretch;
  /** the note on the line above, for the same task */
  above?: Noted;
}

/** A line, or the last sentence of a paragraph, that begins with a label: 牵头单位：省科技厅；配合单位：… */
const labelledNote = /(?:^|。)[\s—-]{0,4}(?=[^,。;:\s—-]{2,8}:)/g;

const MAX_OPEN_NOTE = 400;

/** Where a note without brackets begins that runs to the end of a paragraph. */
function openNote(folded: string, brackets: readonly Stretch[]): number | undefined {
  // no further from the end than a note is long
  const tail = Math.max(0, folded.length - MAX_OPEN_NOTE);
  if (!folded.includes(':', tail)) return undefined;
  const first = [...folded.slice(tail).matchAll(labelledNote)].find(({ index, 0: lead }) => {
    if (tail > 0 && index === 0 && lead === '') return false;
    if (brackets.some(({ from, to }) => from <= tail + index && tail + index < to)) return false;
    const words = folded.slice(tail + index + lead.length).replace(/[\s。]{1,20}$/, '');
    return findLabels(words)[0]?.from === 0 && !/。(?![^。:]{0,20}:)/.test(words);
  });
  return first && tail + first.index + first[0].length;
}

/** Behind a dash at the end of a paragraph: …。——市科技局牵头，市财政局配合 */
const dashed = /(?:^|。)\s{0,4}[—–-]{1,2}(?=[^—–:。]{4,300}。?\s{0,4}$)/;

/** Where a note without label begins that stands behind a dash: all of it are organisations and their parts. */
function dashedNote(folded: string): number | undefined {
  const tail = Math.max(0, folded.length - MAX_OPEN_NOTE);
  const found = dashed.exec(folded.slice(tail));
  if (!found || (tail > 0 && found.index === 0 && found[0][0] !== '。')) return undefined;
  const from = tail + found.index + found[0].length;
  const note = parseNote(folded.slice(from).replace(/[\s。]{1,20}$/, ''));
  return note && [...note.leads, ...note.supports].every(({ recognised }) => recognised) ? from : undefined;
}

/** A sentence of its own says how to read all lists: 各项任务中，排在第一位的为牵头单位。 */
const declares = ({ folded }: Passage): boolean =>
  folded.length < MAX_DECLARATION &&
  orderRule(folded).firstLeads &&
  /下同|以下|各项|任务|本方案|均/.test(folded);

const MAX_DECLARATION = 200;

/** The notes of a container in reading order. */
function notesOf(
  { passages }: Container,
  { declared, ofParts }: { declared: boolean; ofParts: boolean },
): Noted[] {
  const found: Noted[] = [];
  let firstLeads = declared;
  let due: { deadline: string; index: number } | undefined;
  passages.forEach((passage, index) => {
    const { folded } = passage;
    const deadline = deadlineLine(folded);
    if (deadline) {
      const last = found.at(-1);
      if (last?.index === index - 1 && onALineOfItsOwn(last)) found[found.length - 1] = dated(last, deadline);
      else due = { deadline, index };
      return;
    }
    if (!/[(:[【〔—–-]/.test(folded)) return;
    const { roundBrackets, squareBrackets } = analysis(passage);
    const brackets = [...roundBrackets, ...squareBrackets].sort((a, b) => a.from - b.from);
    const groups = brackets.map((place) => ({
      place,
      inside: { from: place.from + 1, to: place.to - 1 },
    }));
    const from = openNote(folded, brackets) ?? dashedNote(folded);
    if (from !== undefined) {
      const open = { from, to: folded.length - /[\s。]{0,20}$/.exec(folded)![0].length };
      groups.unshift({ place: open, inside: open });
    }
    let end = -1;
    for (const { place, inside } of groups) {
      if (place.from < end) continue;
      const note = parseNote(folded.slice(inside.from, inside.to), firstLeads, ofParts);
      if (
        !note ||
        (note.form === 'bare' && (!closesParagraph(folded, place.to) || isPartOfName(folded, place)))
      )
        continue;
      firstLeads ||= note.firstLeadsOnwards;
      const own = { note: shifted(note, inside.from), index, passage, place };
      const noted = due?.index === index - 1 && onALineOfItsOwn(own) ? dated(own, due.deadline) : own;
      const above = found.at(-1);
      found.push(above && isForTaskAbove(above, noted) ? { ...helping(noted, above.note), above } : noted);
      end = place.to;
    }
  });
  return found;
}

/** 完成时限：2024年6月底前, on the line below or above the one that says who */
const dated = (noted: Noted, deadline: string): Noted => ({
  ...noted,
  note: { ...noted.note, deadline: noted.note.deadline ?? deadline },
});

const onALineOfItsOwn = ({ passage, place, note }: Noted): boolean =>
  note.form === 'label' && passage.folded.slice(0, place.from).trim() === '';

/** 牵头单位：省科技厅 and, on the next line, 责任单位：省财政厅 are for one task. */
const isForTaskAbove = (above: Noted, { index, ...noted }: Noted): boolean =>
  above.index === index - 1 && onALineOfItsOwn(above) && onALineOfItsOwn({ index, ...noted });

/** Those below 责任单位 take part where the line above says who leads. */
function helping(noted: Noted, { leads }: Note): Noted {
  const { note, passage, place } = noted;
  const [label] = findLabels(passage.folded.slice(place.from, place.to));
  if (label?.role !== 'answerable' || leads.length === 0) return noted;
  return { ...noted, note: { ...note, leads: [], supports: [...note.leads, ...note.supports] } };
}

/** A bare list in brackets is a note only where nothing follows it in its paragraph. */
const closesParagraph = (folded: string, at: number) =>
  /^[\s。.;；]*$/.test(folded.slice(at, at + 8)) && folded.length - at < 8;

/** 省市场监管局（省知识产权局） in a cell of a table: the same office under another name. */
const isPartOfName = (folded: string, { from }: Stretch): boolean =>
  from > 0 &&
  from <= MAX_CELL &&
  splitAgencyList(folded.slice(0, from)).every(({ recognised }) => recognised);

const MAX_CELL = 120;

const shifted = (note: Note, by: number): Note => {
  const shift = (entry: AgencyEntry) => moved(entry, by);
  return { ...note, leads: note.leads.map(shift), supports: note.supports.map(shift) };
};

/** What the i-th note of a container is for. */
function tasksOf(container: Container, found: Noted[], i: number, tree: PlanTree): AssignmentFact['task'][] {
  const { section, passages } = container;
  const noted = found[i]!;
  if (noted.above) return tasksOf(container, found, i - 1, tree);
  if (noted.note.scope !== undefined)
    return itemsBefore(container, noted.note.scope, tree).map((item) =>
      sectionTask(item, sectionWords(item)),
    );
  const before = found[i - 1];
  const own = stretches(passages, before, noted);
  const text = own
    .map(({ passage, stretch }) => passage.value.slice(stretch.from, stretch.to))
    .join('\n')
    .trim();
  const inOpening = noted.index <= 1;
  const alone = found.every((other) => other === noted || other.above);
  if (section && noted.index === 0 && !section.heading.value.slice(0, noted.place.from).trim()) {
    // （牵头单位：市科技局）支持企业研发: the note stands first
    const behind = { from: noted.place.to, to: section.heading.value.length };
    return [{ ...stretchTask(section.heading, behind, section), ...numberEntry(section) }];
  }
  if (section && (alone || (!before && inOpening)))
    return [sectionTask(section, text, noted.index === 0 ? noted.place.from : undefined)];
  const last = own.at(-1);
  if (!last) return section ? [sectionTask(section, section.heading.value)] : [];
  // what a part of an item is for, its heading says
  const whole = section?.heading.value ? `${section.heading.value}\n${text}` : text;
  return [{ ...stretchTask(last.passage, last.stretch, section), text: whole }];
}

const numberEntry = ({ number }: SectionNode) => (number ? { number } : {});

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

function fact(task: AssignmentFact['task'], noted: Noted, section: SectionNode | undefined): AssignmentFact {
  const { note, passage, place } = noted;
  const named = namesAsPrinted(passage);
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
