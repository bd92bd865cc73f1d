import type { VFile } from 'vfile';
import { z } from 'zod';
import { readVocabulary } from '../vocabulary.ts';
import { LineIndex } from './lineIndex.ts';
import { notice } from './notice.ts';

const readingShape = z.strictObject({
  reads: z.string().length(1),
  as: z.string(),
  before: z.string(),
  after: z.string(),
});

const readings = readVocabulary(new URL('./glyphs.yaml', import.meta.url), z.array(readingShape)).map(
  ({ reads, as, before, after }) => ({
    reads,
    as,
    before: new RegExp(before, 'u'),
    after: new RegExp(after, 'u'),
  }),
);

const privateUse = /[\uE000-\uF8FF]/g;
declare module 'vfile' {
  interface DataMap {
    /** where private-use glyphs were read as points, in the text */
    decodedPoints: number[];
  }
}

/** as many characters as a reading can look at on either side */
const REACH = 100;

const codePoint = (glyph: string) => `U+${glyph.charCodeAt(0).toString(16).toUpperCase()}`;

function readingOf(text: string, at: number) {
  const behind = text.slice(Math.max(0, at - REACH), at);
  const feed = behind.lastIndexOf('\n');
  // a long line cut short must not look like the beginning of a line
  const before = feed < 0 && at > REACH ? `…${behind}` : behind.slice(feed + 1);
  const after = text.slice(at + 1, at + 1 + REACH).split('\n', 1)[0]!;
  return readings.find((r) => r.before.test(before) && r.after.test(after));
}

/**
 * Decodes private-use glyphs (U+E000–U+F8FF) in the file's text from their place, notes in the file's data where it read a
 * point (`decodedPoints`), and reports on the file each kind
 * with its count and its first line (`read:private-use-glyph`); a glyph that no reading fits stays as it is and is
 * reported as unread (`read:unread-glyph`).
 */
export function decodeGlyphs(file: VFile): void {
  const text = String(file.value);
  const found = new Map<
    string,
    { glyph: string; as: string | undefined; reads: string; count: number; first: number }
  >();
  const points: number[] = [];
  const decoded = text.replace(privateUse, (glyph, at: number) => {
    const reading = readingOf(text, at);
    const key = `${glyph} ${reading?.as}`;
    const kind = found.get(key) ?? {
      glyph,
      as: reading?.as,
      reads: reading?.reads ?? glyph,
      count: 0,
      first: at,
    };
    kind.count++;
    if (kind.reads === '.') points.push(at);
    found.set(key, kind);
    return kind.reads;
  });
  if (found.size === 0) return;
  file.value = decoded;
  if (points.length) file.data.decodedPoints = points;
  const lines = new LineIndex(decoded);
  for (const { glyph, as, reads, count, first } of found.values()) {
    const times = count === 1 ? 'once' : `${count} times, first here`;
    const timesZh = `${count} 处${count === 1 ? '' : '，首处在此'}`;
    notice(
      file,
      as
        ? {
            en: `The private-use glyph ${codePoint(glyph)} was read as “${reads}”, ${as} (${times})`,
            zh: `私用字符 ${codePoint(glyph)} 读作“${reads}”（${timesZh}）`,
          }
        : {
            en: `The private-use glyph ${codePoint(glyph)} could not be read and stays as it is (${times})`,
            zh: `私用字符 ${codePoint(glyph)} 读不出，照原样保留（${timesZh}）`,
          },
      { place: lines.pointOf(first), ruleId: as ? 'private-use-glyph' : 'unread-glyph', source: 'read' },
    );
  }
}
