import type { WorkItem } from '../../data/living.ts';
import { useEither, useLanguage, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { NodeButton } from '../../page/NodeButton.tsx';
import { Quoted } from '../../panels/Quoted.tsx';
import { ReviewForm } from '../../panels/ReviewForm.tsx';

/** What asks for a look, each with its sentence and the ways to judge it. */
export function WorkTable({ items }: { items: readonly WorkItem[] }) {
  const say = useSay();
  const either = useEither();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  return (
    <DataTable
      title={say('review.work', { count: items.length })}
      titled
      rows={items}
      keyOf={({ about }) => JSON.stringify(about)}
      none={say('review.nothing')}
      columns={[
        {
          name: say('review.what'),
          show: (item) => (
            <>
              {'node' in item.about ? (
                <NodeButton id={item.about.node} name={item.words} />
              ) : (
                <span lang="zh">{item.words}</span>
              )}
              <p className="hint">
                {say(`reason.${item.reason}`)} · {percent.format(item.confidence)} ·{' '}
                {say('review.uses', { count: item.uses })}
              </p>
            </>
          ),
        },
        {
          name: say('quality.why'),
          show: (item) => (
            <>
              <p>{either(item.why, item.whyZh)}</p>
              {item.plan && item.quote && (
                <Quoted
                  sentence={{
                    plan: { id: item.plan, name: item.planTitle ?? item.plan, inCorpus: true },
                    quote: item.quote,
                    start: item.start ?? null,
                    end: item.end ?? null,
                  }}
                />
              )}
            </>
          ),
        },
        {
          name: say('review.judge'),
          show: ({ about, plan, quote }) => (
            <ReviewForm reviewed={{ about, ...(plan && { plan }), ...(quote && { quote }) }} />
          ),
        },
      ]}
    />
  );
}
