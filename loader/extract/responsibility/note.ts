import { ordinalValue } from '../../lexical/numeral.ts';
import { clausesOf } from '../../lexical/sentences.ts';
import { moved, stretchesOf } from '../../lexical/stretch.ts';
import {
  findAllLabels,
  findVerbs,
  isPerson,
  joinerForm,
  orderRule,
  type Role,
  type RoleWord,
} from './roles.ts';
import { othersIn } from './unnamedOthers.ts';

/** An entry of a list of organisations: `text.slice(from, to)`. */
export interface ListEntry {
  from: number;
  to: number;
  printed: string;
  /** the separator before it is missing in print (省科技厅省财政厅): what stands before leads, what follows supports */
  gapBefore: boolean;
  /** it is an organisation or a class of them by its words */
  recognised: boolean;
  /** 0–1, how sure that is */
  confidence: number;
}

export type SplitList = (text: string) => ListEntry[];

export interface Note {
  leads: ListEntry[];
  supports: ListEntry[];
  /** 以上三项工作…: how many of the items before it the note is for; 0 for all (以上各项) */
  scope?: number;
  /** 6月底完成 */
  deadline?: string;
  /** the note declares, for itself and what follows, that the first of a list leads */
  firstLeadsOnwards: boolean;
  /** how the roles are told: by labels (牵头单位：), by verbs (…牵头), or not at all */
  form: 'label' | 'verb' | 'bare';
}

interface RoledList {
  role: Role;
  entries: ListEntry[];
}

const scopeForm =
  /^以上(?:([一二两三四五六七八九十\d]{1,3})(?:项|条|个)?|各项|几项)?(?:工作|任务|措施|内容)?[,，]?(?:均)?由?/;
const deadlineForm =
  /^(?:\d{4}年|\d{1,2}月|每?年底|持续|长期|常态化|每年|每季度|每月|20\d\d—20\d\d年|完成时限|完成时间|时限)/;

/** 省科技厅(列首位的为牵头单位,下同)、省财政厅: how the list is to be read, said within it */
const innerBracket = /\([^()]{4,40}\)/g;

/** Writes blanks over a stretch, so that what is left keeps its place. */
const blanked = (text: string, from: number, to: number) =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

function splitAt(text: string, from: number, to: number, split: SplitList): ListEntry[] {
  return split(text.slice(from, to)).map((entry) => moved(entry, from));
}

/** A会同B: the first leads, the second supports; else all have the role of the verb. */
function listsAroundJoiner(
  text: string,
  from: number,
  to: number,
  role: Role,
  split: SplitList,
): RoledList[] {
  const joiner = joinerForm.exec(text.slice(from, to));
  if (!joiner) return [{ role, entries: splitAt(text, from, to, split) }];
  const at = from + joiner.index;
  return [
    { role: 'lead', entries: splitAt(text, from, at, split) },
    { role: 'support', entries: splitAt(text, at + joiner[0].length, to, split) },
  ];
}

/** Reads 省科技厅牵头，省财政厅配合 between two places. */
function byVerbs(text: string, from: number, to: number, verbs: RoleWord[], split: SplitList): RoledList[] {
  let start = from;
  const lists = verbs.flatMap((verb) => {
    // 市教委、市科技局;|市外办参与: those before the semicolon answer by themselves
    const parted =
      verb.role === 'support' && start === from ? text.slice(start, verb.from).lastIndexOf(';') : -1;
    if (parted > 0) {
      const own = { role: 'answerable' as const, entries: splitAt(text, start, start + parted, split) };
      const helpers = listsAroundJoiner(text, start + parted + 1, verb.from, verb.role, split);
      start = verb.to;
      return [own, ...helpers];
    }
    const list = listsAroundJoiner(text, start, verb.from, verb.role, split);
    start = verb.to;
    return list;
  });
  // 省科技厅牵头，省财政厅、省教育厅: those left without a verb take part
  const rest = splitAt(text, start, to, split).filter((e) => e.recognised);
  return rest.length ? [...lists, { role: 'support', entries: rest }] : lists;
}

function byLabels(text: string, labels: RoleWord[], split: SplitList): RoledList[] {
  return labels.flatMap((label, i) => {
    const to = labels[i + 1]?.from ?? text.length;
    const verbs = findVerbs(text.slice(label.to, to)).map((verb) => moved(verb, label.to));
    return verbs.length
      ? byVerbs(text, label.to, to, verbs, split)
      : listsAroundJoiner(text, label.to, to, label.role, split);
  });
}

