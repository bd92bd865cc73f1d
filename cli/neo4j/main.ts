import { join } from 'node:path';
import { Command, CommanderError } from '@commander-js/extra-typings';
import { aborted, interruptible } from '../interrupt.ts';
import { install, installApoc, neo4jHome, neo4jVersion } from './install.ts';
import { port } from './port.ts';
import { freePort, startServer } from './server.ts';

/** `npm run neo4j`: a real Neo4j on this machine, without Docker. */
const command = new Command('npm run neo4j --')
  .description(
    `Gets Neo4j Community ${neo4jVersion} from Maven Central (once) and runs it on this machine's loopback address.`,
  )
  .option('--install', 'only get it, do not start it')
  .option('--apoc', 'with APOC, which may read files of the folder “import” of the data')
  .option('--bolt-port <port>', 'port of Bolt (default: 7687, or a free one where that is taken)', port)
  .option(
    '--http-port <port>',
    'port of the HTTP API (default: 7474, or a free one where that is taken)',
    port,
  )
  .option('--version <version>', 'another one, e.g. 2026.08.1, with data of its own', neo4jVersion)
  .option('--data <dir>', 'folder of the database (default: .neo4j/data, for another version one beside it)')
  .addHelpText(
    'after',
    '\nNeeds Java 17 or 21 and, the first time, Maven. New data gets the password in NEO4J_PASSWORD, or a random one.',
  )
  .exitOverride();

const say = (line: string) => process.stderr.write(`${line}\n`);

/** The usual port where it is free, otherwise any. A port that a person asks for is taken or refused. */
const usual = (number: number) => freePort(number).catch(() => freePort(0));

async function run(options: ReturnType<typeof command.opts>, signal: AbortSignal): Promise<void> {
  const { version } = options;
  await install(say, { signal, version });
  if (options.apoc) await installApoc(say, signal);
  if (options.install) return;
  const data = options.data ?? join(neo4jHome, version === neo4jVersion ? 'data' : `data-${version}`);
  const password = process.env.NEO4J_PASSWORD;
  say(`Starting Neo4j with the data in ${data} …`);
  const server = await startServer({
    data,
    version,
    apoc: options.apoc === true,
    boltPort: options.boltPort ?? (await usual(7687)),
    httpPort: options.httpPort ?? (await usual(7474)),
    signal,
    ...(password ? { password } : {}),
  });
  say(`Neo4j ${version} answers at ${server.uri} (HTTP API: ${server.httpUri}). To use it:\n`);
  process.stdout.write(
    `export NEO4J_URI=${server.uri}\nexport NEO4J_USER=${server.user}\nexport NEO4J_PASSWORD=${server.password}\n`,
  );
  say('\nCtrl+C stops it.');
  await Promise.race([aborted(signal), server.ended]);
  if (!signal.aborted) throw new Error(`it ended by itself; see ${join(data, 'logs')}`);
  say('Stopping Neo4j …');
  await server.stop();
}

try {
  const options = command.parse(process.argv.slice(2), { from: 'user' }).opts();
  await interruptible((signal) => run(options, signal));
} catch (error) {
  const shown = error instanceof CommanderError; // it has printed its message
  if (!shown) say(`neo4j: ${error instanceof Error ? error.message : error}`);
  process.exitCode = shown ? error.exitCode : 1;
}
