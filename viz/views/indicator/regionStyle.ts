/** How the targets of a region look: a colour of the palette and a shape, so that colour alone need not tell. */
export interface RegionStyle {
  colour: `--${string}`;
  /** an SVG path around (0, 0) */
  shape: string;
}

const circle = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z';
const square = 'M-4.5 -4.5H4.5V4.5H-4.5Z';
const diamond = 'M0 -6.2L6.2 0L0 6.2L-6.2 0Z';
const triangle = 'M0 -6L5.8 4.6H-5.8Z';
const upsideDown = 'M0 6L5.8 -4.6H-5.8Z';

const styles: readonly RegionStyle[] = [
  { colour: '--accent', shape: circle },
  { colour: '--label-plan', shape: square },
  { colour: '--label-agency', shape: diamond },
  { colour: '--label-task', shape: triangle },
  { colour: '--label-project', shape: upsideDown },
  { colour: '--label-target', shape: square },
  { colour: '--label-field', shape: circle },
];

/** The styles of regions in the order of their coming; the nation (null) is always the first. */
export function regionStyles(regions: readonly (string | null)[]): Map<string | null, RegionStyle> {
  const order = [null, ...new Set(regions.filter((region) => region !== null))];
  return new Map(
    order.map((region, i) => [region, styles[i === 0 ? 0 : 1 + ((i - 1) % (styles.length - 1))]!]),
  );
}
