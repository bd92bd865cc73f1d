import {
  agencyWords,
  aroundForms,
  type Body,
  bodies,
  type Department,
  departments,
  fieldDepartments,
} from '../../gazetteer/agencies.ts';
import { Guards } from '../../lexical/guards.ts';
import { Beginnings, Lexicon, wordLexicon } from '../../lexical/lexicon.ts';
import { endOfMatch } from '../../lexical/patterns.ts';
import { type AgencyClass, classAt, classBeginnings } from './agencyClass.ts';
import { type Place, placeBeginnings, placesAt } from './agencyPlace.ts';

/** How a name of an organisation is made up. */
export type AgencyParts =
  /** an organisation of the gazetteer; of several that bore the name, the date decides; with a branch or office of it */
  | { form: 'body'; bodies: readonly Body[]; behind: string }
  /** an organ of a division; without places where a list names the division only once (省发展改革委、财政厅) */
  | { form: 'department'; places: readonly Place[]; department: Department; written: string; behind: string }
  /** a division that stands for its government: 沈阳市 */
  | { form: 'place'; places: readonly Place[] }
  /** 各市, 有关部门, 各省、自治区、直辖市科技厅 */
  | ({ form: 'class' } & Omit<AgencyClass, 'to'>);

export type AgencyName = AgencyParts & { from: number; to: number };

const bodyNames = new Lexicon<Body>(
  bodies.flatMap((body) => {
    const names = [body.name, ...body.short];
    const stately =
      body.level === 'national' && !names.some((n) => /^(?:国家|国务院|中国|中央|中华|全国|国)/.test(n));
    return [...names, ...(stately ? names.map((n) => `国家${n}`) : [])].map((n) => [n, body] as const);
  }),
);
const departmentNames = new Lexicon(departments);
const ordinary = new Set(fieldDepartments.keys());
const beforePlaces = new Lexicon(
  aroundForms.filter((f) => f.before).map((f) => [f.before, f.before] as const),
);
const behindPlaces = new Map<string, Lexicon<Department>>(
  [...new Set(aroundForms.map((f) => f.before))].map((before) => [
    before,
    new Lexicon(aroundForms.filter((f) => f.before === before).map((f) => [f.after, f.department] as const)),
  ]),
);
const branches = wordLexicon(agencyWords.branches);
const offices = wordLexicon(agencyWords.offices);

/** What a name in running text may begin with. */
export const agencyBeginnings = Beginnings.of(
  bodyNames.beginnings,
  beforePlaces.beginnings,
  placeBeginnings,
  classBeginnings,
);

const inListsOnly = new Set(agencyWords.inListsOnly);
const ofAClass = wordLexicon(agencyWords.ofAClass);

/** 国有|林业局: what stands before it makes the short name of a body one of a class */
const isOneOfMany = (text: string, at: number, to: number, body: Body) =>
  body.name !== text.slice(at, to) && ofAClass.longestBefore(text, at) !== undefined;

const agencyGuards = new Guards(agencyWords.guards);

/** Whether the words end at a place in a text, and are not the beginning of a longer one (科技部 in 科技部门). */
export const endsThere = (text: string, to: number): boolean => !agencyGuards.goesOn(text, to);

/** The longer of two readings, the first of equally long ones. */
export const longer = <T extends { to: number }>(a: T | undefined, b: T | undefined): T | undefined =>
  b && b.to > (a?.to ?? 0) ? b : a;

/** Where the name of a body of the gazetteer ends that begins at a place. */
export const bodyNameAt = (text: string, at: number): number | undefined => bodyNames.longestAt(text, at)?.to;

/** A department of a field of government (财政厅), not one of the words that are also others (政府, 法院). */
export const isOrdinaryDepartment = ({ written }: AgencyName & { form: 'department' }): boolean =>
  ordinary.has(written);

/** The end of a name with an office that is part of it (科技部办公厅), if the words end there. */
function withOffice(text: string, to: number): number | undefined {
  const office = offices.longestAt(text, to);
  if (office && endsThere(text, office.to)) return office.to;
  return endsThere(text, to) ? to : undefined;
}

