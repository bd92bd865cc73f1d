import type { Line } from '../read/lines.ts';
import { fold } from '../tree.ts';
import { markOf } from './forms.ts';

const title = /^(?:目\s{0,8}录|目\s{0,8}次)$/u;
const leaders = /(?:[.…·]\s?){3,}\s{0,8}\d{1,4}$|…{1,}\s{0,8}\d{1,4}$/u;
/** no entry is longer */
const MAX_ENTRY = 200;
const isLed = ({ text }: Line) =>
  text.length < MAX_ENTRY && /[\d０-９]$/.test(text) && leaders.test(fold(text));
const bareWords = (line: string) =>
  fold(line)
    .replace(/[\s.…·]{1,400}\d{0,4}$/u, '')
    .replace(/\s/g, '');

/**
 * Which lines are a table of contents: from the line 目录 up to the first sentence, or to where its first entry comes
 * again as a heading; and every line with dot leaders before a page number.
 */
export function contentsLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (isLed(line)) found.add(line.index);
    if (!title.test(line.text)) continue;
    found.add(line.index);
    let firstEntry: string | undefined;
    for (let j = i + 1; j < lines.length; j++) {
      const entry = lines[j]!;
      if (!entry.text) continue;
      const words = bareWords(entry.text.slice(0, MAX_ENTRY));
      const listed = markOf(entry.text) !== undefined || isLed(entry) || entry.text.length < 40;
      if (/[。！？]/.test(entry.text) || words === firstEntry || !listed) break;
      firstEntry ??= words;
      found.add(entry.index);
      i = j;
    }
  }
  return found;
}
