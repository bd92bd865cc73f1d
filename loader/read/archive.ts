import { strFromU8, unzipSync } from 'fflate';
import type { Bilingual } from '../bilingual.ts';
import { LoadError } from './error.ts';

/** The XML of an office document, by the name of its part. */
export type Parts = Map<string, string>;

/** The XML that is unpacked at most, in bytes: a few million characters of text. An archive may claim any size. */
const MAX_XML = 48 * 1024 * 1024;

const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name);

/** PK, the beginning of a ZIP archive */
export const zip = [0x50, 0x4b, 0x03, 0x04];

/** What archives are that are not read, by a part that only they have. */
const others: readonly (readonly [RegExp, Bilingual])[] = [
  [/^OFD\.xml$/i, { en: 'an OFD document', zh: 'OFD 版式文件' }],
  [/^ppt\//, { en: 'a presentation', zh: '演示文稿' }],
  [/^xl\/workbook\.bin$/, { en: 'a binary Excel workbook (.xlsb)', zh: '二进制 Excel 工作簿（.xlsb）' }],
  [/^content\.xml$/, { en: 'an OpenDocument file', zh: 'OpenDocument 文件' }],
];

/**
 * Takes the XML out of the archive that an office document is; pictures and fonts stay packed.
 * @param main the part that such a document has and no other
 * @param what what it is, in words
 * Throws a LoadError: `too-large`, `damaged`, or `unknown-format` for an archive of something else.
 */
export function unpack(bytes: Uint8Array, path: string, main: string, what: Bilingual): Parts {
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
    throw damaged(path, { en: `${what.en}, or ZIP archive,`, zh: `${what.zh}或 ZIP 压缩包` }, cause);
  }
  if (!names.includes(main)) {
    const other = others.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? {
      en: 'a ZIP archive',
      zh: 'ZIP 压缩包',
    };
    throw new LoadError(
      'unknown-format',
      path,
      { en: `this is ${other.en}, which is not read`, zh: `这是${other.zh}，不能读` },
      {
        en: 'Save the document as .docx or .pdf, a table as .xlsx; unpack an archive first',
        zh: '请把文件存为 .docx 或 .pdf，表格存为 .xlsx；压缩包请先解压',
      },
    );
  }
  if (size > MAX_XML)
    throw new LoadError(
      'too-large',
      path,
      {
        en: `its text unpacks to ${Math.round(size / 1024 / 1024)} MB, more than the ${MAX_XML / 1024 / 1024} MB that are read`,
        zh: `解压后的正文有 ${Math.round(size / 1024 / 1024)} MB，超过可读的 ${MAX_XML / 1024 / 1024} MB`,
      },
      { en: 'Split it into documents', zh: '请按文件拆开' },
    );
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

export const damaged = (path: string, what: Bilingual, cause: unknown): LoadError =>
  new LoadError(
    'damaged',
    path,
    { en: `this ${what.en} is damaged`, zh: `${what.zh}已损坏` },
    {
      en: 'Fetch it again, or open it in an office program and save it anew',
      zh: '请重新获取，或用办公软件打开后另存',
    },
    { cause },
  );
