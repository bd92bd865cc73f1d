import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const pom = join(here, 'pom.xml');

/** The version of Neo4j that pom.xml names. */
export const neo4jVersion = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))![1]!;

/** Where the checkout keeps Neo4j: jars of each version, and data. Not in git. */
export const neo4jHome = resolve(here, '../../.neo4j');

/** The folder of the jars; it is there whole or not at all. */
export const jarsFolder = join(neo4jHome, `jars-${neo4jVersion}`);

export const isInstalled = () => existsSync(jarsFolder);

const howToInstall = {
  java: 'Java 17 or 21 is needed; install it (Debian: apt-get install openjdk-17-jre-headless, macOS: brew install openjdk@21)',
  mvn: 'Maven is needed to get Neo4j; install it (Debian: apt-get install maven, macOS: brew install maven)',
};

/**
 * Runs a program to its end. Resolves to what it printed; throws where it is missing, with what to install, or
 * where it fails, with the end of what it printed.
 */
export function runToEnd(
  program: 'java' | 'mvn',
  args: readonly string[],
  { env = {}, signal }: { env?: NodeJS.ProcessEnv; signal?: AbortSignal | undefined } = {},
): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      signal,
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed = (printed + text).slice(-20_000);
      });
    child.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ENOENT' ? new Error(howToInstall[program]) : error),
    );
    child.on('close', (code) => {
      if (code === 0) return done(printed);
      const end = printed.trim().split('\n').slice(-15).join('\n');
      fail(new Error(`${program} ${args[0]} failed with exit code ${code}:\n${end}`));
    });
  });
}

/** Throws where there is no Java that Neo4j runs on, with what to install. */
async function checkJava(): Promise<void> {
  const version = /version "(\d+)/.exec(await runToEnd('java', ['-version']))?.[1];
  if (version !== undefined && Number(version) < 17)
    throw new Error(`this is Java ${version}. ${howToInstall.java}`);
}

/** Gets the jars from Maven Central, some 120 MB, unless they are there. `say` is told what goes on. */
export async function install(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  await checkJava();
  if (isInstalled()) return say(`Neo4j ${neo4jVersion} is installed in ${jarsFolder}`);
  say(`Getting Neo4j Community ${neo4jVersion} from Maven Central (about 120 MB, a minute or two) …`);
  await mkdir(neo4jHome, { recursive: true });
  const unfinished = await mkdtemp(join(neo4jHome, 'unfinished-'));
  try {
    const goal = ['dependency:copy-dependencies', '--batch-mode', '--quiet', `--file=${pom}`];
    await runToEnd('mvn', [...goal, '-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`], { signal });
    // another process may have finished first; its jars are the same
    await rename(unfinished, jarsFolder).catch((error: unknown) => {
      if (!isInstalled()) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  say(`Neo4j ${neo4jVersion} is installed in ${jarsFolder}`);
}
