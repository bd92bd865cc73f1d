import {
  agencyWords,
  aroundForms,
  type Body,
  bodies,
  type Department,
  departments,
} from '../../gazetteer/agencies.ts';
import { Lexicon } from '../../gazetteer/lexicon.ts';
import { type AgencyClass, classAt } from './agencyClass.ts';
import { type Place, placesAt } from './agencyPlace.ts';

/** How a name of an organisation is made up. */
export type AgencyParts =
  /** an organisation of the gazetteer; of several that bore the name, the date decides; with a branch or office of it */
  | { form: 'body'; bodies: readonly Body[]; behind: string }
  /** an organ of a division; without places where a list names the division only once (省发展改革委、财政厅) */
  | { form: 'department'; places: readonly Place[]; department: Department; written: string }
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
const beforePlaces = new Lexicon(
  aroundForms.filter((f) => f.before).map((f) => [f.before, f.before] as const),
);
const behindPlaces = new Map<string, Lexicon<Department>>(
  [...new Set(aroundForms.map((f) => f.before))].map((before) => [
    before,
    new Lexicon(aroundForms.filter((f) => f.before === before).map((f) => [f.after, f.department] as const)),
  ]),
);
const branches = new Lexicon(agencyWords.branches.map((w) => [w, w] as const));
const offices = new Lexicon(agencyWords.offices.map((w) => [w, w] as const));

const forbiddenBehind = Object.entries(agencyWords.notBefore);

/** Whether the words end at a place in a text, and are not the beginning of a longer one (科技部 in 科技部门). */
export function endsThere(text: string, to: number): boolean {
  if (to >= text.length) return true;
  return !forbiddenBehind.some(
    ([ending, followers]) =>
      text.endsWith(ending, to) && to >= ending.length && followers.some((f) => text.startsWith(f, to)),
  );
}

function departmentAt(
  text: string,
  from: number,
  at: number,
  places: readonly Place[],
): AgencyName | undefined {
  const hit = departmentNames.longestAt(text, at);
  const around = places.length ? behindPlaces.get('')!.longestAt(text, at) : undefined;
  const best = around && around.to > (hit?.to ?? 0) ? around : hit;
  if (!best || !endsThere(text, best.to)) return undefined;
  const written = text.slice(at, best.to);
  return { form: 'department', places, department: best.values[0]!, written, from, to: best.to };
}

function bodyAt(text: string, at: number): AgencyName | undefined {
  const hit = bodyNames.longestAt(text, at);
  if (!hit) return undefined;
  const branchPlace = placesAt(text, hit.to)[0];
  const branch = branchPlace && branches.longestAt(text, branchPlace.to);
  const to = branch?.to ?? offices.longestAt(text, hit.to)?.to ?? hit.to;
  const end = [to, hit.to].find((e) => endsThere(text, e));
  if (end === undefined) return undefined;
  return { form: 'body', bodies: hit.values, behind: text.slice(hit.to, end), from: at, to: end };
}

/** 团省委, 中共辽宁省委 */
function aroundAt(text: string, at: number): AgencyName | undefined {
  const before = beforePlaces.longestAt(text, at);
  if (!before) return undefined;
  const names = placesAt(text, before.to);
  for (let n = names.length; n > 0; n--) {
    const places = names.slice(0, n).map((p) => p.place);
    const start = names[n - 1]!.to;
    const after = behindPlaces.get(before.values[0]!)!.longestAt(text, start);
    if (after && endsThere(text, after.to)) {
      const written = text.slice(at, before.to) + text.slice(start, after.to);
      return { form: 'department', places, department: after.values[0]!, written, from: at, to: after.to };
    }
    const organ = departmentAt(text, at, start, places);
    if (organ) return organ;
  }
  return undefined;
}

function localAt(text: string, at: number): AgencyName | undefined {
  const names = placesAt(text, at);
  for (let n = names.length; n > 0; n--) {
    const found = departmentAt(
      text,
      at,
      names[n - 1]!.to,
      names.slice(0, n).map((p) => p.place),
    );
    if (found) return found;
  }
  return undefined;
}

/** A division that stands alone; 辽宁 and 省 by themselves are none. */
function placeAt(text: string, at: number): AgencyName | undefined {
  const names = placesAt(text, at);
  while (names.length && names.at(-1)!.place.form !== 'full') names.pop();
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
  const readings = [aroundAt(text, at), localAt(text, at), bodyAt(text, at)];
  const ofClass = classAt(text, at);
  if (ofClass && endsThere(text, ofClass.to)) readings.push({ form: 'class', ...ofClass, from: at });
  if (where === 'list') readings.push(departmentAt(text, at, at, []), placeAt(text, at));
  return readings.reduce((best, r) => (r && (!best || r.to > best.to) ? r : best), undefined);
}
