import { scaleLinear } from 'd3-scale';
import type { TargetOperator, TargetPointFragment } from '../../generated/operations.ts';
import { lineWidth } from '../../vocabulary/wrap.ts';

/** A target, with the region that it holds for. */
export interface PlottedTarget {
  point: TargetPointFragment;
  /** null for the nation as a whole */
  region: string | null;
}

/** Targets that can be drawn on one scale. */
export interface Chart {
  id: string;
  unit: string | null;
  /** how the values are meant where it is not simply how high they are: growth, multiples, a rank */
  manner: Manner | null;
  targets: readonly PlottedTarget[];
}

const manners = ['RISE_BY', 'FALL_BY', 'TIMES', 'RANK'] as const satisfies readonly TargetOperator[];
type Manner = (typeof manners)[number];

/** What one scale can show: a region whose targets are smaller than this share of the others’ gets a plot of its own. */
const smallest = 1 / 12;

/**
 * Sorts targets by unit and by how they are meant: 12% as a share and 12% as growth share no axis. A province’s 600 亿元
 * would lie on the ground beside the nation’s 20000: regions of another order stand apart too.
 */
export function chartsOf(targets: readonly PlottedTarget[]): Chart[] {
  const charts = new Map<string, Chart & { targets: PlottedTarget[] }>();
  for (const target of targets) {
    const { unit, operator } = target.point;
    const manner = manners.find((one) => one === operator) ?? null;
    const id = `${unit ?? ''} ${manner ?? ''}`;
    const chart = charts.get(id) ?? { id, unit, manner, targets: [] };
    chart.targets.push(target);
    charts.set(id, chart);
  }
  return [...charts.values()]
    .sort((a, b) => b.targets.length - a.targets.length || a.id.localeCompare(b.id))
    .flatMap(byMagnitude);
}

/** A chart as one or more, so that no region is squeezed by another. */
function byMagnitude(chart: Chart): Chart[] {
  const highest = new Map<string | null, number>();
  for (const { point, region } of chart.targets)
    highest.set(region, Math.max(highest.get(region) ?? 0, Math.abs(trusted(point) ?? 0)));
  const regions = [...highest].sort(([, a], [, b]) => b - a);
  const shares: (string | null)[][] = [];
  let top = 0;
  for (const [region, most] of regions) {
    if (shares.length && (most === 0 || most >= top * smallest)) shares.at(-1)!.push(region);
    else {
      shares.push([region]);
      top = most;
    }
  }
  return shares.map((own, i) => ({
    ...chart,
    id: i ? `${chart.id} ${i}` : chart.id,
    targets: chart.targets.filter(({ region }) => own.includes(region)),
  }));
}

export const frame = { height: 300, left: 58, right: 18, top: 26, bottom: 34, undated: 92 } as const;

/** One value as it is drawn. */
export interface Dot {
  id: string;
  target: PlottedTarget;
  x: number;
  y: number;
  /** of a range: its upper end */
  upper?: number;
  /** where the printed number of a suspect one stands; `beyond` where the scale would have to be stretched for it */
  printed?: { y: number; beyond: boolean };
  baseline?: { x: number; y: number };
  /** the number beside it; not where it would lie over another */
  text: string;
  textAt?: { x: number; y: number };
}

export interface Plot {
  dots: readonly Dot[];
  /** by region, through its targets by year */
  lines: readonly { region: string | null; path: string }[];
  xTicks: readonly { x: number; year: number }[];
  yTicks: readonly { y: number; text: string }[];
  /** where the targets without a year stand */
  undated?: { x: number; width: number };
}

/** What is taken for the value: the likely one where print cannot be right. */
export const trusted = ({ value, likelyValue, suspect }: TargetPointFragment): number | null =>
  suspect !== null && likelyValue !== null ? likelyValue : value;

const step = 13;

/** Lays the targets of a chart out in a frame of this width. Those without a number have no dot. */
export function plotOf({ targets }: Chart, width: number): Plot {
  const drawn = targets.filter(({ point }) => trusted(point) !== null);
  const years = drawn.flatMap(({ point: { year, baselineYear, baselineValue } }) => [
    ...(year === null ? [] : [year]),
    ...(baselineYear !== null && baselineValue !== null ? [baselineYear] : []),
  ]);
  const values = drawn.flatMap(({ point }) => [
    trusted(point)!,
    ...(point.valueMax === null ? [] : [point.valueMax]),
    ...(point.baselineValue === null ? [] : [point.baselineValue]),
  ]);
  const hasUndated = drawn.some(({ point }) => point.year === null);
  const right = width - frame.right - (hasUndated && years.length ? frame.undated : 0);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([frame.left + 24, right - 24]);
  const y = scaleLinear()
    .domain(domainOf(values))
    .nice(5)
    .range([frame.height - frame.bottom, frame.top]);
  const undatedX = years.length ? right + frame.undated / 2 : (frame.left + width - frame.right) / 2;
  const xOf = (year: number | null) => (year === null ? undatedX : x(year));
  const dots = dodged(drawn.map((target) => dotOf(target, xOf, y)));
  return {
    dots: labelled(dots),
    lines: linesOf(dots),
    xTicks: yearTicks(years, x),
    yTicks: y.ticks(5).map((tick) => ({ y: y(tick), text: y.tickFormat(5, '~f')(tick) })),
    ...(hasUndated && { undated: { x: undatedX, width: frame.undated } }),
  };
}

