import { LoadError } from '../error.ts';
import { converted } from '../office/convert.ts';
import { beginsWith, type Extracted, type Format } from './format.ts';

/** Compound files of Word 97–2003, WPS and Excel, and Office files behind a password */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** {\rtf */
const richText = [0x7b, 0x5c, 0x72, 0x74, 0x66];

interface Kind {
  what: string;
  /** what a person is to save it as */
  as: '.docx' | '.xlsx';
  /** what it is converted to, and by what ending its form is known; absent where it cannot be */
  by?: { from: string; to: 'docx' | 'xlsx' };
}

const word: Kind = { what: 'a document of old Word or WPS', as: '.docx', by: { from: '.doc', to: 'docx' } };

/** What is in a compound file, by the streams that it holds, whose names stand in it in UTF-16. */
function kindOf(bytes: Uint8Array): Kind {
  if (beginsWith(bytes, richText))
    return { what: 'a document in RTF', as: '.docx', by: { from: '.rtf', to: 'docx' } };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return { what: 'an Office document behind a password', as: '.docx' };
  if (holds('WordDocument')) return word;
  if (holds('Workbook'))
    return { what: 'a workbook of old Excel or WPS', as: '.xlsx', by: { from: '.xls', to: 'xlsx' } };
  if (holds('PowerPoint Document')) return { what: 'a presentation', as: '.docx' };
  return word;
}

const reasons = {
  'not-installed': 'which is read where LibreOffice is installed, and it is not (there is no soffice)',
  'too-long': 'and LibreOffice had not converted it after two minutes',
  refused: 'and LibreOffice could not convert it',
};

/** Documents of old office programs: read by way of LibreOffice, where it is installed. */
export const office: Format = {
  id: 'office',
  name: 'old Word, WPS, Excel, RTF',
  extensions: ['.doc', '.wps', '.rtf', '.xls', '.et'],
  recognizes: (bytes) => beginsWith(bytes, compoundFile) || beginsWith(bytes, richText),
  async read(bytes, path): Promise<Extracted> {
    const { what, as, by } = kindOf(bytes);
    const advice = `Open it in Word or WPS and save it as ${as}, without a password`;
    if (!by) throw new LoadError('unknown-format', path, `this is ${what}, which is not read`, advice);
    const made = await converted(bytes, by);
    if ('failed' in made)
      throw new LoadError('unknown-format', path, `this is ${what}, ${reasons[made.failed]}`, advice);
    if (by.to === 'xlsx') {
      const { workbookText } = await import('../xlsx/index.ts');
      return workbookText(made.bytes, path);
    }
    const { wordText } = await import('../docx/index.ts');
    return { text: await wordText(made.bytes, path) };
  },
};
