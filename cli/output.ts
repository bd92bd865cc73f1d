import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * Writes text to a stream that stays open, at the pace of its reader. A reader that has had enough and goes away
 * (`| head`) ends the writing quietly.
 */
export async function writeTo(
  stream: Writable,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), stream, { end: false });
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error;
  }
}

/** The path behind symbolic links, and whether a rename may put a file there: not onto a device, say /dev/stdout. */
async function destination(path: string): Promise<{ path: string; replaceable: boolean }> {
  try {
    const real = await realpath(path);
    return { path: real, replaceable: (await stat(real)).isFile() };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { path, replaceable: true };
    throw error;
  }
}

/** Writes text to a file, which appears whole or, where the writing fails, stays as it was. */
export async function writeFileWhole(
  path: string,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  const target = await destination(path);
  if (!target.replaceable) return pipeline(Readable.from(chunks), createWriteStream(target.path));
  const unfinished = `${target.path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(unfinished));
    await rename(unfinished, target.path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
