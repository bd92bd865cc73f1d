export { knownPlans, printedPlans, standingTitles } from './known.ts';
export { removePlan, writePlan } from './plan.ts';
export { namesOf, type PlanAsWritten, planAsWritten, type Rewriting, rewrite } from './reviewed.ts';
export { present } from './rows.ts';
export { contentsOf, standingPlans } from './standing.ts';
export { plansBelow, writeCascade } from './steps.ts';
export { judgeTargets, type SuspectTarget, suspectTargets } from './suspicions.ts';
