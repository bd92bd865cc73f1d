import { isFurniture, isRegion } from './furniture.ts';
import type { PageLine } from './lines.ts';
import { attribute, type Element, isElement, type ParentNode } from './parse.ts';

/** how much of the prose must stand in an element for it to hold the main text */
const MOST = 0.95;
/** an element with more of the prose than this is no navigation, whatever it is called */
const NO_REGION = 0.4;
/** shorter lines are headings, labels and links */
const MIN_PROSE = 15;

/** How much of the plan's own words a line shows: the characters of a sentence that are in no link. */
export function prose({ text, linked }: PageLine): number {
  const own = text.length - linked;
  return own >= MIN_PROSE && /[，。；、：]/.test(text) && !isFurniture(text) ? own : 0;
}

const parentOf = (node: ParentNode): ParentNode | null => ('parentNode' in node ? node.parentNode : null);

const classAndId = (element: Element) =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 200);

/** How much prose stands in each element. */
function weigh(lines: readonly PageLine[], counts: (line: PageLine) => boolean): Map<ParentNode, number> {
  const weights = new Map<ParentNode, number>();
  for (const line of lines) {
    const own = counts(line) ? prose(line) : 0;
    if (own === 0) continue;
    for (let node: ParentNode | null = line.block; node; node = parentOf(node))
      weights.set(node, (weights.get(node) ?? 0) + own);
  }
  return weights;
}

/** Whether a line stands in a part of the page around the main text (navigation, footer, …). */
function inRegion(line: PageLine, weights: ReadonlyMap<ParentNode, number>, whole: number): boolean {
  for (let node: ParentNode | null = line.block; node; node = parentOf(node))
    if ('tagName' in node && isRegion(node.tagName, classAndId(node)))
      if ((weights.get(node) ?? 0) < NO_REGION * whole) return true;
  return false;
}

/** The element of a page that holds the main text: the innermost with nearly all of its prose. */
export function mainElement(page: ParentNode, lines: readonly PageLine[]): ParentNode {
  const all = weigh(lines, () => true);
  const whole = all.get(page) ?? 0;
  const regional = new Set(lines.filter((line) => inRegion(line, all, whole)));
  const weights = weigh(lines, (line) => !regional.has(line));
  const most = MOST * (weights.get(page) ?? 0);
  if (most === 0) return page;
  let main = page;
  for (;;) {
    const inner: ParentNode | undefined = main.childNodes.find(
      (child): child is Element => isElement(child) && (weights.get(child) ?? 0) >= most && isWhole(child),
    );
    if (!inner) return main;
    main = inner;
  }
}

/** A paragraph that holds all the prose of a page is not all of its text: its headings stand beside it. */
const isWhole = ({ tagName }: Element) =>
  !/^(?:p|h[1-6]|tr|td|th|li|span|font|b|strong|tbody|thead)$/.test(tagName);

/** Whether a line stands in an element. */
export function standsIn({ block }: PageLine, element: ParentNode): boolean {
  for (let node: ParentNode | null = block; node; node = parentOf(node)) if (node === element) return true;
  return false;
}
