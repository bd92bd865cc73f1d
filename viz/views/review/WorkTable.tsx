import type { WorkItem } from '../../data/living.ts';
import { useEither, useLanguage, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { NodeButton } from '../../page/NodeButton.tsx';
import { Quoted } from '../../panels/Quoted.tsx';
import { ReviewForm } from '../../panels/ReviewForm.tsx';
import { edgeWords } from '../../vocabulary/edges.ts';

/** What asks for a look, each with its sentence and the ways to judge it; there may be more where there are `most`. */
export function WorkTable({ items, most }: { items: readonly WorkItem[]; most: number }) {
  const say = useSay();
  const either = useEither();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  return (
    <DataTable
      title={say(items.length < most ? 'review.work' : 'review.first', { count: items.length })}
      titled
      rows={items}
      keyOf={({ about }) => JSON.stringify(about)}
      none={say('review.nothing')}
      columns={[
        {
          name: say('review.what'),
          show: (item) => (
            <>
              <What item={item} />
              <p className="hint">
                {[
                  say(`reason.${item.reason}`),
                  item.reason === 'confidence' && percent.format(item.confidence),
                  say('review.uses', { count: item.uses }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
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

/** What is to be judged: a relation in words, a node as a way to its details, or a name. */
function What({ item: { about, names } }: { item: WorkItem }) {
  const say = useSay();
  const [first = '', second = ''] = names;
  if ('node' in about) return <NodeButton id={about.node} name={first} />;
  if (!('link' in about)) return <span lang="zh">{first}</span>;
  return (
    <>
      <span lang="zh">{first}</span> <b>{edgeWords(about.link.type, say)}</b> <span lang="zh">{second}</span>
    </>
  );
}
