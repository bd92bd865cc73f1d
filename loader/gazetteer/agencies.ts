import { z } from 'zod';
import { guardTable } from '../lexical/guards.ts';
import { listsNamed, readVocabulary, wordList as words } from '../vocabulary.ts';
import { parseYears, type Years } from './years.ts';

/** Whose an organisation is. */
export type BodyLevel = 'national' | 'party' | 'other';

/** An organisation of the whole country (or of several), under one of its full names. */
export interface Body {
  name: string;
  /** other names, the usual short form first */
  short: readonly string[];
  level: BodyLevel;
  years: Years;
}

/** What an organ of a division is called, whichever division it is. */
export interface Department {
  /** full name; `{}` stands for the division, which else comes first */
  name: string;
  /** short forms behind the division's name, the usual one first */
  short: readonly string[];
  /** `party` for organs of the Party at any level */
  level?: 'party';
}

/** A name that begins before the division's: 团{省}委 */
export interface AroundForm {
  before: string;
  after: string;
  department: Department;
}

const years = z.union([z.string(), z.number()]).optional().transform(parseYears);
const bodyEntry = z.tuple([z.string(), words.optional(), years]);
const bodyGroups = z.record(z.string(), z.array(z.array(z.union([z.string(), z.number()]))));
const nameEntry = z.tuple([z.string(), words.optional()]);

const bodyTable = readVocabulary(
  new URL('./agencies.yaml', import.meta.url),
  z.strictObject({
    national: bodyGroups,
    party: bodyGroups,
    military: bodyGroups,
    international: bodyGroups,
    others: bodyGroups,
  }),
);

const levelOfSection = {
  national: 'national',
  party: 'party',
  military: 'national',
  international: 'other',
  others: 'other',
} as const satisfies Record<keyof typeof bodyTable, BodyLevel>;

function readBody(entry: unknown[], level: BodyLevel): Body {
  const [name, short = [], inYears] = bodyEntry.parse([...entry, ...Array(3 - entry.length).fill(undefined)]);
  return { name, short, level, years: inYears };
}

/** Every organisation of the gazetteer. */
export const bodies: readonly Body[] = (
  Object.keys(levelOfSection) as (keyof typeof levelOfSection)[]
).flatMap((section) =>
  Object.values(bodyTable[section]).flatMap((entries) =>
    entries.map((e) => readBody(e, levelOfSection[section])),
  ),
);

const departmentTable = readVocabulary(
  new URL('./departments.yaml', import.meta.url),
  z.strictObject({
    fields: z.array(z.array(z.string())),
    ranks: z.array(z.array(z.string())),
    departments: z.array(z.array(z.string())),
    party: z.array(z.array(z.string())),
    around: z.array(z.tuple([z.string(), words, words])),
    exceptions: z.array(z.tuple([z.string(), z.string(), z.string(), years])),
  }),
);

/** Fields of government, by full and short names: 科学技术, 科技. */
export const governmentFields: readonly string[] = departmentTable.fields.flatMap(([name, others = '']) => [
  name!,
  ...others.split(' ').filter(Boolean),
]);

const withOthers = (entry: readonly string[]) => {
  const [name, others = []] = nameEntry.parse([entry[0], entry[1]]);
  return { name, forms: [name, ...others] };
};

/** Departments of the fields of government by every form of theirs: 科技厅, 科学技术厅. */
export const fieldDepartments: ReadonlyMap<string, Department> = new Map(
  departmentTable.fields.flatMap((field) => {
    const { name, forms } = withOthers(field);
    return departmentTable.ranks.map(withOthers).flatMap((rank) => {
      const full = name + rank.name;
      const short = [...forms.slice(1), name].map((f) => f + (rank.forms[1] ?? rank.name));
      const department: Department = { name: full, short: short.filter((f) => f !== full) };
      return forms.flatMap((f) => rank.forms.map((r) => [f + r, department] as const));
    });
  }),
);

/**
 * Departments by every form in which they follow a division's name: 科技厅, 科学技术厅, 委组织部, 政府金融办.
 * Forms with `{}` in their full name have no form that is the full name.
 */
export const departments: ReadonlyMap<string, Department> = new Map([
  ...fieldDepartments,
  ...departmentTable.party.flatMap((entry) => {
    const { name, forms } = withOthers(entry);
    const short = [...forms.slice(1), name].map((f) => `委${f}`);
    const department: Department = { name: `中共{}委${name}`, short, level: 'party' };
    const alone = words.parse(entry[2] ?? '').map((form) => [form, department] as const);
    return [
      ...forms.flatMap((f) => [[`委${f}`, department] as const, [`党委${f}`, department] as const]),
      ...alone,
    ];
  }),
  ...departmentTable.departments.flatMap((entry) => {
    const { name, forms } = withOthers(entry);
    const department: Department = { name, short: forms.slice(1) };
    return forms.filter((f) => !f.includes('{')).map((f) => [f, department] as const);
  }),
]);

/** The form that needs no words before the division's: 辽宁省委 */
const shortOf = (name: string): string[] =>
  departmentTable.around.find(([full, before]) => full === name && !before.length)?.[2].slice(0, 1) ?? [];

/** Names whose words stand on both sides of the division's. */
export const aroundForms: readonly AroundForm[] = departmentTable.around.flatMap(([name, before, after]) => {
  const department: Department = {
    name,
    short: shortOf(name),
    ...(name.startsWith('中国共产党') ? { level: 'party' as const } : {}),
  };
  return (before.length ? before : ['']).flatMap((b) =>
    after.map((a) => ({ before: b, after: a, department })),
  );
});

/** The short forms of each department by its full name, whichever of its forms it is met under. */
export const departmentShortForms: ReadonlyMap<string, readonly string[]> = (() => {
  const byName = new Map<string, Set<string>>();
  for (const { name, short } of [...departments.values(), ...aroundForms.map((form) => form.department)]) {
    const known = byName.get(name) ?? new Set();
    byName.set(name, known);
    for (const form of short) known.add(form);
  }
  return new Map([...byName].map(([name, forms]) => [name, [...forms]]));
})();

/** Short forms that stand for another department in one division than elsewhere. */
export const exceptions: readonly { region: string; form: string; department: Department; years: Years }[] =
  departmentTable.exceptions.map(([region, form, name, inYears]) => ({
    region,
    form,
    department: { name, short: [form] },
    years: inYears,
  }));

/** The small words of names: see agencyWords.yaml. */
export const agencyWords = readVocabulary(
  new URL('./agencyWords.yaml', import.meta.url),
  z.strictObject({
    places: z.strictObject({ provincial: words, municipal: words, county: words }),
    divisionClasses: z.array(words),
    classes: z.strictObject(
      listsNamed('whose which what ofLevel ofField beforeField ofOneGovernment phrases'),
    ),
    classOrgans: words,
    otherRanks: words,
    endings: z.strictObject({ led: words, alone: words }),
    ...listsNamed(
      'notInName groupEndings founding nameNoGroup groupBeginnings notInGroup andOthers',
      'conjunctions',
    ),
    guards: guardTable,
    ...listsNamed('branches offices keptInFront ofAClass manners inListsOnly ofTheStateCouncil ofThePlan'),
    fullEndings: z.record(z.string(), z.string()),
  }),
);
