/** What of its looks an element of a drawing takes with it. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A drawing of the page as SVG that looks the same without the page's stylesheet. */
export function styledSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i]!);
    for (const name of [...element.attributes].map((attribute) => attribute.name))
      if (/^(class|style|tabindex|role|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name);
    for (const look of looks) {
      const value = style.getPropertyValue(look);
      if (value) element.setAttribute(look, value);
    }
  });
  return [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('');
}
