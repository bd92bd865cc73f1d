import { type AgencyName, agencyAt, isOrdinaryDepartment } from './agencyName.ts';

/**
 * Departments that running text names without their division, as the subject of a duty in the division's own plan:
 * “财政厅要加大支持”, “由经济和信息化厅牵头”, “教育局、财政局负责”.
 */
export function bareDepartments(folded: string): AgencyName[] {
  const found: AgencyName[] = [];
  for (let end = nextEnding(folded, 0); end > 0; end = nextEnding(folded, end)) {
    const from = beginning(folded, end);
    if (end - from < 3 || !onDuty.test(folded.slice(end, end + 4))) continue;
    const name = agencyAt(folded, from, 'list');
    if (name?.to === end && name.form === 'department' && !name.places.length && isOrdinaryDepartment(name))
      found.push(name);
  }
  return found;
}

const departmentEnding = /[厅局]/g;
const onDuty = /^(?:[、和及与]|要|应|须|负责|牵头|会同|配合|承担|具体)/;
const longestDepartment = 14;
const boundary = /[\s、，。；：,;:(由]/;

/** Just behind the next character in which departments end; 0 where there is none. */
function nextEnding(folded: string, from: number): number {
  departmentEnding.lastIndex = from;
  return departmentEnding.test(folded) ? departmentEnding.lastIndex : 0;
}

/** Where the words begin that end at a place: behind a mark, or behind 由. */
function beginning(folded: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < longestDepartment && !boundary.test(folded[at - 1]!)) at--;
  return at;
}
