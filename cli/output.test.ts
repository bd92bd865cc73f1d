import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileWhole, writeTo } from './output.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-output-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function* broken() {
  yield 'a first line\n';
  throw new Error('the store went away');
}

/** A stream whose reader takes one chunk and goes away, as `head -1` does. */
const leavingReader = (code: string) => {
  let taken = 0;
  return new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      done(taken++ ? Object.assign(new Error(`write ${code}`), { code }) : null);
    },
  });
};

test('a stream gets every chunk in order and stays open', async () => {
  const stream = new PassThrough();
  await writeTo(stream, ['甲\n', '乙\n']);
  expect(stream.writableEnded).toBe(false);
  stream.end('丙\n');
  expect(await text(stream)).toBe('甲\n乙\n丙\n');
});

test('a reader that goes away ends the writing quietly', async () => {
  await expect(writeTo(leavingReader('EPIPE'), ['a', 'b', 'c'])).resolves.toBeUndefined();
});

test('any other fault of the stream is an error', async () => {
  await expect(writeTo(leavingReader('ENOSPC'), ['a', 'b', 'c'])).rejects.toThrow('ENOSPC');
});

test('a file appears whole', async () => {
  const path = join(folder, 'graph.jsonl');
  await writeFileWhole(path, ['甲\n', '乙\n']);
  expect(await readFile(path, 'utf8')).toBe('甲\n乙\n');
  expect(await readdir(folder)).toEqual(['graph.jsonl']);
});

test('a writing that fails leaves the earlier file as it was, and nothing beside it', async () => {
  const path = join(folder, 'graph.jsonl');
  await writeFile(path, 'the earlier export\n');
  await expect(writeFileWhole(path, broken())).rejects.toThrow('the store went away');
  expect(await readFile(path, 'utf8')).toBe('the earlier export\n');
  expect(await readdir(folder)).toEqual(['graph.jsonl']);
});

test('a link keeps pointing to the file that is written', async () => {
  const [path, link] = [join(folder, 'graph.jsonl'), join(folder, 'latest')];
  await writeFile(path, '');
  await symlink(path, link);
  await writeFileWhole(link, ['a']);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('a');
});

test('a device is written to, not replaced', async () => {
  await writeFileWhole('/dev/null', ['a']);
  expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
});

test('a directory is refused and left alone', async () => {
  await expect(writeFileWhole(folder, ['a'])).rejects.toThrow('EISDIR');
  expect(await readdir(folder)).toEqual([]);
});

test('a file in a folder that does not exist says which', async () => {
  await expect(writeFileWhole(join(folder, 'none', 'graph.jsonl'), ['a'])).rejects.toThrow('none');
});
