import { stretchesOf } from '../../lexical/stretch.ts';

/** A stretch of a plan's text that is sent at once: `text` of the plan from `at` on. */
export interface SentPassage {
  plan: string;
  at: number;
  text: string;
}

/** how long a passage is at most */
const longest = 1500;

/** A text in passages that end where lines do, or sentences where a line is longer than a passage. */
export function passagesOf(plan: string, text: string): SentPassage[] {
  const passages: SentPassage[] = [];
  for (const { from, to } of stretchesOf(/[^\n]*\n|[^\n]+$/g, text).flatMap((line) => piecesOf(text, line))) {
    const last = passages.at(-1);
    const piece = text.slice(from, to);
    if (last && last.text.length + piece.length <= longest) last.text += piece;
    else passages.push({ plan, at: from, text: piece });
  }
  return passages.filter((it) => it.text.trim() !== '');
}

function piecesOf(text: string, { from, to }: { from: number; to: number }) {
  if (to - from <= longest) return [{ from, to }];
  const pieces: { from: number; to: number }[] = [];
  for (let at = from; at < to; ) {
    const most = Math.min(at + longest, to);
    const stop = text.lastIndexOf('。', most - 1);
    const end = most < to && stop > at ? stop + 1 : most;
    pieces.push({ from: at, to: end });
    at = end;
  }
  return pieces;
}
