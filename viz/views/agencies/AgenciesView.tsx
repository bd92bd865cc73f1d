import type { ReactNode } from 'react';
import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { useApp } from '../../state/store.ts';
import { AgencyPage } from './AgencyPage.tsx';
import { AgencyTable } from './AgencyTable.tsx';
import { BesidePage } from './BesidePage.tsx';
import { ofLevel, useAgencies, useAgency } from './useAgencies.ts';
import './agencies.css';

/** Who leads and supports what: every agency, or one with all of its tasks. */
export default function AgenciesView() {
  const say = useSay();
  const { id, beside } = useApp((state) => state.agencies);
  const selection = useApp((state) => state.selection);
  return (
    <>
      {id === undefined && <Everyone />}
      {id !== undefined && beside === undefined && <One key={id} id={id} />}
      {id !== undefined && beside !== undefined && <Two key={`${id} ${beside}`} first={id} second={beside} />}
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
  const { agency, tasks, ...answer } = useAgency(id);
  return (
    <Answer {...answer} found={agency !== undefined && agency !== null}>
      {agency && <AgencyPage agency={agency} tasks={tasks} />}
    </Answer>
  );
}

function Two({ first, second }: { first: string; second: string }) {
  const [one, other] = [useAgency(first), useAgency(second)];
  const retry = () => {
    one.retry();
    other.retry();
  };
  return (
    <Answer
      pending={one.pending || other.pending}
      error={one.error ?? other.error}
      retry={retry}
      found={Boolean(one.agency && other.agency)}
    >
      {one.agency && other.agency && (
        <BesidePage
          first={{ agency: one.agency, tasks: one.tasks }}
          second={{ agency: other.agency, tasks: other.tasks }}
        />
      )}
    </Answer>
  );
}

/** A page of agencies that were asked for, or why there is none. */
function Answer({
  pending,
  error,
  retry,
  found,
  children,
}: {
  pending: boolean;
  error: Error | null;
  retry: () => void;
  found: boolean;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <section className="agencies page" aria-busy={pending}>
      {pending && <Loading />}
      {error && <Failure error={error} retry={retry} />}
      {!pending && !error && !found && (
        <Nothing title={say('details.gone')}>
          <p>{say('details.gone.do')}</p>
        </Nothing>
      )}
      {!pending && !error && children}
    </section>
  );
}
