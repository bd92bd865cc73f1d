import { describe, expect, it } from 'vitest';
import { type Caption, captioned } from './caption.ts';

const box = { x: 10, y: 20, width: 600, height: 300 };
const caption: Caption = {
  title: '政策网络 <一>',
  legend: Array.from({ length: 12 }, (_, i) => ({ name: `第 ${i} 种关系的名称`, swatch: '<path/>' })),
  link: 'http://host/#/network',
  date: '2026-11-30',
};
const drawn = captioned(box, caption, '#000', '#666');

describe('a picture that is taken away', () => {
  it('says its title, legend, date and link', () => {
    for (const words of [
      '政策网络 &#60;一&#62;',
      '第 11 种关系的名称',
      '2026-11-30',
      'http://host/#/network',
    ])
      expect(drawn.svg).toContain(words);
  });

  it('grows by what stands around it, and covers nothing of it', () => {
    expect(drawn.box.y).toBeLessThan(box.y - 60);
    expect(drawn.box.y + drawn.box.height).toBeGreaterThan(box.y + box.height + 30);
    expect(drawn.box.width).toBe(600);
  });

  it('breaks a legend that is wider than the picture', () => {
    const short = captioned(box, { ...caption, legend: caption.legend.slice(0, 2) }, '#000', '#666');
    expect(drawn.box.height).toBeGreaterThan(short.box.height);
  });

  it('cuts what is longer than the picture is wide', () => {
    const { svg } = captioned(box, { ...caption, title: '长'.repeat(200) }, '#000', '#666');
    expect(svg).toMatch(/长{20,30}…</);
  });

  it('is larger in a larger picture, so that it can be read there', () => {
    const large = captioned({ ...box, width: 3600 }, caption, '#000', '#666');
    expect(large.svg).toContain('scale(4)');
    expect(large.box.width).toBe(3600);
  });
});
