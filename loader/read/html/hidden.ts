import { isUnread } from './furniture.ts';
import { type PageLine, pageLines } from './lines.ts';
import { prose } from './main.ts';
import { type Element, isElement, isHidden, type ParentNode } from './parse.ts';

/** a hidden part is the document of its page when it holds so many times the prose that is to be seen */
const NEARLY_ALL = 4;
/** how deep hidden parts with all the text of a page may stand in each other */
const MAX_ROUNDS = 4;

const proseOf = (lines: readonly PageLine[]) => lines.reduce((sum, line) => sum + prose(line), 0);

/** The outermost elements that are hidden, but for those that are shown nevertheless. */
function hiddenParts(page: ParentNode, shown: ReadonlySet<Element>): Element[] {
  const parts: Element[] = [];
  const stack = page.childNodes.filter(isElement).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (isUnread(next.tagName) && next.tagName !== 'head') continue;
    if (isHidden(next) && !shown.has(next)) parts.push(next);
    else stack.push(...next.childNodes.filter(isElement).reverse());
  }
  return parts;
}

/**
 * The lines of a page as it is to be seen. A page that hides nearly all of its prose, for a script to show it (body with
 * visibility:hidden, a frame with display:none), is read as that script would show it, and `hidden` is true.
 */
export function seenLines(page: ParentNode): { lines: PageLine[]; hidden: boolean } {
  const shown = new Set<Element>();
  const seen = () => pageLines(page, (element) => shown.has(element));
  let lines = seen();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const parts = hiddenParts(page, shown).map((part) => ({
      part,
      prose: proseOf(pageLines(part, () => true)),
    }));
    const most = parts.sort((a, b) => b.prose - a.prose)[0];
    if (!most || most.prose === 0 || most.prose < NEARLY_ALL * proseOf(lines)) break;
    shown.add(most.part);
    lines = seen();
  }
  return { lines, hidden: shown.size > 0 };
}
