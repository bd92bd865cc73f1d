import type cytoscape from 'cytoscape';
import { fontFamily } from '../../takeaway/picture.ts';
import { css, mix, type Palette, type Rgb } from '../../vocabulary/colours.ts';
import { edgeStyles, edgeTypes } from '../../vocabulary/edges.ts';
import { labelStyles, labels } from '../../vocabulary/labels.ts';
import { type Shape, shapes } from '../../vocabulary/shapes.ts';

/** How nodes and edges look on the canvas; the exported picture reads the same numbers back from Cytoscape. */

export const fontSize = 12.5;
export const lineHeight = 1.32;
/** Smaller words cannot be read, and are not drawn. */
export const leastText = 11;

/** Fill, border and text of a node; what is read from the corpus is solid, what is only cited is an outline. */
export function nodeColours(colour: Rgb, surface: Rgb, ink: Rgb, solid: boolean) {
  // a bright fill on a dark page would dazzle
  const solidShare = lightness(ink) > lightness(surface) ? 0.34 : 0.9;
  const fill = mix(colour, surface, solidShare);
  return solid
    ? { fill, border: colour, text: readable(fill, surface, ink) }
    : { fill: mix(colour, surface, 0.07), border: mix(colour, surface, 0.75), text: mix(ink, colour, 0.75) };
}

/** Paper or ink, whichever stands out more. */
function readable(ground: Rgb, surface: Rgb, ink: Rgb): Rgb {
  const far = (a: Rgb) => Math.abs(lightness(a) - lightness(ground));
  return far(surface) > far(ink) ? surface : ink;
}

const lightness = ([r, g, b]: Rgb) => 0.299 * r + 0.587 * g + 0.114 * b;

const shapeStyle = (shape: Shape): cytoscape.Css.Node =>
  'points' in shape
    ? { shape: 'polygon', 'shape-polygon-points': shape.points.join(' ') as never }
    : { shape: 'round-rectangle', 'corner-radius': shape.corner === 'full' ? '60px' : `${shape.corner}px` };

export function stylesheet(palette: Palette): cytoscape.StylesheetJson {
  const [surface, ink, paper] = [palette('--surface'), palette('--ink'), palette('--paper')];
  const paint = (colour: Rgb, solid: boolean): cytoscape.Css.Node => {
    const { fill, border, text } = nodeColours(colour, surface, ink, solid);
    return { 'background-color': css(fill), 'border-color': css(border), color: css(text) };
  };
  return [
    {
      selector: 'node',
      style: {
        label: 'data(text)',
        width: 'data(width)',
        height: 'data(height)',
        'font-family': fontFamily,
        'font-size': fontSize,
        'line-height': lineHeight,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'center',
        'text-halign': 'center',
        'border-width': 1.2,
        'min-zoomed-font-size': leastText - 0.1,
        'overlay-opacity': 0,
        'outline-color': css(palette('--focus')),
        'outline-offset': 3,
        'outline-width': 0,
      },
    },
    ...labels.map((label) => ({
      selector: `node.${label}`,
      style: {
        ...paint(palette(labelStyles[label].colour), false),
        ...shapeStyle(shapes[labelStyles[label].shape]),
      },
    })),
    { selector: 'node.Plan.held', style: paint(palette(labelStyles.Plan.colour), true) },
    { selector: 'node.Plan.cited', style: { 'border-style': 'dashed', 'background-color': css(paper) } },
    {
      selector: 'node.suspect',
      style: { 'border-style': 'dashed', 'border-color': css(palette('--accent')), 'border-width': 2 },
    },
    {
      selector: 'node[badge]',
      style: {
        'background-image': 'data(badge)',
        'background-width': 'data(badgeWidth)' as never,
        'background-height': 16,
        'background-position-x': '100%',
        'background-position-y': '0%',
        'background-offset-x': 9,
        'background-offset-y': -9,
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': 12 as never,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'arrow-scale': 0.9,
        'overlay-opacity': 0,
        'font-family': fontFamily,
        'font-size': fontSize,
        color: css(palette('--ink-soft')),
        'text-background-color': css(paper),
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'min-zoomed-font-size': leastText - 0.1,
      },
    },
    ...edgeTypes.map((type) => {
      const { colour, width, arrow } = edgeStyles[type];
      const line = css(palette(colour));
      return {
        selector: `edge.${type}`,
        style: { width, 'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': arrow },
      };
    }),
    { selector: 'edge.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'node.pinned', style: { 'border-width': 3.2 } },
    {
      selector: 'node.picked',
      style: { 'outline-width': 2.5, 'outline-style': 'dashed', 'z-index': 9 } as cytoscape.Css.Node,
    },
    { selector: '.away', style: { opacity: 0.3 } },
    { selector: 'edge.lit', style: { label: 'data(name)', 'z-index': 5 } },
    { selector: 'node.chosen', style: { 'outline-width': 2.5, 'z-index': 10 } },
    {
      selector: 'edge.chosen',
      style: { 'line-outline-width': 3, 'line-outline-color': css(palette('--focus')), 'z-index': 10 },
    },
  ];
}

const badges = new Map<string, string>();

/** A pill with the number of neighbours that are not shown, as a picture. */
export function badge(count: number, palette: Palette): { badge: string; badgeWidth: number } {
  const text = count > 999 ? '999+' : `+${count}`;
  const badgeWidth = 10 + text.length * 7;
  const [fill, line, ink] = [
    css(palette('--raised')),
    css(palette('--line-strong')),
    css(palette('--ink-soft')),
  ];
  const key = `${text} ${fill}`;
  const made =
    badges.get(key) ??
    `data:image/svg+xml;utf8,${encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${badgeWidth * 2}" height="32" viewBox="0 0 ${badgeWidth} 16"><rect x=".5" y=".5" width="${badgeWidth - 1}" height="15" rx="7.5" fill="${fill}" stroke="${line}"/><text x="${badgeWidth / 2}" y="11.6" text-anchor="middle" font-family="system-ui,sans-serif" font-size="10" fill="${ink}">${text}</text></svg>`,
    )}`;
  badges.set(key, made);
  return { badge: made, badgeWidth };
}
