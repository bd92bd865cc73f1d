import type { LedgerKind } from '../../state/ledger.ts';
import type { LedgerStep } from './useLedger.ts';

/** A national number, and how what plans below make of it lies beside it. */
export interface PlottedNumber {
  key: string;
  indicator: { id: string; name: string };
  /** national targets that set it: one number may be printed by several plans, in text and table */
  targets: readonly NonNullable<LedgerStep['national']>[];
  year: number | null;
  dots: readonly Dot[];
  /** how often a plan below makes something of it that is no distance */
  others: readonly { kind: LedgerKind; count: number }[];
}

/** Numbers below that lie so near to each other that they are one dot. */
export interface Dot {
  side: Side;
  /** where it lies, from 0 to 1; the national number is in the middle */
  place: number;
  steps: readonly LedgerStep[];
}

export type Side = 'below' | 'same' | 'above';

const compared: readonly LedgerKind[] = ['TAKEN_OVER', 'HIGHER', 'LOWER', 'EARLIER', 'LATER'];

/** What is no national number's own and stands in no row. */
const hasNational = (
  step: LedgerStep,
): step is LedgerStep & { national: NonNullable<LedgerStep['national']> } => step.national !== null;

/** No dot of another side is nearer to the middle. */
const gap = 0.1;
/** Dots of one side that are nearer to each other are drawn as one. */
const near = 0.14;

/** The national numbers of these steps, those first that are set higher or lower somewhere. */
export function plotOf(steps: readonly LedgerStep[]): PlottedNumber[] {
  const rows = new Map<string, (LedgerStep & { national: NonNullable<LedgerStep['national']> })[]>();
  for (const step of steps.filter(hasNational)) {
    const key = `${step.national.indicator?.id} ${yearOf(step)}`;
    rows.set(key, [...(rows.get(key) ?? []), step]);
  }
  return [...rows]
    .map(([key, own]) => rowOf(key, own))
    .sort((a, b) => spreadOf(b) - spreadOf(a) || b.dots.length - a.dots.length);
}

/** A target without a year is meant for the end of its plan. */
const yearOf = ({ national, nationalPlan }: LedgerStep): number | null =>
  national?.targetYear ?? nationalPlan?.periodEnd ?? null;

function rowOf(
  key: string,
  steps: readonly (LedgerStep & { national: NonNullable<LedgerStep['national']> })[],
): PlottedNumber {
  const { national } = steps[0]!;
  const measured = steps.filter((step) => compared.includes(step.kind) && ratioOf(step) !== null);
  // a number below answers each print of the national one
  const once = [...new Map(measured.map((step) => [step.local?.id, step])).values()];
  const counts = new Map<LedgerKind, Set<string>>();
  for (const step of steps.filter((one) => !measured.includes(one)))
    counts.set(
      step.kind,
      (counts.get(step.kind) ?? new Set()).add(step.local?.id ?? step.localPlan?.id ?? ''),
    );
  return {
    key,
    indicator: national.indicator ?? { id: national.id, name: national.name },
    targets: steps.map((step) => step.national),
    year: yearOf(steps[0]!),
    dots: dotsOf(once),
    others: [...counts].map(([kind, own]) => ({ kind, count: own.size })),
  };
}

/** By which part of the national number a number below differs from it. */
function ratioOf({ national, difference }: LedgerStep): number | null {
  const whole = national?.suspect ? (national.likelyValue ?? national.value) : (national?.value ?? null);
  return difference === null || !whole ? null : difference / Math.abs(whole);
}

/** Where a number lies: small differences are told apart, and what is twice as much and more stands at the edge. */
export function placeOf(ratio: number): number {
  if (ratio === 0) return 0.5;
  const reach = gap + (0.48 - gap) * Math.sqrt(Math.min(1, Math.abs(ratio)));
  return 0.5 + Math.sign(ratio) * reach;
}

function dotsOf(steps: readonly LedgerStep[]): Dot[] {
  const placed = steps
    .map((step) => ({ step, ratio: ratioOf(step) ?? 0 }))
    .map(({ step, ratio }) => ({ step, place: placeOf(ratio), side: sideOf(ratio) }))
    .sort((a, b) => a.place - b.place);
  const dots: { side: Side; place: number; steps: LedgerStep[] }[] = [];
  for (const { step, place, side } of placed) {
    const last = dots.at(-1);
    if (last && last.side === side && place - last.place < near) last.steps.push(step);
    else dots.push({ side, place, steps: [step] });
  }
  return dots;
}

function sideOf(ratio: number): Side {
  if (ratio === 0) return 'same';
  return ratio > 0 ? 'above' : 'below';
}

const spreadOf = ({ dots }: PlottedNumber) => Math.max(0, ...dots.map(({ place }) => Math.abs(place - 0.5)));
