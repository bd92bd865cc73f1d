import type { Review } from '../../data/living.ts';
import { useNames } from '../../data/names.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { About } from './About.tsx';
import { aboutWords, idsOf } from './about.ts';

/** The reviews that were written, and whether each holds. */
export function ReviewTable({ reviews }: { reviews: readonly Review[] }) {
  const say = useSay();
  const either = useEither();
  const names = useNames([...new Set(reviews.flatMap(({ about }) => idsOf(about)))].sort());
  if (!reviews.length) return null;
  return (
    <DataTable
      title={say('review.done', { count: reviews.length })}
      titled
      rows={reviews}
      keyOf={({ id }) => id}
      columns={[
        {
          name: say('review.what'),
          show: ({ about, quote, why }) => (
            <>
              <About about={about} names={names} reviews={reviews} />
              {quote && (
                <p className="hint" lang="zh">
                  “{quote}”
                </p>
              )}
              <p>{why}</p>
            </>
          ),
          cell: ({ about }) => aboutWords(about, names, reviews, say),
        },
        {
          name: say('review.kind'),
          show: ({ kind }) => say(`reviewKind.${kind}`),
          cell: ({ kind }) => say(`reviewKind.${kind}`),
        },
        {
          name: say('review.standing'),
          show: ({ state, told, toldZh }) => (
            <>
              {say(`standing.${state}`)}
              <p className="hint">{either(told ?? null, toldZh ?? null)}</p>
            </>
          ),
          cell: ({ state }) => say(`standing.${state}`),
        },
        {
          name: say('review.by'),
          show: ({ by, at }) => `${by} ${say('value.date', { date: { iso: at.slice(0, 10) } })}`,
          cell: ({ by }) => by,
        },
        { name: say('review.why'), cell: ({ why }) => why },
        { name: say('property.text'), cell: ({ quote }) => quote, untold: true },
        { name: say('property.id'), cell: ({ about }) => idsOf(about).join(' '), untold: true },
      ]}
    />
  );
}
