import { useSay } from '../../language/messages.ts';
import { startAt } from '../../state/startAt.ts';
import { linkTo, useApp } from '../../state/store.ts';

/** To the cascade of a goal or task; of a goal, what is below it in the region. */
export function CascadeLink({ id, region, more }: { id: string; region?: string; more?: number }) {
  const say = useSay();
  // the link holds the whole state
  useApp((state) => state);
  const there = linkTo((state) => ({ ...startAt(state, id), ...(region && { regions: { ids: [region] } }) }));
  return <a href={there}>{more ? say('coverage.more', { count: more }) : say('view.cascade')}</a>;
}

/** Who leads a task; of many the first. */
export function Agencies({
  leads,
}: {
  leads: { totalCount: number; edges: readonly { node: { id: string; name: string } }[] };
}) {
  const say = useSay();
  if (!leads.totalCount) return null;
  const names = leads.edges.map(({ node }) => node.name).join('、');
  const rest = leads.totalCount - leads.edges.length;
  return (
    <span className="agencies" lang="zh">
      {rest > 0 ? say('coverage.agencies', { names, count: leads.totalCount }) : names}
    </span>
  );
}
