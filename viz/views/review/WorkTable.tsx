import type { WorkItem } from '../../data/living.ts';
import { useEither, useLanguage, useSay } from '../../language/messages.ts';
import { Quoted } from '../../panels/Quoted.tsx';
import { ReviewForm } from '../../panels/ReviewForm.tsx';
import { change } from '../../state/store.ts';

const keyOf = ({ about }: WorkItem) => JSON.stringify(about);

/** What asks for a look, each with its sentence and the ways to judge it. */
export function WorkTable({ items }: { items: readonly WorkItem[] }) {
  const say = useSay();
  const either = useEither();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  if (!items.length) return <p className="hint">{say('review.nothing')}</p>;
  return (
    <div className="table-frame">
      <table className="table">
        <caption>{say('review.work', { count: items.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('review.what')}</th>
            <th scope="col">{say('quality.why')}</th>
            <th scope="col">{say('review.judge')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={keyOf(item)}>
              <td>
                {'node' in item.about ? (
                  <NodeButton id={item.about.node} words={item.words} />
                ) : (
                  <span lang="zh">{item.words}</span>
                )}
                <p className="hint">
                  {say(`reason.${item.reason}`)} · {percent.format(item.confidence)} ·{' '}
                  {say('review.uses', { count: item.uses })}
                </p>
              </td>
              <td>
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
              </td>
              <td>
                <ReviewForm
                  reviewed={{
                    about: item.about,
                    ...(item.plan && { plan: item.plan }),
                    ...(item.quote && { quote: item.quote }),
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const NodeButton = ({ id, words }: { id: string; words: string }) => (
  <button type="button" className="cell-button" onClick={() => change({ selection: { node: id } })}>
    <span lang="zh">{words}</span>
  </button>
);
