import type { Row } from '../../graph-schema/index.ts';
import type { Entity } from '../schema/entity.ts';
import { Plan } from '../schema/plan.ts';
import { Region } from '../schema/region.ts';
import { SeriesPoint, TargetSeries } from '../schema/series.ts';
import type { Target } from '../schema/target.ts';
import { groupBy } from './cascade/graph.ts';
import { byText } from './cascade/walk.ts';
import { toEntity } from './entities.ts';
import type { Loaders } from './loaders.ts';
import { placesOf } from './places.ts';
import type { Reader } from './reader.ts';
import { byParent } from './related.ts';

/** Which aims of an indicator to take. */
export interface SeriesFilter {
  /** ids of regions: what holds for one of them or a part of it, and what holds for the nation */
  readonly regions?: readonly string[];
  /** ids of plans */
  readonly plans?: readonly string[];
}

/**
 * For each indicator its aims by region and unit, the nation first; an aim for several regions stands in the series of each.
 * Two reads: the aims, and their plans and regions.
 */
export async function seriesOf(
  reader: Reader,
  loaders: Loaders,
  { regions, plans }: SeriesFilter,
  indicators: readonly Entity[],
): Promise<TargetSeries[][]> {
  const rows = await reader.read(
    `CALL () {
       UNWIND $regions AS id MATCH (:Region {id: id})<-[:PART_OF*0..8]-(g:Region) RETURN collect(DISTINCT g.id) AS inside
     }
     UNWIND $ids AS id
     MATCH (:Indicator {id: id})<-[:MEASURES]-(n:Target) WHERE $plans IS NULL OR n.plan IN $plans
     ${placesOf('id, n, inside')}
     WITH id, n, [g IN places WHERE $all OR g IN inside] AS places, size(places) AS held
     WHERE held = 0 OR size(places) > 0
     RETURN id, n, labels(n) AS labels, places`,
    {
      ids: indicators.map(({ id }) => id),
      plans: plans ? [...plans] : null,
      regions: [...(regions ?? [])],
      all: regions === undefined,
    },
  );
  return Promise.all(byParent(indicators, rows).map((own) => seriesFrom(own, loaders)));
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
    [target.evidence?.planId ?? '', ...(places as string[])].map((id) => loaders.node(id)),
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
  byText(a.plan?.issuedOn ?? '', b.plan?.issuedOn ?? '') ||
  byText(a.target.id, b.target.id);