/** A mark beside a name (☆经信局, 省科技厅*) tells who leads; a legend says so: 标☆的为牵头单位. */
const leaderMarks = /[☆★*＊▲△※◎]/g;
const legend = /[☆★*＊▲△※◎][^,，;；。]{0,8}(?:为|是|表示)[^,，;；。]{0,4}(?:牵头|主办|主责|责任|负责)/;

/** 以下均需各市人民政府落实，不再列出: of no one task */
const onAll = /^\s*(?:以下(?!简称)|不再(?:一一)?(?:列出|列明|单列))/;

/** Gives each entry its part: who is answerable leads unless somebody else does, or unless only the first does. */
function partsOfEntries(
  lists: RoledList[],
  firstLeads: boolean,
  marked: (entry: ListEntry) => boolean,
): { leads: ListEntry[]; supports: ListEntry[] } {
  const leads: ListEntry[] = [];
  const supports: ListEntry[] = [];
  const led = lists.some((l) => l.role === 'lead');
  const anyMarked = !led && lists.some((l) => l.entries.some(marked));
  for (const { role, entries } of lists) {
    if (anyMarked) {
      leads.push(...entries.filter(marked));
      supports.push(...entries.filter((e) => !marked(e)));
    } else if (role === 'lead') leads.push(...entries);
    else if (role !== 'answerable' || led) supports.push(...entries);
    else {
      const gap = entries.findIndex((e) => e.gapBefore);
      const cut = firstLeads ? 1 : gap > 0 ? gap : entries.length;
      leads.push(...entries.slice(0, cut));
      supports.push(...entries.slice(cut));
    }
  }
  return { leads, supports };
}

/** What is left of a note where what has been read of it is written over with blanks; and what that said. */
interface Remaining {
  text: string;
  /** that the first of a list leads */
  declared: boolean;
  /** … here and in what follows */
  onwards: boolean;
  deadline?: string;
  scope?: number;
}

/** 省科技厅(列首位的为牵头单位,下同)、省财政厅 */
function withoutOrderRules(inside: string): Remaining {
  const rest: Remaining = { text: inside, declared: false, onwards: false };
  for (const { from, to } of stretchesOf(innerBracket, inside)) {
    const rule = orderRule(inside.slice(from, to));
    if (!rule.firstLeads) continue;
    rest.declared = true;
    rest.onwards ||= rule.onwards;
    rest.text = blanked(rest.text, from, to);
  }
  return rest;
}

/** Takes out the clauses that name nobody: how to read the order, by when, what marks mean. */
function withoutRemarks(rest: Remaining): Remaining {
  for (const { from, to } of clausesOf(rest.text)) {
    const clause = rest.text.slice(from, to);
    const rule = orderRule(clause);
    rest.declared ||= rule.firstLeads;
    rest.onwards ||= rule.onwards;
    const timed = deadlineForm.test(clause.trim()) && !findAllLabels(clause).length;
    if (timed) rest.deadline ??= clause.trim();
    if (rule.firstLeads || rule.onwards || timed || legend.test(clause) || onAll.test(clause))
      rest.text = blanked(rest.text, from, to);
  }
  return rest;
}

/** 以上三项工作由…, 由… */
function withoutScope(rest: Remaining): Remaining {
  const scope = scopeForm.exec(rest.text);
  if (scope) {
    rest.scope = ordinalValue(scope[1] ?? '') ?? 0;
    rest.text = blanked(rest.text, 0, scope[0].length);
  } else if (rest.text.startsWith('由')) rest.text = blanked(rest.text, 0, 1);
  return rest;
}

/** The lists of a note with their roles, and what tells them. */
function listsIn(
  text: string,
  labels: RoleWord[],
  split: SplitList,
): { form: Note['form']; lists: RoledList[] } {
  if (labels.length)
    return { form: 'label', lists: byLabels(text, labels, split).filter(({ role }) => role !== 'nobody') };
  const verbs = findVerbs(text);
  if (verbs.length) return { form: 'verb', lists: byVerbs(text, 0, text.length, verbs, split) };
  return { form: 'bare', lists: [{ role: 'answerable', entries: splitAt(text, 0, text.length, split) }] };
}