type Scale = (value: number) => number;

/** Room for all values; from 0 where that does not squeeze them. */
function domainOf(values: readonly number[]): [number, number] {
  if (!values.length) return [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = least > 0 && least < most * 0.6 ? 0 : least;
  const pad = (most - low) * 0.08 || Math.abs(most) * 0.1 || 1;
  return [low === 0 ? 0 : low - pad, most + pad];
}

function dotOf(
  target: PlottedTarget,
  xOf: (year: number | null) => number,
  y: Scale & { range(): number[] },
): Dot {
  const { point } = target;
  const value = trusted(point)!;
  const top = y.range()[1]!;
  const printedY = point.suspect !== null && point.value !== null ? y(point.value) : undefined;
  return {
    id: point.target.id,
    target,
    x: xOf(point.year),
    y: y(value),
    text: numberOf(point),
    ...(point.valueMax !== null && { upper: y(point.valueMax) }),
    ...(printedY !== undefined && {
      printed: { y: Math.min(Math.max(printedY, top - 12), y.range()[0]!), beyond: printedY < top - 12 },
    }),
    ...(point.baselineYear !== null &&
      point.baselineValue !== null && {
        baseline: { x: xOf(point.baselineYear), y: y(point.baselineValue) },
      }),
  };
}

const numberOf = (point: TargetPointFragment) =>
  point.valueMax === null ? String(trusted(point)) : `${trusted(point)}–${point.valueMax}`;

/** Dots that would lie one over another, side by side. */
function dodged(dots: readonly Dot[]): Dot[] {
  const piles = new Map<string, Dot[]>();
  for (const dot of dots) {
    const place = `${Math.round(dot.x)} ${Math.round(dot.y / 6)}`;
    piles.set(place, [...(piles.get(place) ?? []), dot]);
  }
  return [...piles.values()].flatMap((pile) =>
    pile.map((dot, i) => ({ ...dot, x: dot.x + (i - (pile.length - 1) / 2) * step })),
  );
}

interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Gives each dot its number, above it or else below or beside; not where all three are taken. */
function labelled(dots: readonly Dot[]): Dot[] {
  const marks = dots.flatMap(({ x, y, baseline }) => (baseline ? [{ x, y }, baseline] : [{ x, y }]));
  const taken: Box[] = marks.map(({ x, y }) => ({ x1: x - 6, x2: x + 6, y1: y - 6, y2: y + 6 }));
  return dots.map((dot) => {
    const half = lineWidth(dot.text) * 6 + 2;
    const spots = [
      { x: dot.x, y: dot.y - 11 },
      { x: dot.x, y: dot.y + 20 },
      { x: dot.x + half + 10, y: dot.y + 4 },
    ];
    for (const spot of spots) {
      const box = { x1: spot.x - half, x2: spot.x + half, y1: spot.y - 10, y2: spot.y + 3 };
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return { ...dot, textAt: spot };
    }
    return dot;
  });
}

/** A line for each region through its dots of known years. */
function linesOf(dots: readonly Dot[]): Plot['lines'] {
  const byRegion = new Map<string | null, Dot[]>();
  for (const dot of dots)
    if (dot.target.point.year !== null)
      byRegion.set(dot.target.region, [...(byRegion.get(dot.target.region) ?? []), dot]);
  return [...byRegion]
    .filter(([, own]) => new Set(own.map(({ target }) => target.point.year)).size > 1)
    .map(([region, own]) => ({
      region,
      path: `M${[...own]
        .sort((a, b) => a.x - b.x)
        .map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
        .join('L')}`,
    }));
}

/** The years that occur, as many as there is room for. */
function yearTicks(years: readonly number[], x: Scale): Plot['xTicks'] {
  const ticks: { x: number; year: number }[] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b))
    if (!ticks.length || x(year) - ticks.at(-1)!.x > 38) ticks.push({ x: x(year), year });
  return ticks;
}
