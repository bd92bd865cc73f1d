import {
  cityOf,
  type Division,
  divisionLevel,
  divisionName,
  divisionOf,
  isMunicipality,
} from '../../gazetteer/divisions.ts';
import { nationwide, type PlanHead, type Reason, type Span, type Stated } from '../../tree.ts';

export type Level = NonNullable<PlanHead['level']>['value'];

/** The words that say something, or who else says it; with a reason where it is concluded from them. */
export type Source = { span?: Span } & Partial<Reason>;

/** One thing that tells whose plan a text is: the division, or only how high it stands (省, 市). */
export interface Evidence {
  level?: Level;
  region?: string;
  source: Source;
  /** 0–1 */
  confidence: number;
  /** what tells it, as a reader is told: 文号, title */
  by: string;
}

/** The source of a whole statement, for what is concluded from a part of it. */
export const sourceOf = ({ span, why = '', whyZh = '' }: Stated<string>): Source =>
  span ? { span } : { why, whyZh };

/** What is said of a division, in short or in full: 湖北, 湖北省, 海淀区. */
export const ofDivision = (division: Division) => ({
  level: divisionLevel(division),
  region: divisionName(division),
});

/** Whether what is said of a region fits a level: 市 means 上海市 as well, a province, and 昆山市, a county; 区 an autonomous region. */
export function fitsLevel({ level: own, region }: Evidence, level: Level): boolean {
  if (own === level) return true;
  const division = region === undefined ? undefined : divisionOf(region);
  if (!division) return false;
  if (level === 'municipal') return isMunicipality(division) || division.name.endsWith('市');
  return level === 'county' && division.name.endsWith('自治区');
}

/** Whether two regions can both be said of one plan: one lies in the other, or one is not known. */
export function agree(one: string, other: string): boolean {
  const [a, b] = [divisionOf(one), divisionOf(other)];
  if (!a || !b || one === nationwide || other === nationwide) return true;
  const above = (inner: Division, outer: Division) => {
    for (let it: Division | undefined = inner; it; it = it.parent) if (it.code === outer.code) return true;
    return false;
  };
  return above(a, b) || above(b, a) || (cityOf(a) !== undefined && cityOf(a) === cityOf(b));
}
