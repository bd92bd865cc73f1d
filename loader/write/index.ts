export { knownPlans, plansOfFiles } from './known.ts';
export { type PlanChange, type PlanWrite, removePlan, writePlan } from './plan.ts';
export { judgeTargets } from './suspicions.ts';
