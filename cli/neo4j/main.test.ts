import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../graph-schema/index.ts';
import { isInstalled } from './install.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const fromSources = new URL('../../build/from-sources.js', import.meta.url).href;

const running = new Set<ChildProcess>();

// a test that failed or hung must not leave a server behind
afterEach(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => once(child, 'close')));
}, 120_000);

/** `npm run neo4j` without npm, so that signals arrive. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child: ChildProcess = spawn(process.execPath, ['--import', fromSources, main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_PASSWORD: '', ...env },
  });
  const printed = { out: '', err: '' };
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    printed.out += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    printed.err += text;
  });
  running.add(child);
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number;
  });
  return { child, printed, ended };
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { printed, ended } = start(args, env);
  return { code: await ended, ...printed };
}

describe('npm run neo4j', () => {
  it('explains itself', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const option of ['--install', '--bolt-port', '--http-port', '--data']) expect(out).toContain(option);
  });

  it('says what a port is to what is none', async () => {
    const { code, err } = await run(['--bolt-port=http']);
    expect(code).toBe(1);
    expect(err).toMatch(/A port is a number/);
  });

  it('says what to install where there is no Java', async () => {
    const { code, err } = await run(['--install'], { PATH: '/nowhere' });
    expect(code).toBe(1);
    expect(err).toMatch(/neo4j: Java 17 or 21 is needed.*apt-get install/);
  });
});

describe.runIf(isInstalled() || process.env.CI === 'true')('Neo4j on this machine', () => {
  let data: string;
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'gangmu-neo4j-data-'));
  });
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  const ports = ['--bolt-port', '0', '--http-port', '0'];

  /** Starts it, hands over the environment that it prints, stops it as Ctrl+C does. */
  async function whileRunning(
    env: NodeJS.ProcessEnv,
    work: (neo4j: { uri: string; user: string; password: string }) => Promise<void>,
  ) {
    const server = start(['--data', data, ...ports], env);
    const value = (name: string) => new RegExp(`^export ${name}=(.+)$`, 'm').exec(server.printed.out)?.[1];
    try {
      await expect
        .poll(() => value('NEO4J_PASSWORD') ?? server.child.exitCode, { timeout: 240_000 })
        .not.toBeNull();
      expect(server.printed.err).toContain('Ctrl+C stops it');
      await work({
        uri: value('NEO4J_URI')!,
        user: value('NEO4J_USER')!,
        password: value('NEO4J_PASSWORD')!,
      });
    } finally {
      server.child.kill('SIGINT');
      expect(await server.ended, server.printed.err).toBe(0);
    }
  }

  it('keeps its data and its password over a restart, and lets go of its port', async () => {
    let before: { uri: string; password: string } | undefined;
    const password = '-may-begin-with-a-dash';
    await whileRunning({ NEO4J_PASSWORD: password }, async (neo4j) => {
      before = neo4j;
      expect(neo4j.password).toBe(password);
      expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
      const store = await openStore({ neo4j });
      await store.write((tx) => tx.run("CREATE (:Entity {id: 'kept'})"));
      await store.close();
    });
    await expect(openStore({ neo4j: { ...before!, user: 'neo4j' } })).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(statSync(join(data, 'password')).mode & 0o077).toBe(0);

    await whileRunning({}, async (neo4j) => {
      expect(neo4j.password).toBe(before!.password);
      const store = await openStore({ neo4j });
      expect(await store.read('MATCH (n:Entity) RETURN n.id AS id')).toEqual([{ id: 'kept' }]);
      await store.close();
    });

    const { code, err } = await run(['--data', data, ...ports], { NEO4J_PASSWORD: 'another password' });
    expect(code).toBe(1);
    expect(err).toMatch(/has another password than NEO4J_PASSWORD/);
  }, 600_000);

  it('says that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, err } = await run(['--data', join(data, 'never'), '--bolt-port', String(port)]);
    taken.close();
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`port ${port} is in use`, 'i'));
  });

  it('says that a password is too short', async () => {
    const { code, err } = await run(['--data', join(data, 'short'), ...ports], { NEO4J_PASSWORD: 'short' });
    expect(code).toBe(1);
    expect(err).toMatch(/8 characters/);
  });
});
