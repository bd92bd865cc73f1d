import { nodes } from '../../graph-schema/index.ts';
import type { Entity } from '../schema/entity.ts';
import { Snippet, type TextRange } from '../schema/search.ts';

/** Signs that print puts into words: 首台（套）. */
const sign = '[^\\p{L}\\p{N}&%+]{0,2}';

const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A sign of the keyboard, in half or full width. */
const inBothWidths = (character: string) =>
  /[!-~]/.test(character)
    ? `[${escaped(character)}${String.fromCharCode(character.charCodeAt(0) + 0xfee0)}]`
    : escaped(character);

const patternOf = (words: readonly string[]) =>
  new RegExp(words.map((word) => [...word].map(inBothWidths).join(sign)).join('|'), 'giu');

/** The pairs of characters of words, for what has only a part of them. */
const pairsOf = (word: string) => {
  const characters = [...word];
  return characters.length < 3 ? [] : characters.slice(1).map((character, i) => characters[i]! + character);
};

/** Stretches that touch or overlap made one. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else all.push({ ...range });
  }
  return all;
}

const rangesOf = (pattern: RegExp, text: string): TextRange[] =>
  joined(
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );

const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** So many characters of a text around its first match. */
function around(property: string, text: string, matches: readonly TextRange[], chars: number): Snippet {
  const first = matches[0] ?? { start: 0, end: 0 };
  let from = Math.max(
    0,
    Math.min(first.start - Math.floor((chars - (first.end - first.start)) / 3), text.length - chars),
  );
  if (isLow(text, from)) from--;
  let to = Math.min(text.length, from + chars);
  if (isLow(text, to)) to++;
  const inside = matches.filter(({ start, end }) => start >= from && end <= to);
  return Object.assign(new Snippet(), {
    property,
    text: text.slice(from, to),
    matches: inside.map(({ start, end }) => ({ start: start - from, end: end - from })),
  });
}

/** What of a hit has the words: a name that does, or else the text around them; its name where only a part of them is there. */
export function snippetOf(node: Entity, words: readonly string[], chars: number): Snippet {
  const values = ['name', ...nodes[node.label].searched].flatMap((property) =>
    [(node as unknown as Record<string, unknown>)[property] ?? []]
      .flat()
      .filter((value): value is string => typeof value === 'string')
      .map((text) => ({ property, text })),
  );
  for (const sought of [words, words.flatMap(pairsOf)]) {
    if (sought.length === 0) continue;
    // the longest first: where one word begins with another, all of it is marked
    const pattern = patternOf([...sought].sort((a, b) => b.length - a.length));
    for (const { property, text } of values) {
      const matches = rangesOf(pattern, text);
      if (matches.length) return around(property, text, matches, chars);
    }
  }
  return around('name', node.name, [], chars);
}
