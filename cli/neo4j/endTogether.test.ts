import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const fromSources = new URL('../../build/from-sources.js', import.meta.url).href;
const subject = fileURLToPath(new URL('endTogether.ts', import.meta.url));

/** A program that starts two others, which never end by themselves, and says their numbers. */
const program = (more = '') => `
  import { spawn } from 'node:child_process';
  import { endTogether } from ${JSON.stringify(subject)};
  const children = [0, 1].map(() => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }));
  for (const child of children) endTogether(child);
  console.log(children.map(({ pid }) => pid).join(' '));
  ${more}`;

async function started(more?: string): Promise<{ parent: ChildProcess; children: number[] }> {
  const parent = spawn(process.execPath, [
    '--import',
    fromSources,
    '--input-type=module',
    '-e',
    program(more),
  ]);
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  return { parent, children: String(line).trim().split(' ').map(Number) };
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Waits, since who has been told to end takes a moment. */
async function allGone(pids: readonly number[]): Promise<boolean> {
  for (let i = 0; i < 200 && pids.some(isRunning); i++) await new Promise((done) => setTimeout(done, 50));
  return !pids.some(isRunning);
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s of a program ends what it has started',
  async (signal) => {
    const { parent, children } = await started();
    expect(children.filter(isRunning)).toHaveLength(2);
    parent.kill(signal);
    const [code, by] = await once(parent, 'exit');
    expect({ code, by }).toEqual({ code: null, by: signal });
    expect(await allGone(children)).toBe(true);
  },
);

it('a program that hears the signal itself ends in its own time', async () => {
  const { parent, children } = await started(
    "process.on('SIGINT', () => setTimeout(() => process.exit(7), 50));",
  );
  parent.kill('SIGINT');
  expect((await once(parent, 'exit'))[0]).toBe(7);
  expect(await allGone(children)).toBe(true);
});

it('a program that ends by itself leaves nothing behind', async () => {
  const { parent, children } = await started('setTimeout(() => process.exit(0), 50);');
  await once(parent, 'exit');
  expect(await allGone(children)).toBe(true);
});
