import type { AssignmentFact } from '../../facts.ts';
import { analysis } from '../../lexical/analysis.ts';
import { moved } from '../../lexical/stretch.ts';
import type { Passage, PlanTree } from '../../tree.ts';
import { type AgencyEntry, splitAgencyList } from '../names/agencyList.ts';
import { type Container, containers } from '../walk.ts';
import { namesAsPrinted, sectionTask } from './assignedTask.ts';
import { parseNote } from './note.ts';

/**
 * Reads a list that has lost its brackets and runs into its item, in a row of items that end with such lists:
 *
 * - “各类国家级研发机构累计达到141家，其中依托企业组建达到88家省发展改革委、省工业和信息化委、省教育厅、省科技厅”
 *
 * It counts only where a sibling of the item ends with a list in brackets, and only where at least two organisations follow
 * each other to the very end.
 */
export function trailingList(tree: PlanTree): AssignmentFact[] {
  const all = containers(tree);
  const noted = new Set(all.filter((c) => c.section && endsWithNote(c)));
  const parentsOfNoted = new Set([...noted].map(({ parent }) => parent));
  return all.flatMap((container) => {
    const { section, parent, subsections, passages } = container;
    const last = passages.at(-1);
    if (!section || !last || subsections.length || !parentsOfNoted.has(parent) || noted.has(container))
      return [];
    const list = listAtEnd(last);
    if (!list) return [];
    const title = last === section.heading ? list[0]!.from : undefined;
    const text = passages.map((p) => (p === last ? p.value.slice(0, list[0]!.from) : p.value)).join('\n');
    return {
      kind: 'assignment' as const,
      rule: 'trailingList',
      quote: last.span(list[0]!.from, list.at(-1)!.to),
      section,
      confidence: 0.7,
      task: sectionTask(section, text, title),
      leads: list.map(namesAsPrinted(last)),
      supports: [],
    };
  });
}

function endsWithNote({ passages }: Container): boolean {
  const last = passages.at(-1);
  if (!last) return false;
  const group = analysis(last).roundBrackets.at(-1);
  if (!group || last.folded.slice(group.to).replace(/[\s。]/g, '')) return false;
  return parseNote(last.folded.slice(group.from + 1, group.to - 1)) !== undefined;
}

/** 由市工信局牵头，市商务局、市文旅局|配合: a sentence says what they do */
const saysWhat = /(?:配合|参与|参加|协助|协办|支持|负责|牵头|落实|实施|监督)$/;

/** How far from the end a list may begin. */
const longestTrailingList = 300;

/** How far back from its first separator the first name of the list may begin. */
const longestFirstName = 16;

/** The organisations that follow each other, with 、 or ， between them, to the end of a passage. */
function listAtEnd({ folded }: Passage): AgencyEntry[] | undefined {
  const end = folded.replace(/[\s。]{1,8}$/, '').length;
  if (saysWhat.test(folded.slice(Math.max(0, end - 4), end))) return undefined;
  const tail = Math.max(0, end - longestTrailingList);
  const first = tail + folded.slice(tail, end).search(/[^、,。;]{2,40}(?:、[^、,。;]{2,16}){1,20}$/);
  if (first < tail) return undefined;
  const separator = folded.indexOf('、', first);
  for (let from = Math.max(first, separator - longestFirstName); from < separator - 1; from++) {
    const entries = splitAgencyList(folded.slice(from, end));
    const whole =
      entries[0]?.from === 0 && entries.length > 1 && entries.every((e) => e.recognised && !e.gapBefore);
    // 配合单位：市科技局、市财政局 is a note with its label
    if (whole && folded[from - 1] === ':') return undefined;
    if (whole && entries.every((e) => e.confidence >= 0.9)) return entries.map((entry) => moved(entry, from));
  }
  return undefined;
}
