import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { jobs } from '../../data/living.ts';
import { takeGraph } from '../../data/query.ts';
import { useSay } from '../../language/messages.ts';
import { Closed } from '../../shell/Closed.tsx';
import { Failure, Loading } from '../../shell/States.tsx';
import { useLiving } from '../../shell/useLiving.ts';
import { useApp } from '../../state/store.ts';
import { DropBox } from './DropBox.tsx';
import { JobList } from './JobList.tsx';
import { JobPage } from './JobPage.tsx';
import { isBusy, jobsKey } from './jobs.ts';
import './adding.css';

/** Milliseconds between two looks at how far the work is. */
const interval = 1000;

/** Documents of one's own: put in, read, looked at, and only then kept. */
export default function AddingView() {
  const say = useSay();
  const { job } = useApp((state) => state.adding);
  const allowed = useLiving();
  const taking = allowed.data?.mayWrite ? allowed.data : undefined;
  const open = taking !== undefined;
  const list = useQuery({
    queryKey: jobsKey,
    queryFn: ({ signal }) => jobs(signal),
    enabled: open,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(isBusy) ? interval : false),
  });
  const kept = list.data?.filter(({ state }) => state === 'kept').length ?? 0;
  // what is kept changes every answer of the graph
  useEffect(() => {
    if (kept) takeGraph(['living', jobsKey[0]]);
  }, [kept]);
  return (
    <section className="adding page" aria-busy={allowed.isPending}>
      <header className="page-head">
        <h1>{say('adding.title')}</h1>
        <p className="hint">{say('adding.hint')}</p>
      </header>
      {allowed.isPending && <Loading />}
      {!allowed.isPending && !open && <Closed offered={allowed.data !== undefined} />}
      {taking && <DropBox formats={taking.formats} maxBytes={taking.maxBytes} />}
      {list.error && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && list.data.length > 0 && <JobList jobs={list.data} chosen={job} />}
      {open && job && <JobPage key={job} id={job} />}
    </section>
  );
}
