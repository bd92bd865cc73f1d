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
    return new LoadError('encrypted', path, 'this PDF is behind a password', 'Save a copy without one', {
      cause,
    });
  return new LoadError(
    'damaged',
    path,
    'this PDF is damaged',
    'Fetch it again, or open it in a viewer and print it to a new PDF',
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
      `it has ${document.numPages} pages, more than the ${MAX_PAGES} that are read`,
      'Split it into documents',
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
        `it has more than the ${MAX_TEXT} characters that are read`,
        'Split it into documents',
      );
  }
  if (lines.length === 0)
    throw new LoadError(
      'pictures-only',
      path,
      'this PDF holds pictures of pages only, no text',
      'It needs OCR: run one over it and load what it gives, or look for the text itself',
    );
  return {
    text: `${lines.join('\n')}\n`,
    notes: pictures.slice(0, 1).map(({ page, line }) => ({
      reason:
        pictures.length === 1
          ? `Page ${page} holds no text; if it is a picture of one, it needs OCR`
          : `${pictures.length} pages hold no text, page ${page} is the first; if they are pictures, they need OCR`,
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
