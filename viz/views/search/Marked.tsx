import { spansOf } from './words.ts';

/** A text with the words that matched marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const parts: { text: string; start: number; hit: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spansOf(text, words)) {
    if (start > at) parts.push({ text: text.slice(at, start), start: at, hit: false });
    parts.push({ text: text.slice(start, end), start, hit: true });
    at = end;
  }
  parts.push({ text: text.slice(at), start: at, hit: false });
  return (
    <span lang="zh">
      {parts.map((part) =>
        part.hit ? (
          <mark key={part.start} className="match">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}
