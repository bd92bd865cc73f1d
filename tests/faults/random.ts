/** Numbers from a seed, the same on every machine: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What came of many tries. */
export interface Tally {
  tried: number;
  survived: number;
  /** what was lost, half written or hung, in words that tell how to see it again */
  lost: string[];
}

export const empty = (): Tally => ({ tried: 0, survived: 0, lost: [] });

export function count(tally: Tally, fault: string | undefined): void {
  tally.tried++;
  if (fault === undefined) tally.survived++;
  else tally.lost.push(fault);
}
