import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../cli/neo4j/server.ts';
import { mergeNodes, openStore, openToRead, writeBeside } from '../../graph-schema/index.ts';
import { gangmu, serve } from '../e2e/command.ts';
import { agency } from '../store/facts.ts';
import { type Asking, askedMeanwhile, type Event, judge } from './outage.ts';
import { empty, type Tally } from './random.ts';

const connections = 50;

/** Of the server, and of the process that reads its file. */
async function memoryOf(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const bytes = [...metrics.matchAll(/^gangmu_(?:store_)?memory_bytes (\d+)/gm)].map(([, one]) =>
    Number(one),
  );
  return Math.round(bytes.reduce((sum, one) => sum + one, 0) / 2 ** 20);
}

/** Asks a server of the command over what was loaded, and prints what came of it. */
async function asked(
  env: Record<string, string>,
  store: Parameters<typeof askedMeanwhile>[0],
  seconds: number,
  events: readonly Event[],
): Promise<Tally> {
  const tally = empty();
  const { url, interrupt } = await serve([], { env });
  try {
    const asking: Asking = { url, seconds, connections, memory: () => memoryOf(url) };
    const outage = await askedMeanwhile(store, asking, events);
    const { whole, told, slowestTold, memory } = outage;
    console.log(
      `  ${whole} whole answers, ${told} told to come again (the slowest after ${slowestTold} ms), memory ${memory.join(' MB after once, ')} MB after twice`,
    );
    judge(tally, outage);
  } finally {
    await interrupt();
  }
  return tally;
}

/** A Neo4j is killed while a server over it is asked, and started again. */
export async function neo4jKilled(seconds: number): Promise<Tally> {
  const data = await mkdtemp(join(tmpdir(), 'gangmu-outage-'));
  let server = await startServer({ data });
  const { uri, user, password } = server;
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  try {
    await gangmu(['load'], { env });
    const store = await openStore({ neo4j: server });
    const killed: Event = [
      0.25,
      async () => {
        await server.kill();
        server = await startServer({ data, boltPort: Number(new URL(uri).port) });
      },
    ];
    return await asked(env, store, seconds, [killed]).finally(() => store.close());
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** The folder of an embedded store goes away while a server over it is asked, and comes back; another version takes its place. */
export async function embeddedMoved(seconds: number): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-outage-'));
  const [place, away] = [join(folder, 'store'), join(folder, 'away')];
  const path = join(place, 'graph');
  try {
    await gangmu(['load', '--store', path]);
    const store = await openToRead({ path });
    let written = 0;
    const write = async () => {
      const name = `甲${written++}`;
      await writeBeside({ path }, (next) =>
        next.write((tx) => mergeNodes(tx, [agency(`agency:${name}`, name)])),
      );
    };
    const events: Event[] = [
      [0.25, () => rename(place, away)],
      [0.4, () => rename(away, place)],
      [0.55, write],
      [0.65, write],
    ];
    return await asked({ GANGMU_STORE: path }, store, seconds, events).finally(() => store.close());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
