import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { useApp } from '../../state/store.ts';
import { AgencyPage } from './AgencyPage.tsx';
import { AgencyTable } from './AgencyTable.tsx';
import { ofLevel, useAgencies, useAgency } from './useAgencies.ts';
import './agencies.css';

/** Who leads and supports what: every agency, or one with all of its tasks. */
export default function AgenciesView() {
  const say = useSay();
  const { id } = useApp((state) => state.agencies);
  const selection = useApp((state) => state.selection);
  return (
    <>
      {id === undefined ? <Everyone /> : <One key={id} id={id} />}
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}

function Everyone() {
  const say = useSay();
  const { level } = useApp((state) => state.agencies);
  const { agencies, pending, error, retry } = useAgencies();
  return (
    <section className="agencies page" aria-busy={pending}>
      {pending && <Loading />}
      {error && <Failure error={error} retry={retry} />}
      {!pending && !error && !agencies.length && (
        <Nothing title={say('agencies.none')}>
          <p>{say('plans.none.do')}</p>
        </Nothing>
      )}
      {agencies.length > 0 && (
        <AgencyTable agencies={ofLevel(agencies, level)} all={agencies} level={level} />
      )}
    </section>
  );
}

function One({ id }: { id: string }) {
  const say = useSay();
  const { agency, tasks, pending, error, retry } = useAgency(id);
  return (
    <section className="agencies page" aria-busy={pending}>
      {pending && <Loading />}
      {error && <Failure error={error} retry={retry} />}
      {!pending && !error && !agency && (
        <Nothing title={say('details.gone')}>
          <p>{say('details.gone.do')}</p>
        </Nothing>
      )}
      {!pending && !error && agency && <AgencyPage agency={agency} tasks={tasks} />}
    </section>
  );
}
