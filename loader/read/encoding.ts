import { isUtf8 } from 'node:buffer';
import type { Bilingual } from '../bilingual.ts';
import { LoadError } from './error.ts';
import { checkUtf8 } from './utf8.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The characters that fill a good part of any Chinese text, simplified and traditional, and its punctuation. */
const commonCharacters = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家电電力里裡如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么麼利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系系军軍很情最何科技创創规規划劃，。、；：“”（）《》\n\r 0123456789',
);

/** How much of a text is common characters: about 0.5 for Chinese read rightly, below 0.1 for Chinese read wrongly. */
function plausibility(text: string): number {
  const sample = text.slice(0, 20_000);
  let hits = 0;
  for (const c of sample) if (commonCharacters.has(c)) hits++;
  return sample.length ? hits / sample.length : 0;
}

const PLAUSIBLE = 0.2;

function tryDecode(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Control characters that no text holds; tab, line feed, form feed and carriage return are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/;

const binary = (path: string, detail: Bilingual) =>
  new LoadError(
    'binary',
    path,
    { en: `this is no text: it holds ${detail.en}`, zh: `不是文本：其中有${detail.zh}` },
    {
      en: 'Give the document as a text, a web page, a Word document (.docx) or a PDF, and leave out images',
      zh: '请提供文本、网页、Word 文档（.docx）或 PDF，图片不必载入',
    },
  );

function assertText({ text, encoding }: Decoded, path: string): Decoded {
  const at = text.search(control);
  if (at < 0) return { text, encoding };
  const line = text.slice(0, at).split('\n').length;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  throw binary(`${path}:${line}`, { en: `the control character U+${code}`, zh: `控制字符 U+${code}` });
}

/**
 * Bytes → text. By the byte order mark; without one as UTF-8 where that is valid throughout; otherwise as the one of
 * GB18030, Big5 and UTF-16 in which it reads as Chinese. The byte order mark is no part of the text.
 *
 * Throws a LoadError: `invalid-utf8` (with byte offset and line) for UTF-8 with damaged bytes, `binary`, or
 * `unknown-encoding`.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  for (const [encoding, mark] of byteOrderMarks) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const decoded = tryDecode(bytes, encoding);
    if (decoded) return assertText(decoded, path);
    if (encoding === 'utf-8') break;
    throw new LoadError(
      'unknown-encoding',
      path,
      {
        en: `its byte order mark says ${encoding}, but it is not valid in it`,
        zh: `其字节序标记为 ${encoding}，内容却不合该编码`,
      },
      { en: 'Save it again as UTF-8', zh: '请重新存为 UTF-8' },
    );
  }

  if (isUtf8(bytes) && !bytes.includes(0))
    return assertText({ text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }, path);
  const utf8 = checkUtf8(bytes);
  if (utf8.wide > 8 * utf8.faults && utf8.first) {
    const { offset, line } = utf8.first;
    throw new LoadError(
      'invalid-utf8',
      `${path}:${line}`,
      {
        en: `byte ${offset} (0x${bytes[offset]!.toString(16)}) is not valid UTF-8`,
        zh: `第 ${offset} 字节（0x${bytes[offset]!.toString(16)}）不合 UTF-8`,
      },
      {
        en: 'The file is damaged or was cut in the middle of a character: fetch it again, or save it as UTF-8',
        zh: '文件已损坏，或在一个字的中间被截断：请重新获取，或存为 UTF-8',
      },
    );
  }

  const candidates: Encoding[] = bytes.includes(0)
    ? ['utf-16le', 'utf-16be']
    : ['gb18030', 'big5', 'utf-16le', 'utf-16be'];
  const best = candidates
    .flatMap((encoding) => tryDecode(bytes, encoding) ?? [])
    .map((decoded) => ({ decoded, score: plausibility(decoded.text) }))
    .sort((a, b) => b.score - a.score)[0];
  if (best && best.score >= PLAUSIBLE && !control.test(best.decoded.text)) return best.decoded;
  if (bytes.includes(0)) throw binary(path, { en: 'NUL bytes', zh: 'NUL 字节' });
  throw new LoadError(
    'unknown-encoding',
    path,
    {
      en: 'it is neither UTF-8 nor Chinese in UTF-16, GB18030 or Big5',
      zh: '既不是 UTF-8，也不是 UTF-16、GB18030 或 Big5 的中文',
    },
    { en: 'If it is a text, save it as UTF-8', zh: '如果是文本，请存为 UTF-8' },
  );
}
