import type { Bilingual } from '../../bilingual.ts';
import { LoadError } from '../error.ts';
import { converted } from '../office/convert.ts';
import { beginsWith, type Extracted, type Format } from './format.ts';

/** Compound files of Word 97–2003, WPS and Excel, and Office files behind a password */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** {\rtf */
const richText = [0x7b, 0x5c, 0x72, 0x74, 0x66];

interface Kind {
  what: Bilingual;
  /** what a person is to save it as */
  as: '.docx' | '.xlsx';
  /** what it is converted to, and by what ending its form is known; absent where it cannot be */
  by?: { from: string; to: 'docx' | 'xlsx' };
}

const word: Kind = {
  what: { en: 'a document of old Word or WPS', zh: '旧版 Word 或 WPS 文档' },
  as: '.docx',
  by: { from: '.doc', to: 'docx' },
};

/** What is in a compound file, by the streams that it holds, whose names stand in it in UTF-16. */
function officeKind(bytes: Uint8Array): Kind {
  if (beginsWith(bytes, richText))
    return {
      what: { en: 'a document in RTF', zh: 'RTF 文档' },
      as: '.docx',
      by: { from: '.rtf', to: 'docx' },
    };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage'))
    return { what: { en: 'an Office document behind a password', zh: '有密码的 Office 文件' }, as: '.docx' };
  if (holds('WordDocument')) return word;
  if (holds('Workbook'))
    return {
      what: { en: 'a workbook of old Excel or WPS', zh: '旧版 Excel 或 WPS 工作簿' },
      as: '.xlsx',
      by: { from: '.xls', to: 'xlsx' },
    };
  if (holds('PowerPoint Document')) return { what: { en: 'a presentation', zh: '演示文稿' }, as: '.docx' };
  return word;
}

const reasons = {
  'not-installed': {
    en: 'which is read where LibreOffice is installed, and it is not (there is no soffice)',
    zh: '装有 LibreOffice 才能读，而本机没有（找不到 soffice）',
  },
  'too-long': {
    en: 'and LibreOffice had not converted it after two minutes',
    zh: 'LibreOffice 两分钟内没有转换完',
  },
  refused: { en: 'and LibreOffice could not convert it', zh: 'LibreOffice 无法转换' },
};

/** Documents of old office programs: read by way of LibreOffice, where it is installed. */
export const office: Format = {
  id: 'office',
  name: { en: 'old Word, WPS, Excel, RTF', zh: '旧版 Word、WPS、Excel 或 RTF' },
  extensions: ['.doc', '.wps', '.rtf', '.xls', '.et'],
  recognizes: (bytes) => beginsWith(bytes, compoundFile) || beginsWith(bytes, richText),
  async read(bytes, path): Promise<Extracted> {
    const { what, as, by } = officeKind(bytes);
    const advice = {
      en: `Open it in Word or WPS and save it as ${as}, without a password`,
      zh: `请用 Word 或 WPS 打开，另存为 ${as}，不设密码`,
    };
    if (!by)
      throw new LoadError(
        'unknown-format',
        path,
        { en: `this is ${what.en}, which is not read`, zh: `这是${what.zh}，不能读` },
        advice,
      );
    const made = await converted(bytes, by);
    if ('failed' in made)
      throw new LoadError(
        'unknown-format',
        path,
        {
          en: `this is ${what.en}, ${reasons[made.failed].en}`,
          zh: `这是${what.zh}，${reasons[made.failed].zh}`,
        },
        advice,
      );
    if (by.to === 'xlsx') {
      const { workbookText } = await import('../xlsx/index.ts');
      return workbookText(made.bytes, path);
    }
    const { wordText } = await import('../docx/index.ts');
    return { text: await wordText(made.bytes, path) };
  },
};
