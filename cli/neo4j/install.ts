import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const pom = join(here, 'pom.xml');
const apocPom = join(here, 'apoc.xml');

/** The version of Neo4j that pom.xml names. */
export const neo4jVersion = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))![1]!;

/** Where the checkout keeps Neo4j: jars of each version, and data. Not in git. */
export const neo4jHome = resolve(here, '../../.neo4j');

const apocVersion = /<apoc\.version>([^<]+)</.exec(readFileSync(apocPom, 'utf8'))![1]!;

/** The folder of APOC with what it needs; it is there whole or not at all. */
export const apocFolder = join(neo4jHome, `apoc-${apocVersion}`);

const lineOf = (version: string) => version.split('.').slice(0, 2).join('.');

/** Whether a version of Neo4j is of the line that our APOC is made for. */
export const hasApoc = (version = neo4jVersion): boolean => lineOf(version) === lineOf(apocVersion);

/** The folder of the jars of a version; it is there whole or not at all. */
export const jarsFolder = (version = neo4jVersion): string => join(neo4jHome, `jars-${version}`);

export const isInstalled = (version = neo4jVersion): boolean => existsSync(jarsFolder(version));

export const isApocInstalled = (): boolean => existsSync(apocFolder);

const howToInstall = {
  java: 'Java 17 or 21 is needed; install it (Debian: apt-get install openjdk-17-jre-headless, macOS: brew install openjdk@21), or let JAVA_HOME name one',
  mvn: 'Maven is needed to get Neo4j; install it (Debian: apt-get install maven, macOS: brew install maven)',
};

/** The Java that JAVA_HOME names, or the one of the path. */
export const java = (): string =>
  process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** What a version runs on: those that are called by their year ask for a newer one. */
const javaFor = (version: string): number => (Number(version.split('.')[0]) >= 2025 ? 21 : 17);

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
    const child = spawn(program === 'java' ? java() : program, args, {
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

/** Throws where there is no Java that this Neo4j runs on, with what to install. */
async function checkJava(neo4j: string): Promise<void> {
  const version = /version "(\d+)/.exec(await runToEnd('java', ['-version']))?.[1];
  if (version !== undefined && Number(version) < javaFor(neo4j))
    throw new Error(
      `this is Java ${version}, and Neo4j ${neo4j} needs ${javaFor(neo4j)}. ${howToInstall.java}`,
    );
}

/** Copies what a project of Maven needs into a folder, which is there whole or not at all. */
async function fetchInto(folder: string, what: readonly string[], signal?: AbortSignal): Promise<void> {
  await mkdir(neo4jHome, { recursive: true });
  const unfinished = await mkdtemp(join(neo4jHome, 'unfinished-'));
  try {
    const goal = ['dependency:copy-dependencies', '--batch-mode', '--quiet', '-DincludeScope=runtime'];
    await runToEnd('mvn', [...goal, ...what, `-DoutputDirectory=${unfinished}`], { signal });
    // another process may have finished first; its jars are the same
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Gets APOC from Maven Central, some 2 MB, unless it is there. */
export async function installApoc(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  if (!isApocInstalled()) await fetchInto(apocFolder, [`--file=${apocPom}`], signal);
  say(`APOC ${apocVersion} is installed in ${apocFolder}`);
}

/** Gets the jars from Maven Central, some 120 MB, unless they are there. `say` is told what goes on. */
export async function install(
  say: (line: string) => void,
  { signal, version = neo4jVersion }: { signal?: AbortSignal; version?: string } = {},
): Promise<void> {
  await checkJava(version);
  if (isInstalled(version)) return say(`Neo4j ${version} is installed in ${jarsFolder(version)}`);
  say(`Getting Neo4j Community ${version} from Maven Central (about 120 MB, a minute or two) …`);
  await fetchInto(jarsFolder(version), [`--file=${pom}`, `-Dneo4j.version=${version}`], signal);
  say(`Neo4j ${version} is installed in ${jarsFolder(version)}`);
}
