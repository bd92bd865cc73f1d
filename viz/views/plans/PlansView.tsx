import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { useApp } from '../../state/store.ts';
import { ChoosePlans } from './ChoosePlans.tsx';
import { Compared } from './Compared.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import { usePlans } from './usePlans.ts';
import './plans.css';

/** The plans over the years, and what becomes of the targets and projects of one in another. */
export default function PlansView() {
  const say = useSay();
  const { plans, timeline, a, b, comparison, pending, error, retry } = usePlans();
  const selection = useApp((state) => state.selection);
  return (
    <>
      <section className="plans page" aria-busy={pending}>
        {pending && (plans.length ? <div className="progress" /> : <Loading />)}
        {error && <Failure error={error} retry={retry} />}
        {!pending && !error && !plans.length && (
          <Nothing title={say('plans.none')}>
            <p>{say('plans.none.do')}</p>
          </Nothing>
        )}
        {plans.length > 0 && (
          <>
            <header className="page-head">
              <h1>{say('plans.timeline')}</h1>
            </header>
            <TimelinePane timeline={timeline} />
            <ChoosePlans plans={plans} a={a} b={b} />
            {comparison && <Compared comparison={comparison} />}
            {comparison === null && (
              <Nothing title={say('details.gone')}>
                <p>{say('details.gone.do')}</p>
              </Nothing>
            )}
          </>
        )}
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}
