import { describe, expect, it } from 'vitest';
import { preferred } from './language.ts';

describe('the language of the viewer', () => {
  it('is the first of the reader’s languages that it speaks', () => {
    expect(preferred(['fr-FR', 'zh-TW', 'en'])).toBe('zh');
    expect(preferred(['en-GB', 'zh'])).toBe('en');
  });

  it('is English where it speaks none of them', () => {
    expect(preferred(['fr'])).toBe('en');
    expect(preferred([])).toBe('en');
  });
});
