import type { CountBar } from '../../page/CountBars.tsx';
import { type RadarKind, radarKinds } from '../../state/radar.ts';
import type { RadarEntry } from './useRadar.ts';

/** How many entries of each kind a plan has, the plan with most first. */
export function barsOf(
  entries: readonly RadarEntry[],
  planOf: (entry: RadarEntry) => RadarEntry['plan'],
  nameOf: (kind: RadarKind) => string,
): CountBar[] {
  const byPlan = new Map<string, RadarEntry[]>();
  for (const entry of entries) {
    const id = planOf(entry)?.id;
    if (id !== undefined) byPlan.set(id, [...(byPlan.get(id) ?? []), entry]);
  }
  return [...byPlan]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, own]) => ({
      id,
      name: planOf(own[0]!)!.name,
      parts: radarKinds
        .map((kind) => ({
          id: kind,
          name: nameOf(kind),
          count: own.filter((one) => one.kind === kind).length,
        }))
        .filter(({ count }) => count > 0),
    }));
}
