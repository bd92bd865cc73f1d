import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { query } from '../../data/query.ts';
import { OutcomesDocument } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { Choices } from '../../page/Choices.tsx';
import { Page } from '../../page/Page.tsx';
import { change, useApp } from '../../state/store.ts';
import { OutcomeTable } from './OutcomeTable.tsx';

/** Answers in one page; what is beyond is told of. */
const most = 500;

/** What later documents say became of each target: reached, exceeded, missed, or nothing. */
export default function OutcomesView() {
  const say = useSay();
  const { became } = useApp((state) => state.outcomes);
  const selected = useApp((state) => state.selection.node);
  const answer = useQuery({
    ...query(OutcomesDocument, { verdict: became ? [became] : null, first: most }),
    placeholderData: keepPreviousData,
  });
  const found = answer.data?.outcomes;
  return (
    <Page
      id="outcomes"
      title={say('outcomes.title')}
      hint={say('outcomes.hint')}
      busy={answer.isFetching}
      pending={answer.isPending}
      error={answer.error}
      retry={() => void answer.refetch()}
    >
      {found && (
        <>
          <Choices
            name={say('verify.verdict')}
            choices={found.counts
              .filter(({ count }) => count > 0)
              .map(({ verdict, count }) => ({ id: verdict, name: say(`became.${verdict}`), count }))}
            all={found.counts.reduce((sum, { count }) => sum + count, 0)}
            chosen={became}
            choose={(one) => change({ outcomes: one ? { became: one } : {} })}
          />
          {found.totalCount > found.answers.length && (
            <p className="hint">{say('list.more', { count: found.totalCount - found.answers.length })}</p>
          )}
          <OutcomeTable answers={found.answers} selected={selected} />
        </>
      )}
    </Page>
  );
}
