import { nationwide } from '../../tree.ts';
import type { PlanContents, StandingSection, StandingTarget, StandingTask } from './standing.ts';

/** Plans for tests, made of little. */
type Given<T, Needed extends keyof T> = Partial<T> & Pick<T, Needed>;

export const section = (it: Given<StandingSection, 'id' | 'heading'>): StandingSection => ({
  text: it.heading,
  depth: 1,
  order: 0,
  extentEnd: 0,
  carriesOut: [],
  ...it,
});

export const task = (it: Given<StandingTask, 'id' | 'title'>): StandingTask => ({
  text: it.title,
  carriesOut: [],
  quote: it.title,
  start: 0,
  end: it.title.length,
  ...it,
});

export const target = (it: Given<StandingTarget, 'id' | 'name'>): StandingTarget => ({
  indicator: `indicator:${it.name}`,
  indicatorName: it.name,
  region: '辽宁省',
  operator: '=',
  unit: '家',
  quote: it.name,
  start: 0,
  end: it.name.length,
  ...it,
});

export const plan = (it: Partial<PlanContents> = {}): PlanContents => ({
  id: 'plan:省方案',
  title: '省方案',
  level: 'provincial',
  region: '辽宁省',
  issuedOn: '2017-03-01',
  carriesOut: [],
  cites: [],
  supersedes: [],
  printed: '',
  sections: [],
  tasks: [],
  targets: [],
  projects: [],
  ...it,
});

export const nationalPlan = (it: Partial<PlanContents> = {}): PlanContents =>
  plan({
    id: 'plan:国家规划',
    title: '国家规划',
    level: 'national',
    region: nationwide,
    issuedOn: '2016-07-28',
    ...it,
  });
