import { useInfiniteQuery } from '@tanstack/react-query';
import { request } from '../../data/client.ts';
import { PlanListDocument } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { linkTo } from '../../state/store.ts';
import { cardNote } from '../../vocabulary/card.ts';

const pageSize = 50;

/** The plans that can be read, to choose from. */
export function PlanList() {
  const say = useSay();
  const pages = useInfiniteQuery({
    queryKey: ['planList'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request(PlanListDocument, { first: pageSize, after: pageParam }, signal),
    getNextPageParam: ({ plans }) => (plans.pageInfo.hasNextPage ? plans.pageInfo.endCursor : undefined),
  });
  if (pages.isPending) return <Loading />;
  if (pages.error) return <Failure error={pages.error} retry={() => void pages.refetch()} />;
  const plans = pages.data.pages.flatMap((page) => page.plans.edges.map((edge) => edge.node));
  if (!plans.length)
    return (
      <Nothing title={say('plans.none')}>
        <p>{say('plans.none.do')}</p>
      </Nothing>
    );
  return (
    <section className="plan-list">
      <h1>{say('plans.title')}</h1>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <a href={linkTo(({ reading }) => ({ reading: { ...reading, plan: plan.id, at: undefined } }))}>
              <span className="plan-name">{plan.name}</span>
              <span className="plan-note">
                {[plan.planLevel && say(`level.${plan.planLevel}`), plan.planKind, cardNote(plan, say)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <button type="button" className="button" onClick={() => void pages.fetchNextPage()}>
          {say('plans.more')}
        </button>
      )}
    </section>
  );
}
