import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { query } from '../../data/query.ts';
import { OutcomesDocument } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading } from '../../shell/States.tsx';
import { change, useApp } from '../../state/store.ts';
import { OutcomeTable } from './OutcomeTable.tsx';

/** Answers in one page; what is beyond is told of. */
const most = 500;

/** What later documents say became of each target: reached, exceeded, missed, or nothing. */
export default function OutcomesView() {
  const say = useSay();
  const { became } = useApp((state) => state.outcomes);
  const selection = useApp((state) => state.selection);
  const answer = useQuery({
    ...query(OutcomesDocument, { verdict: became ? [became] : null, first: most }),
    placeholderData: keepPreviousData,
  });
  const found = answer.data?.outcomes;
  const all = found?.counts.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <section className="outcomes page" aria-busy={answer.isFetching}>
        <header className="page-head">
          <h1>{say('outcomes.title')}</h1>
          <p className="hint">{say('outcomes.hint')}</p>
        </header>
        {answer.isPending && <Loading />}
        {answer.error && <Failure error={answer.error} retry={() => void answer.refetch()} />}
        {found && (
          <>
            <fieldset className="segments" aria-label={say('verify.verdict')}>
              {[undefined, ...found.counts.filter(({ count }) => count > 0).map((one) => one.verdict)].map(
                (one) => (
                  <button
                    key={one ?? ''}
                    type="button"
                    aria-pressed={one === became}
                    onClick={() => change({ outcomes: one ? { became: one } : {} })}
                  >
                    {one ? say(`became.${one}`) : say('show.all')}{' '}
                    <span className="count">
                      {one ? found.counts.find((count) => count.verdict === one)?.count : all}
                    </span>
                  </button>
                ),
              )}
            </fieldset>
            {found.totalCount > found.answers.length && (
              <p className="hint">{say('list.more', { count: found.totalCount - found.answers.length })}</p>
            )}
            <OutcomeTable answers={found.answers} selected={selection.node} />
          </>
        )}
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}
