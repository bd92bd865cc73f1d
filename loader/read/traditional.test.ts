import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from './index.ts';
import { isTraditional } from './traditional.ts';

const read = (text: string) => readDocument('a.txt', new TextEncoder().encode(text));

describe('a text in traditional characters', () => {
  it('is read in simplified ones, and what was printed is kept', async () => {
    const printed = '為深入實施創新驅動發展戰略，顯著提升著作權保護，裡應外合，制定本計畫。';
    const file = await read(printed);
    expect(file.value).toBe('为深入实施创新驱动发展战略，显著提升著作权保护，里应外合，制定本计划。');
    expect(file.data.printed).toBe(printed);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['traditional']);
  });

  it('has its quotation marks as simplified texts print them', async () => {
    const file = await read('「十三五」時期，實施『互聯網+』行動，發展數字經濟。');
    expect(file.value).toBe('“十三五”时期，实施‘互联网+’行动，发展数字经济。');
  });

  it('keeps the place of every character', async () => {
    const word = fc.constantFrom(
      '為',
      '發展',
      '計畫',
      '裏',
      '乾',
      '著',
      '𠮷',
      '，',
      '\n',
      '龍',
      'a',
      '瞭解',
      '範疇',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word), async (words) => {
        const printed = `為國家實業發展\n${words.join('')}`;
        const file = await read(printed);
        expect(String(file.value)).toHaveLength(printed.length);
        expect(file.data.printed).toBe(printed);
      }),
    );
  });
});

it.each([
  ['为深入实施创新驱动发展战略，加快建设科技强省，制定本规划。', false],
  [
    '与臺灣工業技術研究院合作，建设海峡两岸产业园区，推动两岸产业对接，支持台湾青年来闽创业就业，落实同等待遇。',
    false,
  ],
  ['R&D 2.8%', false],
  ['', false],
  ['為深入實施創新驅動發展戰略，制定本規劃。', true],
])('%s: %s', (text, traditional) => {
  expect(isTraditional(text)).toBe(traditional);
});