/**
 * Reads the inside of a note of responsibility, e.g. `牵头单位：省科技厅；配合单位：省教育厅`, `科技部、教育部等负责，列第一位者为
 * 牵头部门，下同`, `以上三项工作牵头单位：省委组织部`, `6月底完成，牵头考核单位：市公安局`, `省科技厅、省财政厅`.
 *
 * @param inside what stands between the brackets, folded to half-width
 * @param split cuts a list of organisations
 * @param firstLeads an earlier note of the plan declared that the first of a list leads (下同)
 * @returns undefined where it is no note of responsibility
 */
export function parseNote(inside: string, split: SplitList, firstLeads = false): Note | undefined {
  const {
    text: named,
    declared,
    onwards,
    scope,
    ...said
  } = withoutScope(withoutRemarks(withoutOrderRules(inside)));
  const marksAt = new Set(stretchesOf(leaderMarks, named).map(({ from }) => from));
  const unmarked = marksAt.size ? named.replace(leaderMarks, ' ') : named;
  const marked = ({ from, to }: ListEntry) => marksAt.has(from - 1) || marksAt.has(to);
  const all = findAllLabels(unmarked);
  // 教育厅牵头，财政厅配合；完成时限：2023年12月
  const aside = all.every(({ role }) => role === 'nobody') ? all.find(({ from }) => from > 0) : undefined;
  const text = aside ? blanked(unmarked, aside.from, unmarked.length) : unmarked;
  const { form, lists } = listsIn(text, aside ? [] : all, withoutPersons(split));
  const ordered = firstLeads || declared;
  if (
    !isNote(
      form,
      lists.flatMap((list) => list.entries),
      ordered,
    )
  )
    return undefined;
  const { leads, supports } = partsOfEntries(lists, ordered, marked);
  const deadline = said.deadline ?? labelledDeadline(unmarked, all);
  return {
    firstLeadsOnwards: declared && onwards,
    form,
    leads,
    supports: [...supports, ...othersIn(text)].sort((a, b) => a.from - b.from),
    ...(scope === undefined ? {} : { scope }),
    ...(deadline ? { deadline } : {}),
  };
}

/** 张三|负责，市科技局牵头: a person among organisations is none */
const withoutPersons =
  (split: SplitList): SplitList =>
  (text) =>
    split(text).filter(({ recognised, printed }) => recognised || !isPerson(printed));

const timeLabel = /(?:时限|时间|期限|进度)[:：]$/;

/** What stands behind the label for when a task is to be done. */
function labelledDeadline(text: string, labels: readonly RoleWord[]): string | undefined {
  const at = labels.findIndex(({ from, to }) => timeLabel.test(text.slice(from, to)));
  if (at < 0) return undefined;
  const words = text.slice(labels[at]!.to, labels[at + 1]?.from).replace(/^\s+|[\s,;。]+$/g, '');
  return words || undefined;
}

/** What a gazetteer knows by its whole name; a list without roles must hold one such. */
const sure = 0.9;

/** 省推进“三地一区”建设领导小组成员单位: a body of its own making, told by the division that it begins with. */
const localBody = /^(?:省|市|自治区|区|县|州|盟|各)[^，,。;]{3,}/;

/** 各重点园区管理机构, 有关县域医共体: a class in words of its own, beside names */
const classOfOwn =
  /^(?:各|有关|相关)[^，,。;0-9]{2,14}(?:机构|单位|部门|园区|企业|高校|院校|平台|协会|公司|地区|体)$/;

const ownOffice = /[厅局委办]$/;

/** A label says by itself that organisations follow; other forms must name organisations and nothing else. */
function isNote(form: Note['form'], entries: ListEntry[], ordered: boolean): boolean {
  if (!entries.length) return false;
  if (form === 'label') return true;
  const recognised = entries.filter((e) => e.recognised).length;
  if (form === 'verb') {
    const local = entries.filter((e) => e.recognised || localBody.test(e.printed)).length;
    return local * 2 > entries.length || recognised * 2 === entries.length;
  }
  const named = entries.filter((e) => e.recognised || classOfOwn.test(e.printed)).length;
  // 科技厅、财政厅: as a province calls its own
  const own = entries.every((e) => e.recognised && ownOffice.test(e.printed));
  const known = entries.some((e) => e.confidence >= sure) || (own && (entries.length > 1 || ordered));
  return named === entries.length && recognised * 2 > entries.length && known;
}
