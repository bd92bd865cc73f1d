import type { Review, ReviewAbout } from '../../data/living.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';

/** What a review is about, by the ids that it names. */
function wordsOf(about: ReviewAbout): string {
  if ('link' in about) return `${about.link.from} ${about.link.type} ${about.link.to}`;
  if ('node' in about) return about.node;
  return 'name' in about ? `${about.name.printed} → ${about.name.id}` : about.review;
}

/** The reviews that were written, and whether each holds. */
export function ReviewTable({ reviews }: { reviews: readonly Review[] }) {
  const say = useSay();
  const either = useEither();
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
          show: ({ about, why }) => (
            <>
              <span className="mono">{wordsOf(about)}</span>
              <p>{why}</p>
            </>
          ),
          cell: ({ about }) => wordsOf(about),
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
      ]}
    />
  );
}
