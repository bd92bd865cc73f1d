import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from '#pdfjs/legacy/build/pdf.mjs';
import { LoadError } from '../error.ts';
import type { Extracted } from '../formats/format.ts';
import { linesOfPage, type TextRun } from './lines.ts';

/** Pages that are read at most, and characters of their text: no policy document comes near either. */
const MAX_PAGES = 5000;
const MAX_TEXT = 20_000_000;

const library = dirname(createRequire(import.meta.url).resolve('#pdfjs/package.json'));

function failure(path: string, cause: unknown): LoadError {
  if (cause instanceof LoadError) return cause;
  if (cause instanceof Error && cause.name === 'PasswordException')
    return new LoadError(
      'encrypted',
      path,
      { en: 'this PDF is behind a password', zh: 'PDF 有密码' },
      { en: 'Save a copy without one', zh: '请存一份不带密码的' },
      {
        cause,
      },
    );
  return new LoadError(
    'damaged',
    path,
    { en: 'this PDF is damaged', zh: 'PDF 已损坏' },
    {
      en: 'Fetch it again, or open it in a viewer and print it to a new PDF',
      zh: '请重新获取，或用阅读器打开后打印成新的 PDF',
    },
    { cause },
  );
}

async function runsOf(document: PDFDocumentProxy, number: number): Promise<TextRun[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || Math.abs(b) || 1 }];
  });
}

async function read(document: PDFDocumentProxy, path: string): Promise<Extracted> {
  if (document.numPages > MAX_PAGES)
    throw new LoadError(
      'too-large',
      path,
      {
        en: `it has ${document.numPages} pages, more than the ${MAX_PAGES} that are read`,
        zh: `有 ${document.numPages} 页，超过可读的 ${MAX_PAGES} 页`,
      },
      { en: 'Split it into documents', zh: '请按文件拆开' },
    );
  const lines: string[] = [];
  const pictures: { page: number; line: number }[] = [];
  let size = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const own = linesOfPage(await runsOf(document, number));
    if (own.length === 0) pictures.push({ page: number, line: lines.length + 1 });
    for (const line of own) {
      size += line.length;
      lines.push(line);
    }
    if (size > MAX_TEXT)
      throw new LoadError(
        'too-large',
        path,
        {
          en: `it has more than the ${MAX_TEXT} characters that are read`,
          zh: `超过可读的 ${MAX_TEXT} 个字符`,
        },
        { en: 'Split it into documents', zh: '请按文件拆开' },
      );
  }
  if (lines.length === 0)
    throw new LoadError(
      'pictures-only',
      path,
      { en: 'this PDF holds pictures of pages only, no text', zh: 'PDF 里只有页面图片，没有文字' },
      {
        en: 'It needs OCR: run one over it and load what it gives, or look for the text itself',
        zh: '需要 OCR：请先识别再载入，或找文字版',
      },
    );
  return {
    text: `${lines.join('\n')}\n`,
    notes: pictures.slice(0, 1).map(({ page, line }) => ({
      reason:
        pictures.length === 1
          ? {
              en: `Page ${page} holds no text; if it is a picture of one, it needs OCR`,
              zh: `第 ${page} 页没有文字；如是图片，需要 OCR`,
            }
          : {
              en: `${pictures.length} pages hold no text, page ${page} is the first; if they are pictures, they need OCR`,
              zh: `有 ${pictures.length} 页没有文字，首先是第 ${page} 页；如是图片，需要 OCR`,
            },
      ruleId: 'page-without-text',
      line,
    })),
  };
}

/**
 * The text layer of a PDF, a line of a page a line. Rejects with a LoadError: `encrypted`, `damaged`, `too-large`, or
 * `pictures-only`.
 */
export async function pdfText(bytes: Uint8Array, path: string): Promise<Extracted> {
  const task = getDocument({
    // the bytes are handed over and gone behind it
    data: Uint8Array.from(bytes),
    cMapUrl: join(library, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(library, 'standard_fonts/'),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await read(await task.promise, path);
  } catch (error) {
    throw failure(path, error);
  } finally {
    await task.destroy();
  }
}
