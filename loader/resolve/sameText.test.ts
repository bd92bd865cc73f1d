import { describe, expect, it } from 'vitest';
import { TextSketch } from './sameText.ts';

/** So many sentences of one form about many matters, as documents have them; a seed chooses the matters. */
function document(seed: number, sentences: number): string {
  const characters =
    '科技创新驱动发展平台建设企业培育成果转化人才引进金融服务数字经济海洋装备能源农业医药环境交通';
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return characters[Math.floor((state / 2147483648) * characters.length)]!;
  };
  return Array.from({ length: sentences }, (_, i) => {
    const matter = Array.from({ length: 14 }, next).join('');
    return `${i + 1}.围绕${matter}，进一步完善政策措施，到2025年取得明显成效。`;
  }).join('\n');
}
const sketch = (text: string) => new TextSketch(text);
const isCopy = (a: string, b: string) => sketch(a).isCopyOf(sketch(b));

const text = document(1, 60);

describe('TextSketch', () => {
  it('takes a text for a copy of itself, whatever blanks, line ends, signs and widths it is printed with', () => {
    const other = text.replaceAll('\n', '\r\n\r\n　').replaceAll('，', ',').replaceAll('1', '１');
    expect(sketch(text).sharedWith(sketch(other))).toBe(1);
  });

  it('takes a half for a copy of the whole, in either order', () => {
    expect(isCopy(text, text.slice(0, text.length / 2))).toBe(true);
    expect(isCopy(text.slice(text.length / 2), text)).toBe(true);
  });

  it('takes a badly read copy for a copy, but not one of which hardly anything is left', () => {
    const misread = (every: number) => [...text].map((c, i) => (i % every ? c : '口')).join('');
    expect(isCopy(text, misread(25))).toBe(true);
    expect(isCopy(text, misread(10))).toBe(false);
  });

  it('tells two documents of one form apart', () => {
    expect(isCopy(text, document(2, 60))).toBe(false);
  });

  it('asks for more where it is told to', () => {
    const mended = `${text.slice(0, text.length * 0.7)}${document(3, 18)}`;
    expect(isCopy(text, mended)).toBe(true);
    expect(sketch(text).isCopyOf(sketch(mended), 'nearly all')).toBe(false);
  });

  it('takes nothing for a copy of a text that is too short to tell', () => {
    expect(isCopy('通知', '通知')).toBe(false);
  });
});
