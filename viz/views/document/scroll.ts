import { lastAtOrBefore } from '../../vocabulary/marks.ts';

const chunkElement = (pane: HTMLElement, index: number) =>
  pane.querySelector<HTMLElement>(`[data-chunk="${index}"]`);

/** How often a place is looked for again while chunks that come into sight take their true heights. */
const tries = 8;

/**
 * Scrolls to the words at an offset. Chunks out of sight have estimated heights, so the place is looked for again until
 * it stays. Returns what stops the looking.
 */
export function show(pane: HTMLElement, starts: readonly number[], offset: number): () => void {
  let frame = 0;
  let left = tries;
  const look = () => {
    const chunk = chunkElement(pane, lastAtOrBefore(starts, offset));
    const words = chunk && wordsAt(chunk, offset);
    if (!words) return;
    const before = words.getBoundingClientRect().top;
    words.scrollIntoView({ block: 'start' });
    if (--left > 0 && Math.abs(words.getBoundingClientRect().top - before) > 1)
      frame = requestAnimationFrame(look);
    else if (left > 0) {
      left = 0;
      frame = requestAnimationFrame(look);
    }
  };
  look();
  return () => cancelAnimationFrame(frame);
}

/** The last words of a chunk that begin at the offset or before it. */
function wordsAt(chunk: HTMLElement, offset: number): HTMLElement {
  let found: HTMLElement = chunk;
  for (const words of chunk.querySelectorAll<HTMLElement>('[data-at]')) {
    if (Number(words.dataset.at) > offset) break;
    found = words;
  }
  return found;
}

/** How far below the top of the pane the line of reading is, as a share of its height. */
const readingLine = 0.18;

/** Index of the chunk at the line of reading; -1 above the first. */
export function chunkAt(pane: HTMLElement): number {
  const line = pane.getBoundingClientRect().top + pane.clientHeight * readingLine;
  const chunks = [...pane.querySelectorAll<HTMLElement>('[data-chunk]')];
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.getBoundingClientRect().top <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Tells which chunk is being read, now and whenever it is another. Returns what ends it. */
export function watchChunks(pane: HTMLElement, reach: (index: number) => void): () => void {
  let frame = 0;
  let last = Number.NaN;
  const look = () => {
    frame = 0;
    const index = chunkAt(pane);
    if (index !== last) reach(index);
    last = index;
  };
  const onScroll = () => {
    frame ||= requestAnimationFrame(look);
  };
  onScroll();
  pane.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    pane.removeEventListener('scroll', onScroll);
  };
}
