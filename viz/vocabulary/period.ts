import type { Say } from '../language/messages.ts';

/** The years of a plan: 2016–2020, one year alone, or the one end that is known. */
export function periodWords(from: number | null, until: number | null, say: Say): string | null {
  if (from === null && until === null) return null;
  if (from === null) return say('value.until', { year: String(until) });
  if (until === null) return say('value.from', { year: String(from) });
  return from === until ? String(from) : `${from}–${until}`;
}

/** A day, month or year as the language writes it. */
export const dateIn = (say: Say, iso: string | null | undefined): string | null =>
  iso ? say('value.date', { date: { iso } }) : null;
