import { LoadError } from '../error.ts';
import { beginsWith, type Format } from './format.ts';

/** Compound files of Word 97–2003, WPS and Excel, and Office files behind a password */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** {\rtf */
const richText = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Forms of old word processors, known only so that a person is told what to do with them. */
export const refused: Format = {
  id: 'refused',
  name: 'old Word, WPS, RTF',
  extensions: ['.doc', '.wps', '.rtf'],
  recognizes: (bytes) => beginsWith(bytes, compoundFile) || beginsWith(bytes, richText),
  async read(bytes, path) {
    const what = beginsWith(bytes, richText)
      ? 'a document in RTF'
      : 'a document of old Word, WPS or Excel, or one behind a password';
    throw new LoadError(
      'unknown-format',
      path,
      `this is ${what}, which is not read`,
      'Open it in Word or WPS and save it as .docx, without a password',
    );
  },
};
