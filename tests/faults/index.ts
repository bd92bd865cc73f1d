import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isInstalled } from '../../cli/neo4j/install.ts';
import { startServer } from '../../cli/neo4j/server.ts';
import type { Neo4jOptions } from '../../graph-schema/index.ts';
import { inputs, stores } from './damage.ts';
import { brokenFiles, fullDisk, smallFiles } from './disk.ts';
import { atOnce, kills } from './kills.ts';
import { badWays, serverKills } from './neo4j.ts';
import type { Tally } from './random.ts';
import { samples } from './samples.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kills: { type: 'string', default: '200' },
    inputs: { type: 'string', default: '50' },
    stores: { type: 'string', default: '50' },
    loads: { type: 'string', default: '4' },
    disks: { type: 'string', default: '30' },
    ways: { type: 'string', default: '20' },
    servers: { type: 'string', default: '10' },
  },
});

/** On a Neo4j of its own, where one is installed. */
async function onNeo4j(run: (neo4j: Neo4jOptions) => Promise<Tally>): Promise<Tally> {
  const data = await mkdtemp(join(tmpdir(), 'gangmu-faults-'));
  const server = await startServer({ data });
  try {
    return await run(server);
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

const seed = Number(values.seed);
const rooms: readonly [string, () => Promise<Tally>][] = [
  [`loads that are killed (${values.kills})`, () => kills(Number(values.kills), seed)],
  [`loads at once on one store (${values.loads})`, () => atOnce(Number(values.loads))],
  ['calls of the file system that fail, or are the last', () => brokenFiles()],
  [`files that may not grow (${values.disks})`, () => smallFiles(Number(values.disks), seed)],
  [`disks that are full (${values.disks})`, () => fullDisk(Number(values.disks), seed)],
  [
    `documents with damaged bytes (${values.inputs} of each form)`,
    () => inputs(samples, Number(values.inputs), seed),
  ],
  [`damaged files of a store (${values.stores})`, () => stores(Number(values.stores), seed)],
];
const remote: typeof rooms = [
  [
    `bad ways to a Neo4j (${values.ways})`,
    () => onNeo4j((neo4j) => badWays(neo4j, Number(values.ways), seed)),
  ],
  [`a Neo4j that is killed (${values.servers})`, () => serverKills(Number(values.servers), seed)],
];

console.log(`seed ${seed}: npm run faults -- --seed ${seed} tries the same again`);
let lost = 0;
for (const [name, run] of isInstalled() ? [...rooms, ...remote] : rooms) {
  const tally = await run();
  console.log(`${name}: ${tally.tried} tried, ${tally.survived} survived, ${tally.lost.length} lost`);
  for (const line of tally.lost) console.log(`  ${line}`);
  lost += tally.lost.length;
}
process.exitCode = lost ? 1 : 0;
