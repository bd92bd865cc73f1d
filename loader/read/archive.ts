import { strFromU8, unzipSync } from 'fflate';
import { LoadError } from './error.ts';

/** The XML of an office document, by the name of its part. */
export type Parts = Map<string, string>;

/** The XML that is unpacked at most, in bytes: a few million characters of text. An archive may claim any size. */
const MAX_XML = 48 * 1024 * 1024;

const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name);

/** PK, the beginning of a ZIP archive */
export const zip = [0x50, 0x4b, 0x03, 0x04];

/** What archives are that are not read, by a part that only they have. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^OFD\.xml$/i, 'an OFD document'],
  [/^ppt\//, 'a presentation'],
  [/^xl\/workbook\.bin$/, 'a binary Excel workbook (.xlsb)'],
  [/^content\.xml$/, 'an OpenDocument file'],
];

/**
 * Takes the XML out of the archive that an office document is; pictures and fonts stay packed.
 * @param main the part that such a document has and no other
 * @param what what it is, in words
 * Throws a LoadError: `too-large`, `damaged`, or `unknown-format` for an archive of something else.
 */
export function unpack(bytes: Uint8Array, path: string, main: string, what: string): Parts {
  const names: string[] = [];
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!isXml(name)) return false;
        size += originalSize;
        // the size is what the archive claims, and no more than that is unpacked
        return size <= MAX_XML;
      },
    });
  } catch (cause) {
    throw damaged(path, `${what}, or ZIP archive,`, cause);
  }
  if (!names.includes(main)) {
    const other = others.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'a ZIP archive';
    throw new LoadError(
      'unknown-format',
      path,
      `this is ${other}, which is not read`,
      'Save the document as .docx or .pdf, a table as .xlsx; unpack an archive first',
    );
  }
  if (size > MAX_XML)
    throw new LoadError(
      'too-large',
      path,
      `its text unpacks to ${Math.round(size / 1024 / 1024)} MB, more than the ${MAX_XML / 1024 / 1024} MB that are read`,
      'Split it into documents',
    );
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

export const damaged = (path: string, what: string, cause: unknown): LoadError =>
  new LoadError(
    'damaged',
    path,
    `this ${what} is damaged`,
    'Fetch it again, or open it in an office program and save it anew',
    { cause },
  );
