import type { Link } from './levels.ts';

/**
 * How far each node stands below the top where every link leads upwards: one more than the lowest of what it leads to.
 * A link that would close a circle counts for nothing. Linear in nodes and links.
 */
export function ranks(ids: readonly string[], links: readonly Link[]): Map<string, number> {
  const above = new Map(ids.map((id) => [id, [] as string[]]));
  for (const { source, target } of links) if (source !== target) above.get(source)?.push(target);
  const found = new Map<string, number>();
  /** from where one came to each node that is being looked at, and how many of its links were followed */
  const way: { id: string; next: number; rank: number }[] = [];
  const onWay = new Set<string>();
  const enter = (id: string) => {
    way.push({ id, next: 0, rank: 0 });
    onWay.add(id);
  };
  for (const start of ids) {
    if (!found.has(start)) enter(start);
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const to = above.get(at.id)![at.next];
      if (to === undefined) {
        found.set(at.id, at.rank);
        onWay.delete(at.id);
        way.pop();
        continue;
      }
      const known = found.get(to);
      if (known === undefined && above.has(to) && !onWay.has(to)) {
        enter(to);
        continue;
      }
      if (known !== undefined) at.rank = Math.max(at.rank, known + 1);
      at.next++;
    }
  }
  return found;
}
