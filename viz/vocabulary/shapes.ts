/**
 * Outlines of nodes, said once for the canvas, the legend and the exported picture. A polygon's points are x, y pairs
 * from -1 to 1; a rounded one says its radius in pixels (`full`: half its height).
 */
export type Shape = { corner: number | 'full' } | { points: readonly number[] };

export const shapes = {
  card: { corner: 7 },
  pill: { corner: 'full' },
  box: { corner: 0 },
  ticket: { points: [-0.94, -1, 0.94, -1, 1, -0.7, 1, 0.7, 0.94, 1, -0.94, 1, -1, 0.7, -1, -0.7] },
  hexagon: { points: [-0.9, -1, 0.9, -1, 1, 0, 0.9, 1, -0.9, 1, -1, 0] },
  slanted: { points: [-0.9, -1, 1, -1, 0.9, 1, -1, 1] },
  tag: { points: [-1, -1, 0.88, -1, 1, 0, 0.88, 1, -1, 1] },
  banner: { points: [-1, -1, 1, -1, 0.92, 0, 1, 1, -1, 1, -0.92, 0] },
  tray: { points: [-1, -1, 1, -1, 0.92, 1, -0.92, 1] },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;

/** The outline as the `d` of an SVG path, around (0, 0). */
export function outline(name: ShapeName, width: number, height: number): string {
  const shape: Shape = shapes[name];
  const [w, h] = [width / 2, height / 2];
  if ('points' in shape) {
    const corners: string[] = [];
    for (let i = 0; i + 1 < shape.points.length; i += 2)
      corners.push(`${round(shape.points[i]! * w)},${round(shape.points[i + 1]! * h)}`);
    return `M${corners.join('L')}Z`;
  }
  const r = Math.min(shape.corner === 'full' ? h : shape.corner, w, h);
  const arc = (x: number, y: number) => `a${r},${r} 0 0 1 ${x},${y}`;
  return [
    `M${round(-w + r)},${-h}`,
    `h${round(2 * (w - r))}${arc(r, r)}v${round(2 * (h - r))}${arc(-r, r)}`,
    `h${round(-2 * (w - r))}${arc(-r, -r)}v${round(-2 * (h - r))}${arc(r, -r)}Z`,
  ].join('');
}

const round = (n: number) => Math.round(n * 100) / 100;
