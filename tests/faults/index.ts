import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isInstalled } from '../../cli/neo4j/install.ts';
import { startServer } from '../../cli/neo4j/server.ts';
import type { Neo4jOptions } from '../../graph-schema/index.ts';
import { inputs, stores } from './damage.ts';
import { brokenCalls, brokenFiles, fullDisk, smallFiles } from './disk.ts';
import { atOnce, kills } from './kills.ts';
import { atOnceOnNeo4j, badWays, serverKills } from './neo4j.ts';
import { embeddedMoved, neo4jKilled } from './outages.ts';
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
    outage: { type: 'string', default: '60' },
    calls: { type: 'string', default: String(brokenCalls.length) },
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

/** None where no Neo4j is installed. */
const onServer = (times: string): number => (isInstalled() ? Number(times) : 0);

const seed = Number(values.seed);
/** What is tried, how often, and how. */
const rooms: readonly [string, number, (times: number) => Promise<Tally>][] = [
  ['loads that are killed', Number(values.kills), (times) => kills(times, seed)],
  ['loads at once on one store', Number(values.loads), atOnce],
  [
    'calls of the file system that fail, or are the last',
    Number(values.calls),
    (times) => brokenFiles(brokenCalls.slice(0, times)),
  ],
  ['files that may not grow', Number(values.disks), (times) => smallFiles(times, seed)],
  ['disks that are full', Number(values.disks), (times) => fullDisk(times, seed)],
  [
    'documents with damaged bytes, of each form',
    Number(values.inputs),
    (times) => inputs(samples, times, seed),
  ],
  ['damaged files of a store', Number(values.stores), (times) => stores(times, seed)],
  [
    'loads at once on one Neo4j',
    onServer(values.loads),
    (times) => onNeo4j((neo4j) => atOnceOnNeo4j(neo4j, times)),
  ],
  ['bad ways to a Neo4j', onServer(values.ways), (times) => onNeo4j((neo4j) => badWays(neo4j, times, seed))],
  ['a Neo4j that is killed', onServer(values.servers), (times) => serverKills(times, seed)],
  ['a server asked while its Neo4j is killed, twice for seconds', onServer(values.outage), neo4jKilled],
  [
    'a server asked while its store is moved and written anew, twice for seconds',
    Number(values.outage),
    embeddedMoved,
  ],
];

console.log(`seed ${seed}: npm run faults -- --seed ${seed} tries the same again`);
let lost = 0;
for (const [name, times, run] of rooms) {
  if (!times) continue;
  const tally = await run(times);
  console.log(`${name}: ${tally.tried} tried, ${tally.survived} survived, ${tally.lost.length} lost`);
  for (const line of tally.lost) console.log(`  ${line}`);
  lost += tally.lost.length;
}
process.exitCode = lost ? 1 : 0;
