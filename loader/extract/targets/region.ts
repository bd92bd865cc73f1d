import type { Stretch } from './reading.ts';
import { vocabulary } from './words.ts';

const boundary = /[\s,。;:、()"“”‘’将使把在对由推动]/;
const LONGEST_NAME = 18;

/**
 * The zones and areas that a text names, in order: those that an aim may be set for, as in “沈大国家自主创新示范区研发经费占…” and “将山东
 * 半岛国家自主创新示范区建设成为…，研发经费占…”. 国家高新区, a class of zones, is none.
 */
export function regionsIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.length; at++) {
    const area = vocabulary.areas.startingAt(text, at);
    if (area) {
      const listed = /[、和及与]/.test(text[area.end] ?? '') || /[、和及与]/.test(text[area.start - 1] ?? '');
      if (!listed) found.push({ start: area.start, end: area.end });
      at = area.end - 1;
      continue;
    }
    const zone = vocabulary.zones.startingAt(text, at);
    if (!zone) continue;
    const named = zoneName(text, zone.start);
    if (named !== undefined) found.push({ start: named, end: zone.end });
    at = zone.end - 1;
  }
  return found;
}

/** Where the name of a zone begins; undefined for a class of zones. */
function zoneName(text: string, to: number): number | undefined {
  let start = to;
  while (start > 0 && to - start < LONGEST_NAME && !boundary.test(text[start - 1]!)) start--;
  // a name that long is none: it holds verbs
  if (start > 0 && !boundary.test(text[start - 1]!)) return undefined;
  for (let word = leading(text, start); word && word.end <= to; word = leading(text, start)) start = word.end;
  const before = text.slice(start, to);
  if (before.length < 2 || vocabulary.zoneClasses.has(before) || /[的等和及]/.test(before)) return undefined;
  return start;
}

const leading = (text: string, at: number) =>
  vocabulary.topicBefore.startingAt(text, at) ?? vocabulary.zoneClasses.startingAt(text, at);

/** The last of the regions that stands between two places, if any. They are asked for in order and searched by halves. */
export function lastBetween(regions: readonly Stretch[], from: number, to: number): Stretch | undefined {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.end <= to) low = middle + 1;
    else high = middle;
  }
  const last = regions[low - 1];
  return last && last.start >= from ? last : undefined;
}
