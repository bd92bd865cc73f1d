import type { Place } from '../extract/names/agencyPlace.ts';
import { type Department, departmentShortForms, exceptions } from '../gazetteer/agencies.ts';
import { cityMeant, type Division, divisionName, divisionOf, provinceOf } from '../gazetteer/divisions.ts';
import { yearsAway } from '../gazetteer/years.ts';

/** The division that words at the head of a name stand for, seen from the division whose plan it is. */
export function placeDivision(places: readonly Place[], home: Division | undefined): Division | undefined {
  let found = places.length ? undefined : home;
  for (const { word, form, level } of places) {
    if (form !== 'kind') found = divisionOf(word, found ?? home) ?? found;
    else if (level === 'provincial') found ??= home && provinceOf(home);
    else if (level === 'municipal') found ??= home && cityMeant(home);
    else found ??= home?.kind === 'county' ? home : undefined;
  }
  return found;
}

/** The Party's committee of a region with autonomy is 党委, elsewhere 委. */
const committee = (name: string, division: Division) =>
  division.name.endsWith('自治区') ? name.replace(/\{\}委(?!员会)/, '{}党委') : name;

/** The department that a short form stands for in a division: 农委 is not everywhere the same. */
export function ownDepartment(
  { department, written }: { department: Department; written: string },
  division: Division,
  issuedOn?: string,
): Department {
  const own = exceptions.find(
    (e) =>
      e.region === division.name &&
      e.form === written &&
      (!issuedOn || yearsAway(e.years, Number(issuedOn.slice(0, 4))) === 0),
  );
  return own?.department ?? department;
}

/** 省法院 is 高级人民法院, 市法院 中级人民法院. */
const courts = new Map([
  ['人民法院', { province: '高级人民法院', city: '中级人民法院', county: '人民法院' }],
]);

/** The full name of a department of a division. */
export function departmentName({ name: usual }: Department, division: Division): string {
  const region = divisionName(division);
  const name = courts.get(usual)?.[division.kind] ?? usual;
  // 国家金融监督管理总局|山东|监管局, for an office of the nation goes by the short name of where it is
  if (name.includes('{short}')) return name.replace('{short}', division.short);
  return name.includes('{}') ? committee(name, division).replace('{}', region) : region + name;
}

/** Its short forms behind the division's full name, the same under whichever of them it was met: 辽宁省科技厅. */
export function departmentAliases({ name, short }: Department, division: Division): string[] {
  const own = exceptions.filter((e) => e.region === division.name && e.department.name === name);
  const forms = [...own.map((e) => e.form), ...(departmentShortForms.get(name) ?? short)].filter(
    (form) => !form.includes('{'),
  );
  return forms.map((form) => committee(`{}${form}`, division).replace('{}', divisionName(division)));
}
