import type { Evidence } from '../../../graph-schema/index.ts';

/**
 * What stands in the graph of a plan, as far as the cascade needs it. The rules of this folder look across plans, so they work on
 * what was written, not on what one run happened to read: loading one more plan links it to the others as they are.
 */
export interface PlanStanding {
  id: string;
  title: string;
  level: 'national' | 'provincial' | 'municipal' | 'county' | 'other';
  /** name of the division whose plan it is; 全国 for the nation */
  region: string;
  docNumber?: string;
  /** YYYY-MM-DD */
  issuedOn?: string;
  /** first and last year for which it holds */
  periodStart?: number;
  periodEnd?: number;
  /** the earliest year that a target of it is for */
  firstTarget?: number;
  /** ids of the plans that it carries out, names otherwise, takes the place of */
  carriesOut: readonly string[];
  cites: readonly string[];
  supersedes: readonly string[];
}

export type Sentence = Pick<Evidence, 'quote' | 'start' | 'end' | 'section'>;

export interface StandingSection extends Sentence {
  id: string;
  number?: string;
  heading: string;
  /** its own words, heading included, without those of its subsections */
  text: string;
  depth: number;
  order: number;
  /** offset just behind its last subsection */
  extentEnd: number;
  /** id of the section around it */
  parent?: string;
  /** ids of what it carries out in other plans, as far as that is linked */
  carriesOut: readonly string[];
}

export interface StandingTask extends Sentence {
  id: string;
  title: string;
  text: string;
  /** ids of what it carries out in other plans, as far as that is linked */
  carriesOut: readonly string[];
}

export interface StandingTarget extends Sentence {
  id: string;
  name: string;
  /** id of the quantity that it measures */
  indicator: string;
  indicatorName: string;
  /** name of the region that it is for */
  region: string;
  value?: number;
  valueMax?: number;
  /** what was probably meant, where the printed number cannot be right */
  likelyValue?: number;
  unit?: string;
  operator?: string;
  year?: number;
  /** where else its plan prints it */
  again?: readonly Sentence[];
}

/** An undertaking that a section of a plan sets out or names. */
export interface StandingProject extends Sentence {
  id: string;
  name: string;
  section: string;
  /** whether the plan sets it out as its own */
  defined: boolean;
}

/** A plan with what it says. */
export interface PlanContents extends PlanStanding {
  /** its text as printed */
  printed: string;
  sections: readonly StandingSection[];
  tasks: readonly StandingTask[];
  targets: readonly StandingTarget[];
  projects: readonly StandingProject[];
}

/** The words that evidence quotes, and where they stand. */
export const sentenceOf = ({ quote, start, end, section }: Sentence): Sentence => ({
  quote,
  start,
  end,
  section,
});

/** Every place where a plan prints a target, the first first. */
export const printingsOf = (target: StandingTarget): Sentence[] => [
  sentenceOf(target),
  ...(target.again ?? []),
];

/** Where a section prints a target, if it does. */
export const printingIn = (target: StandingTarget, section: string): Sentence | undefined =>
  printingsOf(target).find((it) => it.section === section);

/** The sections around one, the innermost first. */
export function ancestors(section: StandingSection, byId: ReadonlyMap<string, StandingSection>) {
  const around: StandingSection[] = [];
  for (let next = section.parent; next !== undefined; next = around.at(-1)!.parent) {
    const outer = byId.get(next);
    if (!outer) break;
    around.push(outer);
  }
  return around;
}

export const byIdOf = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
