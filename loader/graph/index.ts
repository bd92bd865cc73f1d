/**
 * The only stage that knows the store. It knows the words of the gazetteers too; who only asks what stands imports `knownPlans.ts`, `names.ts`,
 * `same.ts` or `standingPlans.ts` themselves, which are there at once.
 */
export { knownPlans, printedPlans, standingTitles } from './knownPlans.ts';
export { planAsWritten, type Rewriting, rewrite } from './reviewed.ts';
export { present } from './rows.ts';
export { isSame, replacing } from './same.ts';
export { contentsOf, standingPlans } from './standingPlans.ts';
export { judgeTargets, type SuspectTarget, suspectTargets } from './suspicions.ts';
export { plansBelow, writeCascade } from './writeCascade.ts';
export { removePlan, writePlan } from './writePlan.ts';
