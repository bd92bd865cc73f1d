import { expect, it } from 'vitest';
import { inputs, stores } from './damage.ts';
import { brokenFiles, smallFiles } from './disk.ts';
import { atOnce, kills } from './kills.ts';
import type { Tally } from './random.ts';
import { samples } from './samples.ts';

/** The short form of `npm run faults`, of one seed: what it meets is met again. */
const seed = 20261130;

it.each<[string, () => Promise<Tally>, number]>([
  ['a load that is killed leaves the graph whole, and the next one ends it', () => kills(2, seed), 2],
  ['loads at once have their turns', () => atOnce(2), 2],
  [
    'a call of the file system that fails, or is the last, leaves the graph whole',
    () => brokenFiles(['sync:EIO', 'rename:before', 'rename:behind']),
    3,
  ],
  ['a disk that takes no more is named, and the graph is whole', () => smallFiles(1, seed), 1],
  [
    'a damaged document is read or refused, and harms no other',
    () => inputs(samples, 4, seed),
    4 * Object.keys(samples).length,
  ],
  [
    'a damaged store is read as it was or refused, and the state before it put back',
    () => stores(3, seed),
    3,
  ],
])('%s', async (_, run, tried) => {
  expect(await run()).toEqual({ tried, survived: tried, lost: [] });
});
