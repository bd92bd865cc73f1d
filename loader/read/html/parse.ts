import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Elements that may stand in each other; browsers stop at 512. */
const MAX_DEPTH = 1000;
const MAX_ELEMENTS = 1_000_000;

/** A page that no person wrote: reading it would take without bound. */
export class TooMuchMarkup extends Error {
  override name = 'TooMuchMarkup';
}

/** HTML → tree, as a browser understands it. Throws TooMuchMarkup. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  let elements = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(tag, namespace, attributes) {
      if (++elements > MAX_ELEMENTS) throw new TooMuchMarkup(`it has more than ${MAX_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(tag, namespace, attributes);
    },
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new TooMuchMarkup(`its elements stand more than ${MAX_DEPTH} deep`);
    },
    onItemPop() {
      depth--;
    },
  };
  return parse(html, { treeAdapter });
}

export const isElement = (node: ChildNode | ParentNode): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

const unseen = /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}(?:hidden|collapse))/i;

/** Whether an element says of itself that it is not to be seen. What a style sheet or a script makes of it is not looked at. */
export const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined || unseen.test(attribute(element, 'style') ?? '');

/** Every element below a node, in order. */
export function* elementsBelow(node: ParentNode): Generator<Element> {
  const stack = node.childNodes.toReversed();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!isElement(next)) continue;
    yield next;
    stack.push(...next.childNodes.toReversed());
  }
}
