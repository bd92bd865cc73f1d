import { XMLSerializer } from '@xmldom/xmldom';
import type { Parts } from '../archive.ts';
import { child, parseXml, type Xml, type XmlElement } from '../xml.ts';
import { numeral } from './numerals.ts';

/** One level of a list: how it counts and how its number is printed. */
interface Level {
  start: number;
  form: string;
  /** %1 stands for the number of the first level, %2 for that of the second … */
  pattern: string;
  /** printed in digits whatever the forms of the levels above are */
  legal: boolean;
}

/** A list of the document, by the id that its paragraphs name. */
interface List {
  /** lists of one kind count on together */
  kind: string;
  levels: Map<number, Level>;
  /** by level: what it begins with in this list alone */
  restarts: Map<number, number>;
}

/** The number of a paragraph: in which list, at which level. */
interface Place {
  list: string;
  level: number;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const all = (node: Xml | XmlElement, name: string): XmlElement[] =>
  Array.from(node.getElementsByTagNameNS(W, name));

const val = (element: XmlElement | undefined, name = 'val'): string | undefined =>
  element?.getAttributeNS(W, name) || undefined;

const levelFrom = (element: XmlElement): Level => ({
  start: Number(val(child(element, 'start')) ?? 1),
  form: val(child(element, 'numFmt')) ?? 'decimal',
  pattern: val(child(element, 'lvlText')) ?? '',
  legal: child(element, 'isLgl') !== undefined,
});

const levelsOf = (parent: XmlElement): [number, Level][] =>
  all(parent, 'lvl').map((level) => [Number(val(level, 'ilvl') ?? 0), levelFrom(level)]);

/** The lists that word/numbering.xml describes. */
function listsOf(xml: string): Map<string, List> {
  const numbering = parseXml(xml);
  const kinds = new Map(all(numbering, 'abstractNum').map((kind) => [val(kind, 'abstractNumId'), kind]));
  const byStyle = new Map([...kinds.values()].map((kind) => [val(child(kind, 'styleLink')), kind] as const));
  const lists = new Map<string, List>();
  for (const list of all(numbering, 'num')) {
    let kind = kinds.get(val(child(list, 'abstractNumId')));
    if (!kind) continue;
    const link = val(child(kind, 'numStyleLink'));
    if (link) kind = byStyle.get(link) ?? kind;
    const overrides = all(list, 'lvlOverride');
    lists.set(val(list, 'numId') ?? '', {
      kind: val(kind, 'abstractNumId') ?? '',
      levels: new Map([...levelsOf(kind), ...overrides.flatMap(levelsOf)]),
      restarts: new Map(
        overrides.flatMap((override) => {
          const start = val(child(override, 'startOverride'));
          return start === undefined ? [] : [[Number(val(override, 'ilvl') ?? 0), Number(start)]];
        }),
      ),
    });
  }
  return lists;
}

const listPlace = (properties: XmlElement | undefined): Partial<Place> => {
  const numbers = child(properties, 'numPr');
  const list = val(child(numbers, 'numId'));
  const level = val(child(numbers, 'ilvl'));
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
};

/** styles that are based on each other at most */
const MAX_STYLES = 20;

/** The list that each style of paragraphs stands in, by its own word or that of the style it is based on. */
function placesOfStyles(xml: string): Map<string, Partial<Place>> {
  const styles = new Map(all(parseXml(xml), 'style').map((style) => [val(style, 'styleId') ?? '', style]));
  const placeOf = (id: string | undefined, depth = 0): Partial<Place> => {
    const style = styles.get(id ?? '');
    if (!style || depth > MAX_STYLES) return {};
    return { ...placeOf(val(child(style, 'basedOn')), depth + 1), ...listPlace(child(style, 'pPr')) };
  };
  return new Map([...styles.keys()].map((id) => [id, placeOf(id)]));
}

/** Counts the paragraphs of lists as Word does: a level goes on until one above it does. */
class Counter {
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /** What is printed before the next paragraph of a list. */
  next(id: string, list: List, at: number): string {
    const level = list.levels.get(at);
    if (!level || level.form === 'none') return '';
    const counts = this.#counts.get(list.kind) ?? [];
    this.#counts.set(list.kind, counts);
    const restart = list.restarts.get(at);
    const begins = restart !== undefined && !this.#begun.has(`${id} ${at}`);
    this.#begun.add(`${id} ${at}`);
    for (let above = 0; above < at; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    counts[at] = begins ? restart : counts[at] === undefined ? level.start : counts[at] + 1;
    counts.length = at + 1;
    if (level.form === 'bullet') return '•';
    return level.pattern.replace(/%([1-9])/g, (_, digit) => {
      const n = Number(digit) - 1;
      const form = level.legal ? 'decimal' : (list.levels.get(n)?.form ?? 'decimal');
      return numeral(counts[n] ?? 1, form);
    });
  }
}

/**
 * Puts the numbers that Word prints by itself (一、, （二）, 3.) into the text of the paragraphs that they stand before: they are
 * in no paragraph's own text, and an outline is lost without them.
 */
export function printNumbers(parts: Parts): void {
  const numbering = parts.get('word/numbering.xml');
  const body = parts.get('word/document.xml')!;
  if (numbering === undefined) return;
  const lists = listsOf(numbering);
  const styles = placesOfStyles(parts.get('word/styles.xml') ?? '<none/>');
  const document = parseXml(body);
  const counter = new Counter();
  for (const paragraph of all(document, 'p')) {
    const properties = child(paragraph, 'pPr');
    const place = {
      level: 0,
      ...styles.get(val(child(properties, 'pStyle')) ?? ''),
      ...listPlace(properties),
    };
    const list = lists.get(place.list ?? '');
    // an empty paragraph is numbered in Word too, but shows as nothing that is meant
    if (!list || !paragraph.textContent?.trim()) continue;
    const printed = counter.next(place.list!, list, place.level);
    const numbers = child(properties, 'numPr');
    if (numbers) properties!.removeChild(numbers);
    if (!printed) continue;
    const run = document.createElementNS(W, 'w:r');
    const text = document.createElementNS(W, 'w:t');
    text.setAttribute('xml:space', 'preserve');
    text.appendChild(document.createTextNode(printed));
    run.appendChild(text);
    paragraph.insertBefore(run, properties?.nextSibling ?? paragraph.firstChild);
  }
  parts.set('word/document.xml', new XMLSerializer().serializeToString(document));
  // what is printed already must not be counted again
  parts.delete('word/numbering.xml');
}
