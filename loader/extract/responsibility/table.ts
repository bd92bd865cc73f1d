import type { AssignmentFact, NamedAgency } from '../../facts.ts';
import {
  type Block,
  isSection,
  type Passage,
  type PlanTree,
  type SectionNode,
  type TableNode,
} from '../../tree.ts';
import { type Headed, withInnerHead } from '../innerHead.ts';
import type { AgencyEntry } from '../names/agencyList.ts';
import { taskTitle } from './assignedTask.ts';
import { type Note, parseNote } from './note.ts';
import { findLabels, namesParts, orderRule, type Role, roleOfLabel } from './roles.ts';

/**
 * Reads who answers for what from a table that has a column for it:
 *
 * 序号 | 重点任务     | 牵头单位 | 配合单位           | 完成时限
 * 1    | 选派服务队   | 省科技厅 | 省教育厅、省财政厅 | 2020年3月
 *
 * The task is the cell below 任务, 事项, 措施 …; where there are several such columns, the last that is filled. What 主要内容 or
 * 目标 tells of it belongs to its text, and names it only where rows share the cell before. The words below 责任单位 may say more
 * of their roles themselves (省科技厅牵头，省财政厅配合). Offices within one department (牵头处室) stand beside it, and 指导部门 leads
 * where the table tells of nobody else.
 */
export function responsibilityTable(tree: PlanTree): AssignmentFact[] {
  return tablesOf(tree).flatMap(({ table, section }) => inTable(table, section));
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
/** what tells of a task that a column before it names */
const detailColumn = /(?:内容|要求|目标|安排)$/;
const timeColumn = /(?:时限|时间|期限|进度)$/;
const anybody = '责任单位:';

/** A column head is a label like any other once it has its colon: 牵头单位 → 牵头单位： */
const asLabel = (header: Passage) => `${squeeze(header).replace(/\([^()]*\)$/, '')}:`;

/** What a table tells in which of its columns. */
interface Columns {
  heads: string[];
  /** who answers for the task of a row, with the label that is read before the cell */
  roles: { column: number; role: Role; label: string }[];
  /** what the task is */
  tasks: number[];
  time: number;
}

/** The words over each column: the inner where the head has two rows (责任分工 over 牵头单位 and 配合单位). */
const headsOf = ({ heads }: Headed): Passage[] => heads.map((cells) => cells.at(-1)!);

function columnsOf(header: readonly Passage[]): Columns | undefined {
  const heads = header.map(squeeze);
  const labels = header.map(asLabel);
  const named = labels.flatMap((label, column) => {
    const role = findLabels(label)[0]?.role ?? roleOfLabel(label);
    return role === 'nobody' && !findLabels(label).length ? [] : [{ column, role, label }];
  });
  const whole = named.filter(({ label, role }) => role !== 'nobody' && !namesParts(label));
  const answering = whole.length ? whole : named.filter(({ role }) => role !== 'nobody');
  const guided = answering.every(({ role }) => role === 'guide');
  const roles = guided
    ? answering.map((own) => ({ ...own, role: 'answerable' as const, label: anybody }))
    : answering;
  const tasks = heads.flatMap((head, column) =>
    !named.some((role) => role.column === column) && taskColumn.test(head) ? [column] : [],
  );
  const time = heads.findIndex((head) => timeColumn.test(head));
  return roles.length && tasks.length ? { heads, roles, tasks, time } : undefined;
}

/** The cells of all tables that tell who answers for what: sentences in them are read with their row. */
export const responsibilityCells = (tree: PlanTree): ReadonlySet<Passage> =>
  new Set(
    tablesOf(tree).flatMap(({ table }) =>
      columnsOf(headsOf(withInnerHead(table))) ? [...table.header, ...table.rows.flat()] : [],
    ),
  );

/** The cell that names the task of a row: not one that it shares with the row above or below. */
function taskCell(rows: readonly Passage[][], at: number, { heads, tasks }: Columns): Passage | undefined {
  const words = (row: number, column: number) => rows[row]?.[column]?.value.trim();
  const filled = tasks.filter((column) => words(at, column));
  const naming = filled.filter((column) => {
    if (detailColumn.test(heads[column]!)) return false;
    const own = words(at, column);
    const below = at + 1 < rows.length ? words(at + 1, column) : undefined;
    return own !== words(at - 1, column) && below !== own && below !== '';
  });
  const column = naming.at(-1) ?? filled.at(-1);
  return column === undefined ? undefined : rows[at]![column];
}

function inTable(table: TableNode, section: SectionNode | undefined): AssignmentFact[] {
  const headed = withInnerHead(table);
  const { rows } = headed;
  const header = headsOf(headed);
  const columns = columnsOf(header);
  if (!columns) return [];
  const { heads, roles, tasks, time } = columns;
  // 责任单位（第一个为牵头单位）
  const firstLeads = roles.some(({ column }) => orderRule(squeeze(header[column]!)).firstLeads);
  return rows.flatMap((row, at) => {
    // the head again, on another page
    if (row.every((cell, column) => squeeze(cell) === heads[column])) return [];
    const filled = tasks.flatMap((column) => (row[column]?.value.trim() ? [row[column]] : []));
    const task = taskCell(rows, at, columns);
    const notes = roles.flatMap(({ column, role, label }) => noteIn(row[column], label, role, firstLeads));
    if (!task || !notes.length) return [];
    const { leads, supports } = sharedOut(notes);
    if (!leads.length && !supports.length) return [];
    const first = notes[0]!.cell;
    const words = task.value.trim();
    const begin = task.value.indexOf(words);
    const title = taskTitle(words);
    const deadline = row[time]?.value.trim();
    return {
      kind: 'assignment' as const,
      rule: 'responsibilityTable',
      quote: { start: first.span().start, end: notes.at(-1)!.cell.span().end },
      section,
      confidence: 0.9,
      task: {
        title: words.slice(title.from, title.to),
        titleSpan: task.span(begin + title.from, begin + title.to),
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

interface CellNote {
  role: Role;
  cell: Passage;
  note: Note;
  named: (entry: AgencyEntry) => NamedAgency;
}

/** nobody: 无, — */
const empty = /^\s*(?:无|暂无|[/—–-]{1,4})?\s*$/;

function noteIn(cell: Passage | undefined, label: string, role: Role, firstLeads: boolean): CellNote[] {
  const note = cell && !empty.test(cell.folded) ? parseNote(label + cell.folded, firstLeads) : undefined;
  if (!cell || !note) return [];
  const at = (offset: number) => Math.max(0, offset - label.length);
  const named = ({ from, to }: AgencyEntry) => ({
    printed: cell.value.slice(at(from), at(to)),
    span: cell.span(at(from), at(to)),
  });
  return [{ role, cell, note, named }];
}

/** Who leads and who supports by all the columns: 责任单位 beside 牵头单位 take part. */
function sharedOut(notes: readonly CellNote[]): { leads: NamedAgency[]; supports: NamedAgency[] } {
  const led = notes.some(({ role }) => role === 'lead');
  const leads: NamedAgency[] = [];
  const supports: NamedAgency[] = [];
  for (const { note, named, role } of notes) {
    (led && role === 'answerable' ? supports : leads).push(...note.leads.map(named));
    supports.push(...note.supports.map(named));
  }
  return { leads, supports };
}
