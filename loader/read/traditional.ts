import type { VFile } from 'vfile';
import { notice } from './notice.ts';

declare module 'vfile' {
  interface DataMap {
    /** the text as printed, where that is in traditional characters; as long as the file's `value` */
    printed: string;
  }
}

/** Characters that fill a good part of any text in traditional characters, and that are not met in simplified ones. */
const telling =
  /[為國會來時們個這發動產業與術學實務應於機構關開條經濟進後對點總規劃創說間數從還無現體內長東車]/g;
const hanzi = /[\u4e00-\u9fff]/g;

/** What part of the characters at the beginning of a text must tell; it is a tenth and more in traditional ones. */
const TELLING = 0.05;
const SAMPLE = 4_000;

export function isTraditional(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const told = sample.match(telling)?.length ?? 0;
  return told > 0 && told > TELLING * sample.match(hanzi)!.length;
}

const quotationMarks: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/**
 * Puts simplified characters in the place of traditional ones, one for one, for the rules to read; what was printed is kept
 * in `data.printed`. A file in simplified characters stays as it is.
 */
export async function simplify(file: VFile): Promise<void> {
  const printed = String(file.value);
  if (!isTraditional(printed)) return;
  const { Converter } = await import('opencc-js/t2cn');
  const convert = Converter({ from: 't', to: 'cn' });
  const asLong = (words: string) => {
    const simplified = convert(words);
    return simplified.length === words.length ? simplified : undefined;
  };
  file.value = printed
    // words tell which of two characters is meant (著作, 顯著); single characters where a word becomes longer or shorter
    .replace(/[^\n]+/g, (line) => asLong(line) ?? Array.from(line, (c) => asLong(c) ?? c).join(''))
    .replace(/[「」『』]/g, (mark) => quotationMarks[mark]!);
  file.data.printed = printed;
  const said = {
    en: 'It is printed in traditional characters: read in simplified ones, quoted as printed',
    zh: '原文为繁体字：按简体读，引文照原样',
  };
  notice(file, said, {
    place: { line: 1, column: 1 },
    ruleId: 'traditional',
    source: 'read',
  });
}
