import { moved } from '../../lexical/stretch.ts';
import { type AgencyEntry, splitAgencyList } from '../names/agencyList.ts';
import { findVerbs, isPerson, joinerForm, type Role, type RoleWord } from './roles.ts';

export interface RoledList {
  role: Role;
  entries: AgencyEntry[];
}

export function splitAt(text: string, from: number, to: number): AgencyEntry[] {
  // 张三|负责，市科技局牵头: a person among organisations is none
  return splitAgencyList(text.slice(from, to))
    .filter(({ recognised, printed }) => recognised || !isPerson(printed))
    .map((entry) => moved(entry, from));
}

/** A会同B: the first leads, the second supports; else all have the role of the verb. */
function listsAroundJoiner(text: string, from: number, to: number, role: Role): RoledList[] {
  const joiner = joinerForm.exec(text.slice(from, to));
  if (!joiner) return [{ role, entries: splitAt(text, from, to) }];
  const at = from + joiner.index;
  return [
    { role: 'lead', entries: splitAt(text, from, at) },
    { role: 'support', entries: splitAt(text, at + joiner[0].length, to) },
  ];
}

/** Reads 省科技厅牵头，省财政厅配合 between two places. */
export function byVerbs(text: string, from: number, to: number, verbs: RoleWord[]): RoledList[] {
  let start = from;
  const lists = verbs.flatMap((verb) => {
    // 市教委、市科技局;|市外办参与: those before the semicolon answer by themselves
    const parted =
      verb.role === 'support' && start === from ? text.slice(start, verb.from).lastIndexOf(';') : -1;
    if (parted > 0) {
      const own = { role: 'answerable' as const, entries: splitAt(text, start, start + parted) };
      const helpers = listsAroundJoiner(text, start + parted + 1, verb.from, verb.role);
      start = verb.to;
      return [own, ...helpers];
    }
    const list = listsAroundJoiner(text, start, verb.from, verb.role);
    start = verb.to;
    return list;
  });
  // 省科技厅牵头，省财政厅、省教育厅: those left without a verb take part
  const rest = splitAt(text, start, to).filter((e) => e.recognised);
  return rest.length ? [...lists, { role: 'support', entries: rest }] : lists;
}

export function byLabels(text: string, labels: RoleWord[]): RoledList[] {
  return labels.flatMap((label, i) => {
    const to = labels[i + 1]?.from ?? text.length;
    const verbs = findVerbs(text.slice(label.to, to)).map((verb) => moved(verb, label.to));
    return verbs.length
      ? byVerbs(text, label.to, to, verbs)
      : listsAroundJoiner(text, label.to, to, label.role);
  });
}

/** Gives each entry its part: who is answerable leads unless somebody else does, or unless only the first does. */
export function partsOfEntries(
  lists: RoledList[],
  firstLeads: boolean,
  marked: (entry: AgencyEntry) => boolean,
): { leads: AgencyEntry[]; supports: AgencyEntry[] } {
  const leads: AgencyEntry[] = [];
  const supports: AgencyEntry[] = [];
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
