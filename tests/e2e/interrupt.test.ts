import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { manyDocuments } from './documents.ts';
import { type Folder, test } from './folder.ts';

const bin = fileURLToPath(new URL('../../cli/bin.js', import.meta.url));

const loadOfMany = async (folder: Folder): Promise<string[]> => [
  'load',
  '--store',
  folder('graph'),
  await manyDocuments(folder),
];

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');

/**
 * Runs the command on a terminal of its own (script(1) gives it one), types Ctrl+C once when it shows what is waited for, and tells
 * how many seconds it took to end from there.
 */
async function typedAtTerminal(args: readonly string[], shown: RegExp, columns: number, colour: boolean) {
  const command = `stty cols ${columns}; ${quoted([process.execPath, bin, ...args])}`;
  // where CI is set, a terminal is taken for a log
  const { CI: _, NO_COLOR: __, ...env } = process.env;
  if (!colour) env.NO_COLOR = '1';
  const child = spawn('script', ['-qefc', command, '/dev/null'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  let printed = '';
  let typed = 0;
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    if (typed || !shown.test(printed)) return;
    typed = performance.now();
    child.stdin.write('\x03');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed, seconds: (performance.now() - typed) / 1000 };
}

/** From Ctrl+C to the end, on a machine that has other work too; an idle one needs a tenth of it. */
const soon = 8;
const patience = 120_000;

describe('a load on a terminal', () => {
  test.for([
    ['while it reads, on a narrow one', /reading 2 of/, 40, true],
    ['while it writes', /loading 2 of/, 120, true],
    ['while it links, where no colour is wanted', /linking 2 of/, 120, false],
    ['on one that does not know its width', /loading 2 of/, 0, true],
  ] as const)(
    'ends at one Ctrl+C %s',
    { timeout: patience },
    async ([, shown, columns, colour], { folder }) => {
      const { code, printed, seconds } = await typedAtTerminal(
        await loadOfMany(folder),
        shown,
        columns,
        colour,
      );
      expect(code, printed).toBe(130);
      // the colour of the spinner
      expect(printed.includes('\x1b[36m')).toBe(colour && columns > 0);
      expect(printed).toContain('Stopped. The graph is as it was before.');
      expect(seconds).toBeLessThan(soon);
    },
  );
});

describe('a load without a terminal', () => {
  test.for(['SIGINT', 'SIGTERM'] as const)(
    'ends at %s with the exit code of that signal',
    { timeout: patience },
    async (signal, { folder }) => {
      const child = spawn(process.execPath, [bin, ...(await loadOfMany(folder))], { stdio: 'pipe' });
      child.stderr.on('data', (chunk) => {
        if (/loading 2 of/.test(String(chunk))) child.kill(signal);
      });
      const [code] = (await once(child, 'close')) as [number | null];
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
    },
  );
});
