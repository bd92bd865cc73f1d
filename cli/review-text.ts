import type { Review, StandingReview, WorkItem } from '../loader/index.ts';
import { either, say } from './language/say.ts';

/** What a review is about, on one line. */
function aboutText({ about, names = {} }: Review): string {
  if ('link' in about) {
    const { type, from, to } = about.link;
    return `${names.from ?? from} ${type} ${names.to ?? to}`;
  }
  if ('node' in about) return names.node ?? about.node;
  return 'name' in about
    ? `${about.name.printed} (${about.name.id})`
    : say('review.ofReview', { id: about.review });
}

function setText({ set }: Review): string {
  const fields = Object.entries(set ?? {}).map(([field, value]) => `${field} ${value ?? '–'}`);
  return fields.length ? ` → ${fields.join(say('list.separator'))}` : '';
}

const onOneLine = (words: string) => words.replace(/\s+/gu, ' ');

/** Reviews for a person to read: what each says, who said it, and what became of it. */
export const reviewsText = (standing: readonly StandingReview[]): string =>
  [
    ...standing.flatMap(({ review, state, told, toldZh }) => {
      const { id, by, at, plan, kind, quote, why } = review;
      const from = [id, by, `${at.slice(0, 16).replace('T', ' ')} UTC`, ...(plan ? [plan] : [])];
      return [
        `${say(`review.${state}`)} ${say(`review.kind.${kind}`)} ${aboutText(review)}${setText(review)}`,
        `    ${from.join(' · ')}`,
        ...(quote ? [`    “${onOneLine(quote)}”`] : []),
        ...(why ? [`    ${why}`] : []),
        ...(told ? [`    ${either(told, toldZh)}`] : []),
      ];
    }),
    say('review.total', { count: standing.length }),
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
      onOneLine(item.words),
      `    ${say('worklist.uses', { why: either(item.why, item.whyZh), count: item.uses })}`,
      ...(item.quote
        ? [`    “${onOneLine(item.quote)}”${item.planTitle ? ` (${item.planTitle})` : ''}`]
        : []),
      `    '${argumentOf(item)}'`,
    ]),
    say(items.length ? 'worklist.how' : 'worklist.none'),
    '',
  ].join('\n');
