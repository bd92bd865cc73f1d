import { expect, it } from 'vitest';
import { inputs, stores } from './damage.ts';
import { atOnce, kills } from './kills.ts';
import type { Tally } from './random.ts';
import { samples } from './samples.ts';

/** The short form of `npm run faults`, of one seed: what it meets is met again. */
const seed = 20261130;

it.each<[string, () => Promise<Tally>, number]>([
  ['a load that is killed leaves the graph whole, and the next one ends it', () => kills(2, seed), 2],
  ['loads at once have their turns', () => atOnce(2), 2],
  [
    'a damaged document is read or refused, and harms no other',
    () => inputs(samples, 4, seed),
    4 * Object.keys(samples).length,
  ],
  ['a damaged store is read or refused with what to do', () => stores(3, seed), 3],
])('%s', async (_, run, tried) => {
  expect(await run()).toEqual({ tried, survived: tried, lost: [] });
});
