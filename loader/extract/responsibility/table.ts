import type { AssignmentFact, NamedAgency } from '../../facts.ts';
import {
  type Block,
  isSection,
  type Passage,
  type PlanTree,
  type SectionNode,
  type TableNode,
} from '../../tree.ts';
import { type ListEntry, type Note, parseNote, type SplitList } from './note.ts';
import { findLabels, orderRule, type Role } from './roles.ts';

/**
 * Reads who answers for what from a table that has a column for it:
 *
 * 序号 | 重点任务     | 牵头单位 | 配合单位           | 完成时限
 * 1    | 选派服务队   | 省科技厅 | 省教育厅、省财政厅 | 2020年3月
 *
 * The task is the cell below 任务, 事项, 措施 …; where there are several such columns, the last that is filled. The words below
 * 责任单位 may say more of their roles themselves (省科技厅牵头，省财政厅配合).
 */
export function responsibilityTable(split: SplitList): (tree: PlanTree) => AssignmentFact[] {
  return (tree) => tablesOf(tree).flatMap(({ table, section }) => inTable(table, section, split));
}

interface PlacedTable {
  table: TableNode;
  section: SectionNode | undefined;
}

function tablesOf(node: PlanTree | SectionNode): PlacedTable[] {
  return node.children.flatMap((child: Block): PlacedTable[] => {
    if (isSection(child)) return tablesOf(child);
    return child.type === 'table' ? [{ table: child, section: isSection(node) ? node : undefined }] : [];
  });
}

const squeeze = ({ folded }: Passage) => folded.replace(/\s/g, '');
const taskColumn = /(?:任务|内容|事项|措施|举措|项目|工作|目标|要求|安排)$/;
const timeColumn = /(?:时限|时间|期限|进度)$/;

/** A column head is a label like any other once it has its colon: 牵头单位 → 牵头单位： */
const asLabel = (header: Passage) => `${squeeze(header).replace(/\([^()]*\)$/, '')}:`;

function inTable(table: TableNode, section: SectionNode | undefined, split: SplitList): AssignmentFact[] {
  const heads = table.header.map(squeeze);
  const labels = table.header.map(asLabel);
  const roles = labels.flatMap((label, column) => {
    const role = findLabels(label)[0]?.role;
    return role ? [{ column, role }] : [];
  });
  const tasks = heads.flatMap((head, column) =>
    !roles.some((role) => role.column === column) && taskColumn.test(head) ? [column] : [],
  );
  const time = heads.findIndex((head) => timeColumn.test(head));
  if (!roles.length || !tasks.length) return [];
  // 责任单位（第一个为牵头单位）
  const firstLeads = roles.some(({ column }) => orderRule(squeeze(table.header[column]!)).firstLeads);
  return table.rows.flatMap((row) => {
    // the head again, on another page
    if (row.every((cell, column) => squeeze(cell) === heads[column])) return [];
    const filled = tasks.flatMap((column) => (row[column]?.value.trim() ? [row[column]] : []));
    const task = filled.at(-1);
    const notes = roles.flatMap(({ column, role }) =>
      noteIn(row[column], labels[column]!, role, split, firstLeads),
    );
    if (!task || !notes.length) return [];
    const { leads, supports } = shared(notes);
    if (!leads.length && !supports.length) return [];
    const first = notes[0]!.cell;
    const words = task.value.trim();
    const from = task.value.indexOf(words);
    const deadline = row[time]?.value.trim();
    return {
      kind: 'assignment' as const,
      rule: 'responsibilityTable',
      quote: { start: first.span().start, end: notes.at(-1)!.cell.span().end },
      section,
      confidence: 0.9,
      task: {
        title: titleOf(words),
        titleSpan: task.span(from, from + titleOf(words).length),
        text: filled.map(({ value }) => value.trim()).join('\n'),
        number: row[heads.findIndex((head) => /^(?:序号|编号|序)$/.test(head))]?.value.trim() || undefined,
        section,
      },
      leads,
      supports,
      ...(deadline ? { deadline } : {}),
    };
  });
}

const longestTitle = 40;

/** The first sentence, at most 40 characters. */
function titleOf(words: string): string {
  const stop = words.search(/[。；\n]/);
  return words.slice(0, Math.min(stop < 0 ? words.length : stop, longestTitle));
}

interface CellNote {
  role: Role;
  cell: Passage;
  note: Note;
  named: (entry: ListEntry) => NamedAgency;
}

/** nobody: 无, — */
const empty = /^\s*(?:无|暂无|[/—–-]{1,4})?\s*$/;

function noteIn(
  cell: Passage | undefined,
  label: string,
  role: Role,
  split: SplitList,
  firstLeads: boolean,
): CellNote[] {
  const note =
    cell && !empty.test(cell.folded) ? parseNote(label + cell.folded, split, firstLeads) : undefined;
  if (!cell || !note) return [];
  const at = (offset: number) => Math.max(0, offset - label.length);
  const named = ({ from, to }: ListEntry) => ({
    printed: cell.value.slice(at(from), at(to)),
    span: cell.span(at(from), at(to)),
  });
  return [{ role, cell, note, named }];
}

/** Who leads and who supports by all the columns: 责任单位 beside 牵头单位 take part. */
function shared(notes: readonly CellNote[]): { leads: NamedAgency[]; supports: NamedAgency[] } {
  const led = notes.some(({ role }) => role === 'lead');
  const leads: NamedAgency[] = [];
  const supports: NamedAgency[] = [];
  for (const { note, named, role } of notes) {
    (led && role === 'answerable' ? supports : leads).push(...note.leads.map(named));
    supports.push(...note.supports.map(named));
  }
  return { leads, supports };
}
