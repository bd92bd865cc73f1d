import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LoadError } from '../error.ts';

/** The XML of a Word document, by the name of its part. */
export type Parts = Map<string, string>;

/** The XML that is unpacked at most, in bytes: a few million characters of text. An archive may claim any size. */
const MAX_XML = 48 * 1024 * 1024;

const main = 'word/document.xml';
const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name);

/** What other archives are, by a part that only they have. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^OFD\.xml$/i, 'an OFD document'],
  [/^xl\//, 'an Excel workbook'],
  [/^ppt\//, 'a presentation'],
  [/^content\.xml$/, 'an OpenDocument file'],
];

/**
 * Takes the XML out of the archive that a Word document is; pictures and fonts stay packed.
 * Throws a LoadError: `too-large`, `damaged`, or `unknown-format` for an archive of something else.
 */
export function unpack(bytes: Uint8Array, path: string): Parts {
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
    throw new LoadError(
      'damaged',
      path,
      'this Word document, or ZIP archive, is damaged',
      'Fetch it again, or open it in Word or WPS and save it anew',
      { cause },
    );
  }
  if (!names.includes(main)) {
    const what = others.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'a ZIP archive';
    throw new LoadError(
      'unknown-format',
      path,
      `this is ${what}, which is not read`,
      'Save the document as .docx or .pdf; unpack an archive first',
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

/** The archive again, of its XML alone. */
export const pack = (parts: Parts): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])), { level: 0 }),
  );
