import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Manifest, SuppliedPlan } from '../corpus/manifest.ts';
import type { PlanHead, PlanText } from '../tree.ts';
import type { Supplied } from './head.ts';

/** The plan before one in the same text, where it is bound to it. */
export interface Before {
  annexOf?: PlanText | undefined;
  /** issued by the same notice */
  together?: PlanText | undefined;
  /** what it explains */
  explained?: PlanText | undefined;
}

const byManifest = { why: 'The corpus manifest supplies it.', whyZh: '由语料清单补充。' };

/** The manifest's entry for a plan, which it knows by the words that its text begins with. */
export function entryFor(
  text: string,
  files: readonly VFile[],
  manifest: Manifest,
): SuppliedPlan | undefined {
  const entries = files.flatMap((file) => manifest.plans.get(resolve(file.path ?? '')) ?? []);
  return entries.find(({ begins }) => text.startsWith(begins));
}

/** What is known of a plan from elsewhere: the manifest, else the plan before that it is bound to. */
export function suppliedTo(entry: SuppliedPlan | undefined, before: Before): Supplied | undefined {
  if (!entry) {
    const beside = before.annexOf ?? before.explained;
    return beside ? ofAnnex(beside) : ofTogether(before.together);
  }
  const { title, docNumber, issuedOn, issuers } = entry;
  return {
    ...byManifest,
    ...(title && { title }),
    ...(docNumber && { docNumber }),
    ...(issuedOn && { issuedOn }),
    ...(issuers && { issuers }),
  };
}

const reachOfPlan = ({ head: { level, region } }: PlanText) => level && { level, region: region! };

/** An annex and what explains a plan are for the same division as the plan. */
function ofAnnex(plan: PlanText): Supplied | undefined {
  const reach = reachOfPlan(plan);
  return (
    reach && {
      reach,
      why: 'It is that of the plan beside which this one stands.',
      whyZh: '与其所附的规划相同。',
    }
  );
}

/** Documents that one notice issues have its issuers, its number and its date. */
function ofTogether(plan: PlanText | undefined): Supplied | undefined {
  if (!plan) return undefined;
  const { issuers, issuedOn, docNumber, title } = plan.head;
  return {
    reach: reachOfPlan(plan),
    ...(issuers.length && { issuers: issuers.map(({ value }) => value) }),
    ...(issuedOn && { issuedOn: issuedOn.value }),
    ...(docNumber && { docNumber: docNumber.value }),
    why: `One notice issues it with 《${title.value}》.`,
    whyZh: `与《${title.value}》由同一通知印发。`,
  };
}

/** what is less sure than this gives way to the manifest */
const SURE = 0.85;

/** Level, region and period as the manifest gives them, where the text says nothing of them or they are only concluded. */
export function fillReach(head: PlanHead, entry: SuppliedPlan): void {
  for (const key of ['level', 'region', 'periodStart', 'periodEnd'] as const) {
    const value = entry[key];
    const has = head[key];
    if (value !== undefined && (has === undefined || (has.confidence ?? 1) < SURE))
      Object.assign(head, { [key]: { value, ...byManifest } });
  }
}
