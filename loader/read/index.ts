import { readFile, stat } from 'node:fs/promises';
import { VFile } from 'vfile';
import { LoadError } from './error.ts';
import type { ReadOptions } from './formats/format.ts';
import { formats, readable } from './formats/index.ts';
import { decodeGlyphs } from './glyphs.ts';
import { notice } from './notice.ts';
import { dropReadings } from './pinyin.ts';
import { readRadicals } from './radicals.ts';
import { simplify } from './traditional.ts';

declare module 'vfile' {
  interface DataMap {
    /** the lines (from 0) on which the documents of a file begin that keeps them apart by itself */
    documents: readonly number[];
  }
}

export { LoadError } from './error.ts';
export { formats } from './formats/index.ts';

/** The largest file that is read: no policy document comes near it. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** The longest line that is read, in UTF-16 code units. */
export const MAX_LINE = 2_000_000;
/** The most lines that are read: a compilation of ten plans has a few thousand. */
export const MAX_LINES = 200_000;

function assertSize(path: string, size: number): void {
  if (size === 0)
    throw new LoadError(
      'empty',
      path,
      { en: 'the file is empty', zh: '文件是空的' },
      { en: 'Fetch the document again, or leave it out', zh: '请重新获取该文件，或不予载入' },
    );
  if (size > MAX_BYTES)
    throw new LoadError(
      'too-large',
      path,
      {
        en: `the file has ${Math.round(size / 1024 / 1024)} MB, more than the ${MAX_BYTES / 1024 / 1024} MB that are read`,
        zh: `文件有 ${Math.round(size / 1024 / 1024)} MB，超过可读的 ${MAX_BYTES / 1024 / 1024} MB`,
      },
      { en: 'Split it into documents', zh: '请按文件拆开' },
    );
}

function assertLines(path: string, text: string): void {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > MAX_LINE)
      throw new LoadError(
        'line-too-long',
        `${path}:${line}`,
        {
          en: `this line has ${end - start} characters, more than the ${MAX_LINE} that are read`,
          zh: `这一行有 ${end - start} 个字符，超过可读的 ${MAX_LINE} 个`,
        },
        {
          en: 'This is no document of words and lines: break it into lines, or leave it out',
          zh: '这不像分行的文件：请分行，或不予载入',
        },
      );
    start = end + 1;
    if (line > MAX_LINES)
      throw new LoadError(
        'too-large',
        `${path}:${line}`,
        {
          en: `the text has more than the ${MAX_LINES} lines that are read`,
          zh: `正文超过可读的 ${MAX_LINES} 行`,
        },
        {
          en: 'This is no document of headings and paragraphs: split it into documents, or leave it out',
          zh: '这不像有标题和段落的文件：请按文件拆开，或不予载入',
        },
      );
  }
  if (!text.trim())
    throw new LoadError(
      'empty',
      path,
      { en: 'the file holds nothing but white space', zh: '文件里只有空白' },
      { en: 'Leave it out', zh: '请不予载入' },
    );
}

/**
 * Bytes → text. The file's `value` is the text as printed (line ends included), without a byte order mark and with
 * private-use glyphs decoded and traditional characters simplified one code unit for one; its `data` tells `format` and, where the file is text, `encoding`; what
 * was decoded and what could not be is in its messages. Lines and columns of a file that is no plain text are those of the
 * text that was taken out of it. Rejects with a LoadError for what is no document.
 */
export async function readDocument(path: string, bytes: Uint8Array, options?: ReadOptions): Promise<VFile> {
  assertSize(path, bytes.length);
  const format = formats.find((f) => f.recognizes(bytes, path))!;
  const {
    text: printed,
    encoding,
    format: proved = format.id,
    documents,
    notes = [],
  } = await format.read(bytes, path, options);
  // old programs end a line with a carriage return alone
  const text = printed.replace(/\r(?!\n)/g, '\n');
  assertLines(path, text);
  const file = new VFile({
    path,
    value: text,
    data: { format: proved, ...(encoding && { encoding }), ...(documents && { documents }) },
  });
  for (const { reason, ruleId, line } of notes)
    notice(file, reason, { place: { line, column: 1 }, ruleId, source: 'read' });
  dropReadings(file);
  decodeGlyphs(file);
  readRadicals(file);
  await simplify(file);
  return file;
}

/** Reads a document from the disk. Throws a LoadError for what is not there, no file, or no document. */
export async function readDocumentFile(path: string, options?: ReadOptions): Promise<VFile> {
  const failed = (error: NodeJS.ErrnoException): never => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new LoadError(
        'missing',
        path,
        { en: 'there is no such file', zh: '没有这个文件' },
        { en: 'Check the path', zh: '请检查路径' },
      );
    throw new LoadError(
      'unreadable',
      path,
      { en: `it cannot be read (${error.code})`, zh: `无法读取（${error.code}）` },
      { en: 'Check its permissions', zh: '请检查权限' },
      {
        cause: error,
      },
    );
  };
  const stats = await stat(path).catch(failed);
  if (stats.isDirectory())
    throw new LoadError(
      'directory',
      path,
      { en: 'this is a folder without documents', zh: '这个文件夹里没有可读的文件' },
      {
        en: `Give files, or a folder with files that end in ${readable}`,
        zh: `请给出文件，或给出含有以 ${readable} 结尾的文件的文件夹`,
      },
    );
  assertSize(path, stats.size);
  return readDocument(path, await readFile(path).catch(failed), options);
}
