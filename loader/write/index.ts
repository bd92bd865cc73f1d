export { plansBelow, writeCascade } from './cascade.ts';
export { knownPlans, printedPlans, standingTitles } from './known.ts';
export { removePlan, writePlan } from './plan.ts';
export { namesOf, type PlanAsWritten, planAsWritten, type Rewriting, rewrite } from './reviewed.ts';
export { present } from './rows.ts';
export { contentsOf, standingPlans } from './standing.ts';
export { judgeTargets, type SuspectTarget, suspectTargets } from './suspicions.ts';
