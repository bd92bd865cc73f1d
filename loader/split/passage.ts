import { Passage, type Span, type Stated } from '../tree.ts';

/** The words of several stretches of a text, one behind the other, with the way back. */
export function joined(text: string, spans: readonly Span[]): Passage {
  if (spans.length === 1) return Passage.plain(text, spans[0]!);
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const at = new Int32Array(length + 1);
  let i = 0;
  for (const { start, end } of spans) for (let o = start; o < end; o++) at[i++] = o;
  at[i] = i > 0 ? at[i - 1]! + 1 : 0;
  return new Passage(spans.map(({ start, end }) => text.slice(start, end)).join(''), at);
}

/** The passage without the characters that `drop` names. */
export function without(passage: Passage, drop: RegExp): Passage {
  const kept: number[] = [];
  let value = '';
  for (let i = 0; i < passage.value.length; i++) {
    if (drop.test(passage.value[i]!)) continue;
    kept.push(passage.offset(i));
    value += passage.value[i];
  }
  kept.push(kept.length ? kept[kept.length - 1]! + 1 : passage.offset(0));
  return new Passage(value, Int32Array.from(kept));
}

/** A statement in the words of a passage. */
export const printedAs = (words: Passage): Stated<string> => ({ value: words.value, span: words.span() });
