import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { css, mix, parseRgb, type Rgb } from './colours.ts';
import { edgeStyles } from './edges.ts';
import { labelStyles } from './labels.ts';

const palette = new Map(
  [
    ...readFileSync(new URL('../styles/palette.css', import.meta.url), 'utf8').matchAll(
      /(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name, light, dark]) => [name!, { light: rgb(light!), dark: rgb(dark!) }]),
);

function rgb(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

/** WCAG 2 contrast of two colours, 1–21. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (colour: Rgb) => {
    const [r, g, bl] = colour.map((n) =>
      n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * bl!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the palette', () => {
  const labelColours = [...new Set(Object.values(labelStyles).map((style) => style.colour))];

  it('has every colour that labels and edges name', () => {
    for (const { colour } of [...Object.values(labelStyles), ...Object.values(edgeStyles)])
      expect(palette.has(colour), colour).toBe(true);
  });

  it.each(['light', 'dark'] as const)('can be read in the %s theme', (theme) => {
    const at = (name: string) => palette.get(name)![theme];
    for (const ground of ['--paper', '--surface', '--sunken', '--raised'])
      for (const ink of ['--ink', '--ink-soft', '--ink-faint', '--accent', ...labelColours])
        expect(contrast(at(ink), at(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
          ink === '--ink' ? 7 : 4.5,
        );
  });
});

describe('colours', () => {
  it('are read from what a browser computes', () => {
    expect(parseRgb('rgb(1, 2, 3)')).toEqual([1, 2, 3]);
    expect(parseRgb('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3]);
    expect(parseRgb('nonsense')).toEqual([0, 0, 0]);
  });

  it('mix by share', () => {
    expect(mix([255, 0, 0], [0, 0, 0], 0.2)).toEqual([51, 0, 0]);
    expect(css([1, 16, 255])).toBe('#0110ff');
  });
});
