import { lineWidth } from '../vocabulary/wrap.ts';

/** What stands around a picture that is taken away, so that it explains itself elsewhere. */
export interface Caption {
  title: string;
  legend: readonly LegendEntry[];
  link: string;
  /** YYYY-MM-DD */
  date: string;
}

export interface LegendEntry {
  name: string;
  /** a picture of it: SVG of 22 × 14, its left upper corner at 0, 0 */
  swatch: string;
}

/** Where something stands in a picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Captioned {
  /** of the picture and what stands around it */
  box: Box;
  /** SVG, to be put into the picture */
  svg: string;
}

/** In pixels of a picture that is no wider than this; of a wider one all is larger. */
const usual = 900;
const sizes = { title: 20, text: 12, line: 22, gap: 18, swatch: 30 } as const;
/** A title may be a long name. */
const narrowest = 420;

export const asXml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const n = (value: number) => Math.round(value * 10) / 10;

/** Title and legend above a picture, link and date below it; `ink` and `soft` are colours. */
export function captioned(box: Box, caption: Caption, ink: string, soft: string): Captioned {
  const scale = Math.max(1, box.width / usual);
  const width = Math.max(box.width / scale, narrowest);
  const rows = rowsOf(caption.legend, width);
  const above = sizes.title + sizes.gap + rows.length * sizes.line + sizes.gap;
  const below = sizes.gap + 2 * sizes.line;
  const title = `<text x="0" y="${sizes.title}" font-size="${sizes.title}" font-weight="600" fill="${ink}">${asXml(clipped(caption.title, width, sizes.title))}</text>`;
  const legend = rows.flatMap((row, i) =>
    row.map(
      ({ entry, x }) =>
        `<g transform="translate(${n(x)} ${n(sizes.title + sizes.gap + i * sizes.line)})">${entry.swatch}<text x="${sizes.swatch}" y="11" font-size="${sizes.text}" fill="${ink}">${asXml(entry.name)}</text></g>`,
    ),
  );
  const foot = [caption.date, caption.link].map(
    (text, i) =>
      `<text x="0" y="${n(sizes.gap + (i + 0.6) * sizes.line)}" font-size="${sizes.text}" fill="${soft}">${asXml(clipped(text, width, sizes.text))}</text>`,
  );
  const whole = {
    x: box.x,
    y: n(box.y - above * scale),
    width: n(width * scale),
    height: n(box.height + (above + below) * scale),
  };
  const placed = (y: number, parts: readonly string[]) =>
    `<g transform="translate(${n(box.x)} ${n(y)}) scale(${n(scale)})">${parts.join('')}</g>`;
  return {
    box: whole,
    svg: placed(whole.y, [title, ...legend]) + placed(box.y + box.height, foot),
  };
}

/** The entries of the legend in as many rows as they need. */
function rowsOf(legend: readonly LegendEntry[], width: number): { entry: LegendEntry; x: number }[][] {
  const rows: { entry: LegendEntry; x: number }[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const entry of legend) {
    const own = sizes.swatch + lineWidth(entry.name) * sizes.text + sizes.gap;
    if (x + own > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ entry, x });
    x += own;
  }
  return rows;
}

/** The text, or as much of it as fits. */
function clipped(text: string, width: number, size: number): string {
  const most = width / size;
  if (lineWidth(text) <= most) return text;
  let short = text;
  while (short && lineWidth(short) > most - 1) short = [...short].slice(0, -1).join('');
  return `${short}…`;
}
