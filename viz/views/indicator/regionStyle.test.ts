import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regionStyles } from './regionStyle.ts';

describe('the styles of regions', () => {
  it('give the nation always the same, others by their coming', () => {
    const styles = regionStyles(['辽宁省', null, '沈阳市', '辽宁省']);
    expect(styles.get(null)).toEqual(regionStyles([null]).get(null));
    expect(new Set([...styles.values()].map(({ colour }) => colour)).size).toBe(3);
  });

  it('are of the palette, and enough for any number', () => {
    const palette = readFileSync(new URL('../../styles/palette.css', import.meta.url), 'utf8');
    for (const { colour } of regionStyles(Array.from({ length: 30 }, (_, i) => `${i}`)).values())
      expect(palette).toContain(`${colour}:`);
  });
});