/** An organ of divisions that stand before it; without any, one that a list names without its division. */
function departmentAt(
  text: string,
  from: number,
  at: number,
  places: readonly Place[],
  before = '',
): AgencyName | undefined {
  const own = departmentNames.longestAt(text, at);
  const hit = longer(
    // 中共辽宁省委组织部, but no 中共辽宁省科技厅
    before === '' || own?.values[0]?.level === 'party' ? own : undefined,
    places.length ? behindPlaces.get(before)!.longestAt(text, at) : undefined,
  );
  const to = hit && withOffice(text, hit.to);
  if (to === undefined) return undefined;
  const written = before + text.slice(at, hit!.to);
  const behind = text.slice(hit!.to, to);
  return { form: 'department', places, department: hit!.values[0]!, written, behind, from, to };
}

function bodyAt(text: string, at: number, where: 'list' | 'text'): AgencyName | undefined {
  const hit = bodyNames.longestAt(text, at);
  if (!hit || (where === 'text' && inListsOnly.has(text.slice(at, hit.to)))) return undefined;
  if (where === 'text' && isOneOfMany(text, at, hit.to, hit.values[0]!)) return undefined;
  const branchPlace = placesAt(text, hit.to)[0];
  const branch = branchPlace && branches.longestAt(text, branchPlace.to);
  const end =
    branch && endsThere(text, branch.to)
      ? branch.to
      : (departmentOfMinistry(text, hit.to, hit.values[0]!) ?? withOffice(text, hit.to));
  if (end === undefined) return undefined;
  return { form: 'body', bodies: hit.values, behind: text.slice(hit.to, end), from: at, to: end };
}

/** 科技部|基础研究司|负责: a department of a ministry, where it has something to do or stands in a list */
const ministryDepartment =
  /(?!司)[\u4e00-\u9fff]{2,8}?(?<![公上官打])司(?=$|[、,;。:)\s]|负责|牵头|会同|具体|配合|承担|要(?![求点素]))/y;

function departmentOfMinistry(text: string, at: number, { level }: Body): number | undefined {
  return level === 'national' ? endOfMatch(ministryDepartment, text, at) : undefined;
}

type NamedPlaces = ReturnType<typeof placesAt>;

/** 省科技厅, 辽宁省沈阳市科技局, 团省委, 中共辽宁省委 */
function localAt(text: string, at: number, here: NamedPlaces): AgencyName | undefined {
  const before = beforePlaces.longestAt(text, at);
  const words = before?.values[0] ?? '';
  const names = before ? placesAt(text, before.to) : here;
  for (let n = names.length; n > 0; n--) {
    const places = names.slice(0, n).map((p) => p.place);
    const found = departmentAt(text, at, names[n - 1]!.to, places, words);
    if (found) return found;
  }
  return undefined;
}

/** A division that stands alone; 辽宁 and 省 by themselves are none. */
function divisionAloneAt(text: string, at: number, here: NamedPlaces): AgencyName | undefined {
  const names = here.slice(0, here.findLastIndex((n) => n.place.form === 'full') + 1);
  const to = names.at(-1)?.to;
  if (to === undefined || !endsThere(text, to)) return undefined;
  return { form: 'place', places: names.map((p) => p.place), from: at, to };
}

/**
 * The name of an organisation that begins at a place in a text, by the gazetteer and the forms of names; the longest
 * reading.
 *
 * @param text folded to half-width
 * @param where in a `list` of organisations, a department without its division and a division alone are names too
 */
export function agencyAt(text: string, at: number, where: 'list' | 'text'): AgencyName | undefined {
  const here = placesAt(text, at);
  let best = longer(localAt(text, at, here), bodyAt(text, at, where));
  const ofClass = classAt(text, at, here);
  if (ofClass && endsThere(text, ofClass.to)) best = longer(best, { form: 'class', ...ofClass, from: at });
  if (where === 'text') return best;
  return longer(longer(best, departmentAt(text, at, at, [])), divisionAloneAt(text, at, here));
}
