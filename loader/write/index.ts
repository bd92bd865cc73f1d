export { knownPlans, plansOfFiles } from './known.ts';
export { removePlan, writePlan } from './plan.ts';
export { judgeTargets } from './suspicions.ts';
