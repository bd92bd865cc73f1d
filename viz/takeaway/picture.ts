import { css, type Palette } from '../vocabulary/colours.ts';
import { asXml, type Box, type Caption, captioned } from './caption.ts';
import { raster } from './raster.ts';

const margin = 24;

export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** A drawing, before what explains it is put around it. */
export interface Drawing {
  box: Box;
  /** SVG */
  body: string;
  /** SVG of what the body refers to */
  defs?: string;
  fontSize: number;
}

const n = (value: number) => Math.round(value * 10) / 10;

/** A drawing as an SVG document of its own, whose texts stay text, with title, legend, date and link. */
export function svgDocument(
  { box, body, defs = '', fontSize }: Drawing,
  caption: Caption,
  palette: Palette,
): string {
  const around = captioned(box, caption, css(palette('--ink')), css(palette('--ink-soft')));
  const [x, y] = [around.box.x - margin, around.box.y - margin];
  const [width, height] = [around.box.width + 2 * margin, around.box.height + 2 * margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}" font-family="${asXml(fontFamily)}" font-size="${fontSize}">`,
    `<defs>${defs}</defs>`,
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${css(palette('--paper'))}"/>`,
    around.svg,
    body,
    '</svg>',
  ].join('\n');
}

/** A way to take a picture away as a file. */
export interface PictureFormat {
  id: string;
  /** what the button says; the same in every language */
  name: string;
  make(svg: string): Promise<Blob>;
}

/** Both are the same picture: the PNG is drawn from the SVG. */
export const pictureFormats: readonly PictureFormat[] = [
  { id: 'png', name: 'PNG', make: raster },
  { id: 'svg', name: 'SVG', make: async (svg) => new Blob([svg], { type: 'image/svg+xml' }) },
];
