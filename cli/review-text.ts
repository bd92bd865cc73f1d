import type { Review, StandingReview, WorkItem } from '../loader/index.ts';

/** What a review is about, on one line. */
function aboutText({ about, names = {} }: Review): string {
  if ('link' in about) {
    const { type, from, to } = about.link;
    return `${names.from ?? from} ${type} ${names.to ?? to}`;
  }
  if ('node' in about) return names.node ?? about.node;
  return 'name' in about ? `${about.name.printed} (${about.name.id})` : `review ${about.review}`;
}

const setText = ({ set }: Review) =>
  set
    ? ` → ${Object.entries(set)
        .map(([field, value]) => `${field} ${value ?? '–'}`)
        .join(', ')}`
    : '';

/** Reviews for a person to read: what each says, who said it, and what became of it. */
export const reviewsText = (standing: readonly StandingReview[]): string =>
  [
    ...standing.flatMap(({ review, state, told }) => [
      `${state.padEnd(9)} ${review.kind} ${aboutText(review)}${setText(review)}`,
      `    ${review.id} · ${review.by} · ${review.at.slice(0, 16).replace('T', ' ')} UTC${review.plan ? ` · ${review.plan}` : ''}`,
      ...(review.quote ? [`    “${review.quote.replace(/\s+/gu, ' ')}”`] : []),
      ...(review.why ? [`    ${review.why}`] : []),
      ...(told ? [`    ${told}`] : []),
    ]),
    `${standing.length} ${standing.length === 1 ? 'review' : 'reviews'}`,
    '',
  ].join('\n');

/** How a thing is named on the command line. */
const argumentOf = ({ about }: WorkItem): string => {
  if ('link' in about) return `${about.link.from}|${about.link.type}|${about.link.to}`;
  return 'node' in about ? about.node : JSON.stringify(about);
};

/** What is worth a look, with the argument that gangmu review takes for it. */
export const worklistText = (items: readonly WorkItem[]): string =>
  [
    ...items.flatMap((item) => [
      `${item.words.replace(/\s+/gu, ' ')}`,
      `    ${item.why} ${item.uses} relations lead through it.`,
      ...(item.quote
        ? [`    “${item.quote.replace(/\s+/gu, ' ')}”${item.planTitle ? ` (${item.planTitle})` : ''}`]
        : []),
      `    '${argumentOf(item)}'`,
    ]),
    items.length
      ? 'gangmu review accept ID, reject ID, correct ID field=value: with an ID as above'
      : 'Nothing is left to look at.',
    '',
  ].join('\n');
