import { DOMParser } from '@xmldom/xmldom';

const fail = (message: string): never => {
  throw new SyntaxError(message);
};

/** XML → tree. Throws a SyntaxError where it is not well formed. */
export const parseXml = (xml: string) =>
  new DOMParser({ errorHandler: { warning: () => {}, error: fail, fatalError: fail } }).parseFromString(
    xml,
    'text/xml',
  );

export type Xml = ReturnType<typeof parseXml>;
export type XmlElement = ReturnType<Xml['createElementNS']>;

/** The first element of a name among the children of one. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (let node = element?.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (node as XmlElement).localName === name) return node as XmlElement;
  return undefined;
}

/** The elements of a name among the children of one. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = element?.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1 && (node as XmlElement).localName === name) found.push(node as XmlElement);
  return found;
}
