import { useQuery } from '@tanstack/react-query';
import { reviewsOf, worklist } from '../../data/living.ts';
import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Closed } from '../../shell/Closed.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading } from '../../shell/States.tsx';
import { useLiving } from '../../shell/useLiving.ts';
import { useApp } from '../../state/store.ts';
import { ReviewTable } from './ReviewTable.tsx';
import { WorkTable } from './WorkTable.tsx';
import './review.css';

const most = 50;

/** What is worth a look by people, what most hangs on first; and what they have said. */
export default function ReviewView() {
  const say = useSay();
  const selection = useApp((state) => state.selection);
  const allowed = useLiving();
  const offered = allowed.data !== undefined;
  const work = useQuery({ queryKey: ['worklist'], queryFn: () => worklist(most), enabled: offered });
  const reviews = useQuery({ queryKey: ['reviews'], queryFn: () => reviewsOf(), enabled: offered });
  const error = work.error ?? reviews.error;
  const pending = offered && (work.isPending || reviews.isPending);
  return (
    <>
      <section className="review page" aria-busy={allowed.isPending || pending}>
        <header className="page-head">
          <h1>{say('review.title')}</h1>
          <p className="hint">{say('review.hint')}</p>
        </header>
        {(allowed.isPending || pending) && <Loading />}
        {!allowed.isPending && !offered && <Closed offered={false} />}
        {error && (
          <Failure error={error} retry={() => void Promise.all([work.refetch(), reviews.refetch()])} />
        )}
        {work.data && <WorkTable items={work.data} most={most} />}
        {reviews.data && <ReviewTable reviews={reviews.data} />}
        {offered && !allowed.data.mayWrite && <Closed offered />}
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}
