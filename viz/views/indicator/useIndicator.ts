import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { query } from '../../data/query.ts';
import {
  type EntityCardFragment,
  IndicatorListDocument,
  type IndicatorListQuery,
  IndicatorSeriesDocument,
} from '../../generated/operations.ts';
import { useApp } from '../../state/store.ts';
import { chartsOf, type PlottedTarget } from './plot.ts';

/** The indicators for which plans set targets, those first for which most plans do. */
export function indicatorsOf({ plans }: IndicatorListQuery): EntityCardFragment[] {
  const found = new Map<string, { card: EntityCardFragment; plans: Set<string>; targets: number }>();
  for (const { node: plan } of plans.edges)
    for (const { node: target } of plan.targets.edges) {
      if (!target.indicator) continue;
      const { id } = target.indicator;
      const one = found.get(id) ?? { card: target.indicator, plans: new Set(), targets: 0 };
      one.plans.add(plan.id);
      found.set(id, { ...one, targets: one.targets + 1 });
    }
  return [...found.values()]
    .sort(
      (a, b) =>
        b.plans.size - a.plans.size || b.targets - a.targets || a.card.name.localeCompare(b.card.name, 'zh'),
    )
    .map(({ card }) => card);
}

/** The indicator that the link asks for, otherwise the first; its targets as charts and in a row. */
export function useIndicator() {
  const { id } = useApp((state) => state.indicator);
  const { ids: regions } = useApp((state) => state.regions);
  const list = useQuery(query(IndicatorListDocument, {}));
  const indicators = useMemo(() => (list.data ? indicatorsOf(list.data) : []), [list.data]);
  const asked = id ?? indicators[0]?.id;
  const answer = useQuery({
    ...query(IndicatorSeriesDocument, { id: asked ?? '', regions: regions.length ? [...regions] : null }),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
  const node = answer.data?.node;
  const indicator = node && 'series' in node ? node : undefined;
  const targets = useMemo<PlottedTarget[]>(
    () =>
      (indicator?.series ?? []).flatMap(({ region, points }) =>
        points.map((point) => ({ point, region: region?.name ?? null })),
      ),
    [indicator],
  );
  const charts = useMemo(() => chartsOf(targets), [targets]);
  return {
    indicators,
    asked,
    indicator,
    targets,
    charts,
    pending: (id === undefined && list.isPending) || (asked !== undefined && answer.isFetching),
    error: (id === undefined ? list.error : null) ?? answer.error,
    retry: () => void (answer.error ? answer.refetch() : list.refetch()),
  };
}
