import type { Row } from '../../graph-schema/index.ts';
import type { Entity } from '../schema/entity.ts';
import { Plan } from '../schema/plan.ts';
import { Region } from '../schema/region.ts';
import { SeriesPoint, TargetSeries } from '../schema/series.ts';
import type { Target } from '../schema/target.ts';
import { byText, groupBy } from './cascade/graph.ts';
import { toEntity } from './entities.ts';
import type { Loaders } from './loaders.ts';
import { placesOf } from './places.ts';
import type { Reader } from './reader.ts';
import { regionsInside } from './regions.ts';
import { byParent } from './related.ts';

/** Which targets of an indicator to take. */
export interface SeriesFilter {
  /** ids of regions: what holds for one of them or a part of it, and what holds for the nation */
  readonly regions?: readonly string[];
  /** ids of plans */
  readonly plans?: readonly string[];
}

const targetsCypher = `UNWIND $ids AS id MATCH (:Indicator {id: id})<-[:MEASURES]-(n:Target)
WHERE $plans IS NULL OR n.plan IN $plans
RETURN id, n, labels(n) AS labels, n.id AS target, n.plan AS plan`;

/**
 * For each indicator its targets by region and unit, the nation first; a target for several regions stands in the series of each.
 * The targets are read with what lies in the regions, then where they hold, and the plans and regions themselves.
 */
export async function seriesOf(
  reader: Reader,
  loaders: Loaders,
  { regions, plans }: SeriesFilter,
  indicators: readonly Entity[],
): Promise<TargetSeries[][]> {
  const [rows, inside] = await Promise.all([
    reader.read(targetsCypher, {
      ids: indicators.map(({ id }) => id),
      plans: plans ? [...plans] : null,
    }),
    regionsInside(reader, regions ?? []),
  ]);
  const placed = await placesOf(
    reader,
    rows.map(({ target, plan }) => ({ id: target as string, plan: plan as string })),
  );
  const held = rows.flatMap((row, i) => {
    const all = placed[i]!;
    const places = regions ? all.filter((place) => inside.includes(place)) : [...all];
    return all.length === 0 || places.length > 0 ? [{ ...row, places }] : [];
  });
  return Promise.all(byParent(indicators, held).map((own) => seriesFrom(own, loaders)));
}

async function seriesFrom(rows: readonly Row[], loaders: Loaders): Promise<TargetSeries[]> {
  const points = await Promise.all(rows.map((row) => pointsOf(row, loaders)));
  const groups = groupBy(points.flat(), ({ region, point }) => `${region?.id ?? ''}\n${point.unit ?? ''}`);
  return [...groups]
    .sort(([a], [b]) => byText(a, b))
    .map(([, group]) =>
      Object.assign(new TargetSeries(), {
        region: group[0]!.region,
        unit: group[0]!.point.unit,
        points: group.map(({ point }) => point).sort(byYear),
      }),
    );
}

interface PlacedPoint {
  readonly region: Region | undefined;
  readonly point: SeriesPoint;
}

async function pointsOf({ n, labels, places }: Row, loaders: Loaders): Promise<PlacedPoint[]> {
  const target = toEntity(n!, labels!) as Target;
  const [plan, ...regions] = await Promise.all(
    [target.evidence.planId ?? '', ...(places as string[])].map((id) => loaders.node(id)),
  );
  const { year, value, valueMax, unit, operator, baselineYear, baselineValue, likelyValue } = target;
  const { suspect, suspectZh } = target;
  const own = {
    year,
    value,
    valueMax,
    unit,
    operator,
    baselineYear,
    baselineValue,
    likelyValue,
    suspect,
    suspectZh,
  };
  const point = Object.assign(new SeriesPoint(), own, { target }, plan instanceof Plan ? { plan } : {});
  const held = regions.filter((region) => region instanceof Region);
  return (held.length ? held : [undefined]).map((region) => ({ region, point }));
}

const byYear = (a: SeriesPoint, b: SeriesPoint) =>
  (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY) ||
  byText(a.plan.issuedOn ?? '', b.plan.issuedOn ?? '') ||
  byText(a.target.id, b.target.id);
