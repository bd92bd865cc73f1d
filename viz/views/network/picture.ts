import type cytoscape from 'cytoscape';
import type { EdgeType, Label } from '../../generated/operations.ts';
import { asXml } from '../../takeaway/caption.ts';
import { svgDocument } from '../../takeaway/picture.ts';
import { css, type Palette, type Rgb } from '../../vocabulary/colours.ts';
import { edgeStyles } from '../../vocabulary/edges.ts';
import { labelStyles } from '../../vocabulary/labels.ts';
import { outline } from '../../vocabulary/shapes.ts';
import { fontSize, lineHeight, nodeColours } from './appearance.ts';

/** What is written around the picture. */
export interface PictureWords {
  title: string;
  link: string;
  date: string;
  nameOf(kind: { label: Label } | { type: EdgeType }): string;
}

const n = (value: number) => Math.round(value * 10) / 10;

/** The whole canvas as an SVG document. */
export function svgOf(cy: cytoscape.Core, palette: Palette, words: PictureWords): string {
  const { x1, y1, w, h } = cy.elements().boundingBox({});
  const types = [...new Set(cy.edges().map((edge) => edge.data('type') as EdgeType))];
  const labels = [...new Set(cy.nodes().map((node) => node.data('label') as Label))];
  const legend = [
    ...labels.map((label) => ({ name: words.nameOf({ label }), swatch: labelSwatch(label, palette) })),
    ...types.map((type) => ({ name: words.nameOf({ type }), swatch: typeSwatch(type, palette) })),
  ];
  const drawing = {
    box: { x: x1, y: y1, width: w, height: h },
    defs: types.map((type) => arrowOf(type, palette)).join(''),
    body: [
      ...cy.edges().map((edge) => edgeSvg(edge, palette)),
      ...cy.nodes().map((node) => nodeSvg(node, palette)),
    ].join('\n'),
    fontSize,
  };
  return svgDocument(drawing, { ...words, legend }, palette);
}

const labelSwatch = (label: Label, palette: Palette) => {
  const { colour, shape } = labelStyles[label];
  const { fill, border } = nodeColours(
    palette(colour),
    palette('--surface'),
    palette('--ink'),
    label === 'Plan',
  );
  return `<path transform="translate(11 7)" d="${outline(shape, 20, 12)}" fill="${css(fill)}" stroke="${css(border)}"/>`;
};

const typeSwatch = (type: EdgeType, palette: Palette) =>
  `<path d="M0 7H22" stroke="${css(palette(edgeStyles[type].colour))}" stroke-width="${edgeStyles[type].width}"/>`;

const arrowOf = (type: EdgeType, palette: Palette) =>
  `<marker id="to-${type}" viewBox="0 0 8 8" refX="7.5" refY="4" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto"><path d="M0 0.6L8 4L0 7.4Z" fill="${css(palette(edgeStyles[type].colour))}"/></marker>`;

function edgeSvg(edge: cytoscape.EdgeSingular, palette: Palette): string {
  const type = edge.data('type') as EdgeType;
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const bend = edge.controlPoints()?.[0];
  const path = bend
    ? `M${n(from.x)} ${n(from.y)}Q${n(bend.x)} ${n(bend.y)} ${n(to.x)} ${n(to.y)}`
    : `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`;
  const { colour, width } = edgeStyles[type];
  const dashes = edge.hasClass('inferred') ? ' stroke-dasharray="6 4"' : '';
  return `<path d="${path}" fill="none" stroke="${css(palette(colour))}" stroke-width="${width}"${dashes} marker-end="url(#to-${type})"><title>${asXml(String(edge.data('name')))}</title></path>`;
}

function nodeSvg(node: cytoscape.NodeSingular, palette: Palette): string {
  const label = node.data('label') as Label;
  const { colour, shape } = labelStyles[label];
  const held = label === 'Plan' && node.hasClass('held');
  const cited = node.hasClass('cited');
  const { fill, border, text } = nodeColours(palette(colour), palette('--surface'), palette('--ink'), held);
  const paint: Rgb = cited ? palette('--paper') : fill;
  const lines = String(node.data('text')).split('\n');
  const step = fontSize * lineHeight;
  const top = -((lines.length - 1) * step) / 2 + fontSize * 0.35;
  const words = lines
    .map((line, i) => `<tspan x="0" y="${n(top + i * step)}">${asXml(line)}</tspan>`)
    .join('');
  const { x, y } = node.position();
  const dashes = cited ? ' stroke-dasharray="4 3"' : '';
  return `<g transform="translate(${n(x)} ${n(y)})"><title>${asXml(String(node.data('name')))}</title><path d="${outline(shape, node.width(), node.height())}" fill="${css(paint)}" stroke="${css(border)}" stroke-width="1.2"${dashes}/><text text-anchor="middle" fill="${css(text)}">${words}</text></g>`;
}
