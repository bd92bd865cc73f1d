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

/** 3 reached, 1 missed */
export const countsText = (counts: readonly { name: string; count: number }[]): string =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} ${name.toLowerCase().replaceAll('_', ' ')}`)
    .join(', ') || 'nothing';
