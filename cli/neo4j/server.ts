import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, StoreError } from '../../graph-schema/index.ts';
import { endTogether } from './endTogether.ts';
import { apocFolder, jarsFolder, java, neo4jVersion, runToEnd } from './install.ts';

export interface ServerOptions {
  /** folder of the database, its logs and its password */
  data: string;
  /** 0 or absent takes a free one */
  boltPort?: number;
  /** 0 takes a free one; without it there is no HTTP */
  httpPort?: number;
  /** for data that is new; otherwise the password that the data has */
  password?: string;
  /** the one of pom.xml where it is not given; it must be installed */
  version?: string;
  /** with APOC, which may read files of the folder `import` of the data; it must be installed */
  apoc?: boolean;
  /** gives up starting; a server that has started goes on until `stop` */
  signal?: AbortSignal;
}

export interface Server {
  uri: string;
  httpUri?: string;
  user: 'neo4j';
  password: string;
  /** of its process */
  pid: number;
  /** settles when the server has ended, by itself or by `stop` */
  ended: Promise<void>;
  /** ends the server cleanly */
  stop(): Promise<void>;
  /** ends it as a power failure does */
  kill(): Promise<void>;
}

const address = '127.0.0.1';
const startLimitMs = 180_000;
const stopLimitMs = 60_000;

/** Throws where something listens on the port already; 0 gives a free one. */
export function freePort(wanted: number): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${wanted} is in use; choose another, or 0 for a free one`)
          : error,
      ),
    );
    probe.listen(wanted, address, () => {
      const bound = probe.address();
      probe.close(() => done(bound !== null && typeof bound === 'object' ? bound.port : wanted));
    });
  });
}

const settings = (boltPort: number, httpPort: number | undefined, apoc: boolean) =>
  [
    // without the second APOC reads from the folder of the data, not from its `import`
    ...(apoc ? [`server.directories.plugins=${apocFolder}`, 'server.directories.import=import'] : []),
    `server.default_listen_address=${address}`,
    `server.bolt.listen_address=${address}:${boltPort}`,
    `server.bolt.advertised_address=${address}:${boltPort}`,
    `server.http.enabled=${httpPort !== undefined}`,
    ...(httpPort === undefined ? [] : [`server.http.listen_address=${address}:${httpPort}`]),
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    'db.tx_log.rotation.retention_policy=keep_none',
    'dbms.usage_report.enabled=false',
    '',
  ].join('\n');

/** The password of the data: new data gets the given one or a random one, which stays with the data. */
async function passwordOf(data: string, { password: given, version }: ServerOptions): Promise<string> {
  const file = join(data, 'password');
  if (existsSync(file)) {
    const kept = (await readFile(file, 'utf8')).trim();
    if (given !== undefined && given !== kept)
      throw new Error(`the data in ${data} has another password than NEO4J_PASSWORD; it is kept in ${file}`);
    return kept;
  }
  const password = given ?? randomBytes(12).toString('base64url');
  if (password.length < 8) throw new Error('NEO4J_PASSWORD is too short: Neo4j wants 8 characters or more');
  await runToEnd(
    'java',
    [
      '-Xmx64m',
      '-cp',
      join(jarsFolder(version), '*'),
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      // one of 64 random passwords begins with a dash, and would be taken for an option
      '--',
      password,
    ],
    { env: { NEO4J_HOME: data, NEO4J_CONF: join(data, 'conf') } },
  );
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** What starts a server: later versions call it otherwise. The names in a jar are not compressed. */
const entryPoint = (version = neo4jVersion): string => {
  const later = 'org/neo4j/server/Neo4jCommunity';
  const jar = readFileSync(join(jarsFolder(version), `neo4j-${version}.jar`));
  return (jar.includes(`${later}.class`) ? later : 'org/neo4j/server/CommunityEntryPoint').replaceAll(
    '/',
    '.',
  );
};

const javaArguments = (data: string, { version, apoc = false }: ServerOptions) => [
  '-Xms256m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-cp',
  [...(apoc ? [apocFolder] : []), jarsFolder(version)].map((folder) => join(folder, '*')).join(delimiter),
  entryPoint(version),
  `--home-dir=${data}`,
  `--config-dir=${join(data, 'conf')}`,
];

/** Starts Neo4j on this machine's loopback address and waits until it answers. It must have been installed. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const data = resolve(options.data);
  const boltPort = await freePort(options.boltPort ?? 0);
  const httpPort = options.httpPort === undefined ? undefined : await freePort(options.httpPort);
  await mkdir(join(data, 'conf'), { recursive: true });
  const { apoc = false } = options;
  await writeFile(join(data, 'conf', 'neo4j.conf'), settings(boltPort, httpPort, apoc));
  if (apoc) await writeFile(join(data, 'conf', 'apoc.conf'), 'apoc.import.file.enabled=true\n');
  const password = await passwordOf(data, options);

  const console = join(data, 'console.log');
  const out = openSync(console, 'w');
  const child = spawn(java(), javaArguments(data, options), {
    stdio: ['ignore', out, out],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  endTogether(child);
  const uri = `bolt://${address}:${boltPort}`;
  const stop = () => stopProcess(child, ended);
  try {
    await answers({ uri, user: 'neo4j', password }, child, options.signal);
  } catch (error) {
    await stop();
    const said = (await readFile(console, 'utf8')).trim().split('\n').slice(-15).join('\n');
    throw new Error(`Neo4j did not start: ${error instanceof Error ? error.message : error}\n${said}`);
  }
  return {
    uri,
    ...(httpPort === undefined ? {} : { httpUri: `http://${address}:${httpPort}` }),
    user: 'neo4j',
    password,
    pid: child.pid!,
    ended,
    stop,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

async function answers(
  neo4j: { uri: string; user: string; password: string },
  child: ChildProcess,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const limit = Date.now() + startLimitMs; Date.now() < limit; await sleep(250)) {
    signal?.throwIfAborted();
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended at once');
    try {
      const store = await openStore({ neo4j });
      return await store.close();
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'unavailable') throw error;
    }
  }
  throw new Error(`it did not answer within ${startLimitMs / 1000} s`);
}

async function stopProcess(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const patience = new AbortController();
  const slow = sleep(stopLimitMs, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await ended;
  patience.abort();
  await slow;
}
