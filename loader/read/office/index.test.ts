import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxBytes, p } from '../../../tests/files/docx.ts';
import { xlsxBytes } from '../../../tests/files/xlsx.ts';
import { readDocument } from '../index.ts';
import { converted } from './convert.ts';

/** A compound file that holds a stream of a name. */
const compound = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), Buffer.from(stream, 'utf16le')]);
const old = compound('WordDocument');

let folder: string;
const path = process.env.PATH;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-soffice-'));
  process.env.PATH = `${folder}:/usr/bin:/bin`;
});
afterEach(async () => {
  process.env.PATH = path;
  await rm(folder, { recursive: true });
});

/** Puts a stand-in for LibreOffice in the way, which is called as LibreOffice is. */
async function install(script: string): Promise<void> {
  const program = join(folder, 'soffice');
  await writeFile(
    program,
    `#!/bin/sh\nfor last; do :; done\nout=$(dirname "$last")/out; mkdir -p "$out"\n${script}\n`,
  );
  await chmod(program, 0o755);
}

describe('a document of an old office program', () => {
  it('is read as LibreOffice converts it: words, and tables', async () => {
    await writeFile(join(folder, 'made.docx'), docxBytes({ body: [p('甲省科技规划'), p('一、总则')] }));
    await writeFile(
      join(folder, 'made.xlsx'),
      xlsxBytes([{ name: 'Sheet1', rows: [['甲省分工表'], ['任务', '单位']] }]),
    );
    await install(`case "$*" in *--headless*UserInstallation*|*UserInstallation*--headless*) ;; *) exit 1;; esac
case "$*" in *xlsx*) cp ${folder}/made.xlsx "$out/document.xlsx";; *) cp ${folder}/made.docx "$out/document.docx";; esac`);
    const doc = await readDocument('a.doc', old);
    expect([String(doc.value), doc.data.format]).toEqual(['甲省科技规划\n一、总则\n', 'office']);
    expect(String((await readDocument('a.xls', compound('Workbook'))).value)).toBe(
      '甲省分工表\n任务\t单位\n',
    );
  });

  it.each([
    [
      'where there is no LibreOffice',
      undefined,
      old,
      /old Word or WPS, which is read where LibreOffice is installed, and it is not .*save it as \.docx/,
    ],
    ['which LibreOffice cannot read', 'exit 1', old, /LibreOffice could not convert it.*save it as \.docx/],
    ['in RTF', undefined, Buffer.from('{\\rtf1 x}'), /a document in RTF, which is read where/],
    ['that is a workbook', undefined, compound('Workbook'), /old Excel or WPS.*save it as \.xlsx/],
    ['behind a password', 'exit 1', compound('EncryptedPackage'), /behind a password, which is not read/],
  ])('%s, is told as such, with what to do', async (_, script, bytes, message) => {
    if (script) await install(script);
    await expect(readDocument('a.doc', bytes)).rejects.toMatchObject({
      code: 'unknown-format',
      message: expect.stringMatching(message),
    });
  });

  it('that takes too long is given up, with all that was started for it', async () => {
    await install(`(sleep 30; touch ${folder}/late) & wait`);
    const begun = Date.now();
    expect(await converted(old, { from: '.doc', to: 'docx', limit: 300 })).toEqual({ failed: 'too-long' });
    expect(Date.now() - begun).toBeLessThan(10_000);
  });
});
