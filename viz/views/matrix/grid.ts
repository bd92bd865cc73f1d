import type { MatrixQuery } from '../../generated/operations.ts';
import { type MatrixState, type Square, type StepKind, stepKinds } from '../../state/matrix.ts';

type Told = MatrixQuery['ledger']['steps'][number];
type Target = NonNullable<Told['national']>;
type Plan = NonNullable<Told['nationalPlan']>;

/** A step from a national target to what a place makes of it. */
export interface Step extends Omit<Told, 'kind' | 'national' | 'nationalPlan'> {
  kind: StepKind;
  national: Target;
  nationalPlan: Plan | null;
  square: Square;
}

export interface Place {
  id: string;
  /** none where its plans name no region */
  name?: string | undefined;
  years: readonly string[];
}

export interface Row {
  target: Target;
  /** the steps of each square that has any, by `keyOf` */
  squares: ReadonlyMap<string, readonly Step[]>;
}

export interface Grid {
  places: readonly Place[];
  /** national plans, each with those of its targets that have a step */
  groups: readonly { plan: Plan; rows: readonly Row[] }[];
}

/** What stands for no region, and for no year. */
export const nowhere = 'none';
export const noYear = '0';

export const keyOf = ({ place, year }: Omit<Square, 'target'>): string => `${year} ${place}`;

const isStepKind = (kind: string): kind is StepKind => stepKinds.some((one) => one === kind);

/** The steps that begin with a national target, each with the square that it stands in; numbers of a place's own have none. */
export function stepsFrom(told: readonly Told[]): Step[] {
  return told.flatMap(({ kind, national, ...step }) => {
    if (!national || !isStepKind(kind)) return [];
    const dated = [
      step.local?.targetYear,
      step.local && step.localPlan?.periodEnd,
      national.targetYear,
      step.nationalPlan?.periodEnd,
    ];
    const year = String(dated.find(Boolean) ?? noYear);
    const square = { target: national.id, place: step.region?.id ?? nowhere, year };
    return [{ ...step, kind, national, square }];
  });
}

/** The steps of the plan and the kind that are asked for. */
export const chosenSteps = (steps: readonly Step[], { plan, kind }: MatrixState): Step[] =>
  steps.filter((step) => (!plan || step.nationalPlan?.id === plan) && (!kind || step.kind === kind));

/** National targets by plan, places by the number of their steps, years in order. */
export function gridOf(steps: readonly Step[]): Grid {
  const byPlace = grouped(steps, ({ square }) => square.place);
  const places = [...byPlace]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, own]) => ({
      id,
      name: own[0]!.region?.name,
      years: [...new Set(own.map(({ square }) => square.year))].sort(),
    }));
  const byPlan = grouped(steps, ({ nationalPlan }) => nationalPlan?.id);
  const groups = [...byPlan.values()]
    .flatMap((own) => {
      const plan = own[0]!.nationalPlan;
      return plan ? [{ plan, rows: rowsOf(own) }] : [];
    })
    .sort((a, b) => (a.plan.issuedOn ?? '').localeCompare(b.plan.issuedOn ?? ''));
  return { places, groups };
}

/** In the order of the text. */
const rowsOf = (steps: readonly Step[]): Row[] =>
  [...grouped(steps, ({ national }) => national.id).values()]
    .map((own) => ({
      target: own[0]!.national,
      squares: grouped(own, ({ square }) => keyOf(square)),
    }))
    .sort((a, b) => (a.target.evidence?.start ?? 0) - (b.target.evidence?.start ?? 0));

/** How many steps there are of each kind. */
export const countsOf = (steps: readonly Step[]): ReadonlyMap<StepKind, number> => {
  const byKind = grouped(steps, ({ kind }) => kind);
  return new Map(stepKinds.flatMap((kind) => (byKind.has(kind) ? [[kind, byKind.get(kind)!.length]] : [])));
};

function grouped<T, K>(all: readonly T[], keyFor: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyFor(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
