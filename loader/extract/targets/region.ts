import type { Stretch } from './reading.ts';
import { vocabulary } from './words.ts';

const boundary = /[\s,。;:、()"“”‘’将使把在对由推动]/;
const LONGEST_NAME = 18;

/**
 * The zone or area that an aim is set for, where the words before it name one: “沈大国家自主创新示范区研发经费占…”, “将山东半岛国家自主创新示范区建设
 * 成为…，研发经费占…”. 国家高新区, a class of zones, is none. The last one named before `to` holds.
 */
export function regionBefore(text: string, from: number, to: number): Stretch | undefined {
  let found: Stretch | undefined;
  for (let at = from; at < to; at++) {
    const area = vocabulary.areas.startingAt(text, at);
    if (area && area.end <= to) {
      const listed = /[、和及与]/.test(text[area.end] ?? '') || /[、和及与]/.test(text[area.start - 1] ?? '');
      if (!listed) found = { start: area.start, end: area.end };
      at = area.end - 1;
      continue;
    }
    const zone = vocabulary.zones.startingAt(text, at);
    if (!zone || zone.end > to) continue;
    const named = zoneName(text, from, zone.start);
    if (named !== undefined) found = { start: named, end: zone.end };
    at = zone.end - 1;
  }
  return found;
}

/** Where the name of a zone begins; undefined for a class of zones. */
function zoneName(text: string, from: number, to: number): number | undefined {
  let start = to;
  while (start > from && to - start < LONGEST_NAME && !boundary.test(text[start - 1]!)) start--;
  // a name that long is none: it holds verbs
  if (start > from && !boundary.test(text[start - 1]!)) return undefined;
  for (let word = leading(text, start); word && word.end <= to; word = leading(text, start)) start = word.end;
  const before = text.slice(start, to);
  if (before.length < 2 || vocabulary.zoneClasses.has(before) || /[的等和及]/.test(before)) return undefined;
  return start;
}

const leading = (text: string, at: number) =>
  vocabulary.topicBefore.startingAt(text, at) ?? vocabulary.zoneClasses.startingAt(text, at);
