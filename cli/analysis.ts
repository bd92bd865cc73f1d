import { type MessageKey, say } from './language/say.ts';
import { writeTo } from './output.ts';
import { withStore } from './store.ts';

/** Asks the graph of a store one question, and writes the answer as JSON or as text. */
export async function analyse<T>(
  { store: place, report: form }: { store?: string | undefined; report: string },
  {
    query,
    variables,
    text,
  }: { query: string; variables: Record<string, unknown>; text: (answer: T) => string },
): Promise<void> {
  const { ask } = await import('../api/index.ts');
  const answer = await withStore(place, (store) => ask<T>(store, query, variables));
  await writeTo(process.stdout, [form === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : text(answer)]);
}

/** Words of a document on one line. */
export const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** 3 reached, 1 missed: kinds by their names, and how many there are of each. */
export const countsText = (counts: readonly { name: MessageKey; count: number }[]): string =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => say('analysis.counted', { name: say(name), count }))
    .join(say('list.separator')) || say('analysis.nothing');

/** What something is called, and why. */
export const said = (head: string, why: string): string => say('analysis.said', { head, why });
