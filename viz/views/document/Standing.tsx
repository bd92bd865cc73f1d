import { useQuery } from '@tanstack/react-query';
import { query } from '../../data/query.ts';
import {
  type EntityCardFragment,
  PlanStandingDocument,
  type PlanStandingQuery,
} from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { linkTo } from '../../state/store.ts';
import { today } from '../../takeaway/origin.ts';

/** Tasks and targets that are counted. */
const most = 200;

type Entry = PlanStandingQuery['radar']['entries'][number];

/** Says on top of a plan that it is over, or that plans that it stands on were superseded, have expired or were changed. */
export function Standing({ id }: { id: string }) {
  const say = useSay();
  const answer = useQuery(query(PlanStandingDocument, { id, asOf: today(), first: most }));
  const { plan, radar } = answer.data ?? {};
  const thisYear = Number(today().slice(0, 4));
  const isOver = plan?.periodEnd != null && plan.periodEnd < thisYear;
  const successors = plan?.supersededBy.edges.map(({ node }) => node) ?? [];
  const above = groupedByPlan(radar?.entries ?? []);
  if (answer.error) return <p className="standing doubt">{say('holds.unknown')}</p>;
  if (!isOver && !successors.length && !above.length) return null;
  return (
    <div className="standing" role="note">
      {isOver && <p>{say('holds.over', { year: String(plan.periodEnd) })}</p>}
      {successors.length > 0 && (
        <p>
          {say('holds.followed')}{' '}
          {successors.map((one) => (
            <PlanLink key={one.id} plan={one} />
          ))}
        </p>
      )}
      {above.length > 0 && (
        <details>
          <summary>{say('holds.above', { count: above.length })}</summary>
          <ul>
            {above.map((entries) => (
              <Fallen key={entries[0]!.abovePlan?.id} plan={id} entries={entries} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A plan above that no longer holds, why, and what holds instead. */
function Fallen({ plan, entries }: { plan: string; entries: readonly Entry[] }) {
  const say = useSay();
  const either = useEither();
  const { abovePlan, replacementPlan, inferred, why, whyZh } = entries[0]!;
  const list = linkTo({ view: { id: 'radar' }, radar: { plan, ...(abovePlan && { above: abovePlan.id }) } });
  return (
    <li>
      {either(why, whyZh)} {inferred && <i className="hint">{say('basis.INFERRED')}</i>}{' '}
      <a href={list}>{say('holds.entries', { count: entries.length })}</a>
      {abovePlan && (
        <>
          {' · '}
          <PlanLink plan={abovePlan} />
        </>
      )}
      {replacementPlan && (
        <>
          {' → '}
          <PlanLink plan={replacementPlan} />
        </>
      )}
    </li>
  );
}

/** Leads to the text of a plan, where the graph holds it. */
function PlanLink({ plan }: { plan: EntityCardFragment }) {
  if (plan.__typename !== 'Plan' || !plan.inCorpus) return <span lang="zh">{plan.name}</span>;
  const there = linkTo(({ reading }) => ({
    view: { id: 'document' },
    reading: { ...reading, plan: plan.id, at: undefined },
    selection: {},
  }));
  return (
    <a href={there} lang="zh">
      {plan.shortTitle ?? plan.name}
    </a>
  );
}

function groupedByPlan(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = entry.abovePlan?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
