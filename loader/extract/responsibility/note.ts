import { stretchesOf } from '../../lexical/stretch.ts';
import type { AgencyEntry } from '../names/agencyList.ts';
import { blanked, withoutOrderRules, withoutRemarks, withoutScope } from './noteRemarks.ts';
import { byLabels, byVerbs, partsOfEntries, type RoledList, splitAt } from './roledLists.ts';
import { findAllLabels, findVerbs, type RoleWord } from './roles.ts';
import { othersIn } from './unnamedOthers.ts';

export interface Note {
  leads: AgencyEntry[];
  supports: AgencyEntry[];
  /** 以上三项工作…: how many of the items before it the note is for; 0 for all (以上各项) */
  scope?: number;
  /** 6月底完成 */
  deadline?: string;
  /** the note declares, for itself and what follows, that the first of a list leads */
  firstLeadsOnwards: boolean;
  /** how the roles are told: by labels (牵头单位：), by verbs (…牵头), or not at all */
  form: 'label' | 'verb' | 'bare';
}

/** A mark beside a name (☆经信局, 省科技厅*) tells who leads; a legend says so: 标☆的为牵头单位. */
const leaderMarks = /[☆★*＊▲△※◎]/g;

/** The lists of a note with their roles, and what tells them. */
function listsIn(text: string, labels: RoleWord[]): { form: Note['form']; lists: RoledList[] } {
  if (labels.length)
    return { form: 'label', lists: byLabels(text, labels).filter(({ role }) => role !== 'nobody') };
  const verbs = findVerbs(text);
  if (verbs.length) return { form: 'verb', lists: byVerbs(text, 0, text.length, verbs) };
  return { form: 'bare', lists: [{ role: 'answerable', entries: splitAt(text, 0, text.length) }] };
}

/**
 * Reads the inside of a note of responsibility, e.g. `牵头单位：省科技厅；配合单位：省教育厅`, `科技部、教育部等负责，列第一位者为
 * 牵头部门，下同`, `以上三项工作牵头单位：省委组织部`, `6月底完成，牵头考核单位：市公安局`, `省科技厅、省财政厅`.
 *
 * @param inside what stands between the brackets, folded to half-width
 * @param firstLeads an earlier note of the plan declared that the first of a list leads (下同)
 * @param ofParts the plan's tasks end with parts of its issuer in brackets (高新科)
 * @returns undefined where it is no note of responsibility
 */
export function parseNote(inside: string, firstLeads = false, ofParts = false): Note | undefined {
  const {
    text: named,
    declared,
    onwards,
    scope,
    ...said
  } = withoutScope(withoutRemarks(withoutOrderRules(inside)));
  const marksAt = new Set(stretchesOf(leaderMarks, named).map(({ from }) => from));
  const unmarked = marksAt.size ? named.replace(leaderMarks, ' ') : named;
  const marked = ({ from, to }: AgencyEntry) => marksAt.has(from - 1) || marksAt.has(to);
  const all = findAllLabels(unmarked);
  // 教育厅牵头，财政厅配合；完成时限：2023年12月
  const aside = all.every(({ role }) => role === 'nobody') ? all.find(({ from }) => from > 0) : undefined;
  const text = aside ? blanked(unmarked, aside.from, unmarked.length) : unmarked;
  const { form, lists } = listsIn(text, aside ? [] : all);
  const ordered = firstLeads || declared;
  if (
    !isNote(
      form,
      lists.flatMap((list) => list.entries),
      { ordered, ofParts },
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

const timeLabel = /(?:时限|时间|期限|进度)[:：]$/;

const onlyTime =
  /^\s{0,4}(?:完成|办理|工作|落实)?(?:时限|时间|期限)(?:要求|安排)?:\s{0,2}([^:。;]{2,40})[。;]?\s{0,4}$/;

/** What a line says that tells by when something is to be done, and nothing else: 完成时限：2024年6月底前 */
export const deadlineLine = (folded: string): string | undefined => onlyTime.exec(folded)?.[1]?.trim();

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

/** 高新科, 器械注册司, 科创委: a part of whoever issued the plan, named without it */
const ownPart =
  /^(?!.*(?:实验|研究|工作|会议|教)室$|.+办公室$|[全各有相本])[\u4e00-\u9fff]{1,7}(?:[科股处室司办委]|中心)$/;

const isPart = ({ printed, confidence }: AgencyEntry): boolean => confidence < sure && ownPart.test(printed);
const isPartOrNamed = (entry: AgencyEntry): boolean =>
  entry.recognised || isPart(entry) || classOfOwn.test(entry.printed);

/** A label says by itself that organisations follow; other forms must name organisations and nothing else. */
function isNote(
  form: Note['form'],
  entries: AgencyEntry[],
  { ordered, ofParts }: { ordered: boolean; ofParts: boolean },
): boolean {
  if (!entries.length) return false;
  if (form === 'label') return true;
  if (ofParts && entries.some(isPart) && entries.every(isPartOrNamed)) return true;
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
