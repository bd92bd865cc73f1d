export { knownPlans, printedPlans, standingTitles } from './knownPlans.ts';
export { namesInGraph as namesOf, planAsWritten, type Rewriting, rewrite } from './reviewed.ts';
export { present } from './rows.ts';
export { isSame, replacing } from './same.ts';
export { contentsOf, standingPlans } from './standingPlans.ts';
export { judgeTargets, type SuspectTarget, suspectTargets } from './suspicions.ts';
export { plansBelow, writeCascade } from './writeCascade.ts';
export { removePlan, writePlan } from './writePlan.ts';
