import { type Change, linkTo } from '../state/store.ts';
import type { Origin } from './sheet.ts';

/** A link as one can give it to another: with the address of the server. */
export const fullLink = (what: Change = {}): string => new URL(linkTo(what), window.location.href).href;

/** A link to a sentence in its document, and to nothing else of what is shown. */
export const sentenceLink = (plan: string, at: { start: number; end: number } | undefined): string =>
  fullLink({
    view: { id: 'document' },
    reading: { plan, at, hiddenKinds: [], find: '' },
    selection: {},
    search: { text: '', labels: [] },
  });

/** The day on which something is taken away, where the reader is. */
export const today = (): string => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Where what is shown stands, and today. */
export const originNow = (): Origin => ({ link: fullLink(), date: today() });
