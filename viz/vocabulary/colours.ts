/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

/** Reads a colour of `styles/palette.css` as it is now, in the theme that the reader's system asks for. */
export type Palette = (property: `--${string}`) => Rgb;

/** The palette in force within an element. A custom property must be used for a browser to say its value. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const known = new Map<string, Rgb>();
  return (property) => {
    const before = known.get(property);
    if (before) return before;
    if (!probe.isConnected) element.append(probe);
    probe.style.color = `var(${property})`;
    const colour = parseRgb(getComputedStyle(probe).color);
    known.set(property, colour);
    probe.remove();
    return colour;
  };
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, .5)`, as browsers write computed colours; black for what is neither. */
export function parseRgb(text: string): Rgb {
  const [r, g, b] = (text.match(/^rgba?\(([^)]{1,60})\)/)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  return [r, g, b].every((n) => n !== undefined && Number.isFinite(n)) ? [r!, g!, b!] : [0, 0, 0];
}

/** As much of the first as `share` (0–1) says, the rest of the second. */
export const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  [0, 1, 2].map((i) => Math.round(a[i]! * share + b[i]! * (1 - share))) as unknown as Rgb;

export const css = ([r, g, b]: Rgb): string =>
  `#${[r, g, b].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
