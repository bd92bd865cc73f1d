import { parseArgs } from 'node:util';
import { inputs, stores } from './damage.ts';
import { atOnce, kills } from './kills.ts';
import type { Tally } from './random.ts';
import { samples } from './samples.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kills: { type: 'string', default: '200' },
    inputs: { type: 'string', default: '50' },
    stores: { type: 'string', default: '50' },
    loads: { type: 'string', default: '4' },
  },
});

const seed = Number(values.seed);
const rooms: readonly [string, () => Promise<Tally>][] = [
  [`loads that are killed (${values.kills})`, () => kills(Number(values.kills), seed)],
  [`loads at once on one store (${values.loads})`, () => atOnce(Number(values.loads))],
  [
    `documents with damaged bytes (${values.inputs} of each form)`,
    () => inputs(samples, Number(values.inputs), seed),
  ],
  [`damaged files of a store (${values.stores})`, () => stores(Number(values.stores), seed)],
];

console.log(`seed ${seed}: npm run faults -- --seed ${seed} tries the same again`);
let lost = 0;
for (const [name, run] of rooms) {
  const tally = await run();
  console.log(`${name}: ${tally.tried} tried, ${tally.survived} survived, ${tally.lost.length} lost`);
  for (const line of tally.lost) console.log(`  ${line}`);
  lost += tally.lost.length;
}
process.exitCode = lost ? 1 : 0;
