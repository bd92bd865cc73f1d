import type { VFile } from 'vfile';
import { z } from 'zod';
import { readVocabulary, wordList } from '../vocabulary.ts';
import { LineIndex } from './lineIndex.ts';
import { notice } from './notice.ts';

const { readings } = readVocabulary(
  new URL('./radicals.yaml', import.meta.url),
  z.strictObject({ readings: wordList.pipe(z.array(z.string().length(2))) }),
);
const characters = new Map(readings.map((pair) => [pair[0]!, pair[1]!]));

const radical = /[\u2e80-\u2eff\u2f00-\u2fd5]/g;

/** The character that looks as a radical does; the radical itself where there is none. */
const characterOf = (sign: string): string => characters.get(sign) ?? sign.normalize('NFKC');

/**
 * Puts characters in the place of the radicals that look the same (⻘ 青, ⼈ 人), one code unit for one: fonts of PDFs give these, and they
 * come with what is copied from one. The print is the same; it is told, for a search in the file finds other signs.
 */
export function readRadicals(file: VFile): void {
  const text = String(file.value);
  const first = text.search(radical);
  if (first < 0) return;
  let count = 0;
  file.value = text.replace(radical, (sign) => {
    count++;
    return characterOf(sign);
  });
  const sign = text[first]!;
  const sample = `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  notice(
    file,
    {
      en: `Signs for radicals were read as the characters that look the same, such as “${characterOf(sign)}” for ${sample} (${count === 1 ? 'once' : `${count} times, first here`})`,
      zh: `部首符号读作字形相同的汉字，如 ${sample} 读作“${characterOf(sign)}”（${count} 处${count === 1 ? '' : '，首处在此'}）`,
    },
    { place: new LineIndex(text).pointOf(first), ruleId: 'radicals', source: 'read' },
  );
}
