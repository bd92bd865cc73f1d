import type { Review, ReviewAbout } from '../../data/living.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';

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
  const rows = reviews.map((review) => ({ review, words: wordsOf(review.about) }));
  const make = () => ({
    title: say('review.done', { count: reviews.length }),
    columns: [
      say('review.what'),
      say('review.kind'),
      say('review.standing'),
      say('review.by'),
      say('review.why'),
    ],
    rows: rows.map(({ review, words }) => [
      words,
      say(`reviewKind.${review.kind}`),
      say(`standing.${review.state}`),
      review.by,
      review.why,
    ]),
  });
  return (
    <>
      <TakeSheet make={make} />
      <div className="table-frame">
        <table className="table">
          <caption>{say('review.done', { count: reviews.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('review.what')}</th>
              <th scope="col">{say('review.kind')}</th>
              <th scope="col">{say('review.standing')}</th>
              <th scope="col">{say('review.by')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ review, words }) => (
              <tr key={review.id}>
                <td>
                  <span className="mono">{words}</span>
                  <p>{review.why}</p>
                </td>
                <td>{say(`reviewKind.${review.kind}`)}</td>
                <td>
                  {say(`standing.${review.state}`)}
                  <p className="hint">{either(review.told ?? null, review.toldZh ?? null)}</p>
                </td>
                <td>
                  {review.by} {say('value.date', { date: { iso: review.at.slice(0, 10) } })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
