import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice, as systems call it */
const programs = ['soffice', 'libreoffice'];
const TIME_LIMIT = 120_000;

/** What came of converting a file. */
export type Converted = { bytes: Uint8Array } | { failed: 'not-installed' | 'too-long' | 'refused' };

/** Runs a program to its end; `undefined` where there is none of the name. It and what it starts are stopped after the time limit. */
function run(
  program: string,
  args: readonly string[],
  limit: number,
): Promise<'ended' | 'too-long' | undefined> {
  return new Promise((resolve) => {
    // a group of its own: the program starts another, which would outlive it
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    let late = false;
    const stop = setTimeout(() => {
      late = true;
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // it ended by itself just now
      }
    }, limit);
    child.once('error', () => {
      clearTimeout(stop);
      resolve(undefined);
    });
    child.once('exit', () => {
      clearTimeout(stop);
      resolve(late ? 'too-long' : 'ended');
    });
  });
}

/**
 * A document of an old office program as one of today, by LibreOffice where it is installed: without a window, with a profile of
 * its own that is gone afterwards, so that neither a running LibreOffice nor its settings and macros are touched.
 */
export async function converted(
  bytes: Uint8Array,
  { from, to, limit = TIME_LIMIT }: { from: string; to: 'docx' | 'xlsx'; limit?: number },
): Promise<Converted> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-office-'));
  try {
    const given = join(folder, `document${from}`);
    await writeFile(given, bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      ...['--headless', '--norestore', '--nologo', '--nodefault'],
      ...['--convert-to', to, '--outdir', join(folder, 'out'), given],
    ];
    for (const program of programs) {
      const ended = await run(program, args, limit);
      if (ended === undefined) continue;
      if (ended === 'too-long') return { failed: 'too-long' };
      const made = await readFile(join(folder, 'out', `document.${to}`)).catch(() => undefined);
      return made ? { bytes: made } : { failed: 'refused' };
    }
    return { failed: 'not-installed' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
