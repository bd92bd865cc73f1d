import type { VFile } from 'vfile';
import { notice } from './notice.ts';

/** The reading of one character in brackets behind it: 縣（區(qū)）, 發(fā)展. It has the mark of its tone. */
const reading = /(?<=[\u3400-\u9fff])[(（][a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-z]{0,5}[)）]/g;
/** a text that explains one rare character or two is left as it is */
const FEWEST = 5;

/**
 * Takes out the readings that copies of a page put behind characters of a document: they are no words of it, and stand inside its
 * words. What was taken out is told.
 */
export function dropReadings(file: VFile): void {
  const text = String(file.value);
  const count = text.match(reading)?.length ?? 0;
  if (count < FEWEST) return;
  file.value = text.replace(reading, '');
  notice(
    file,
    {
      en: `The readings behind ${count} characters, such as “區(qū)”, were left out: columns are counted without them`,
      zh: `有 ${count} 个字后的注音（如“區(qū)”）已略去，列数不计注音`,
    },
    {
      place: { line: 1, column: 1 },
      ruleId: 'readings',
      source: 'read',
    },
  );
}
