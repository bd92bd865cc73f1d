import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../written.ts';
import { fieldMention } from './fieldMention.ts';

const printed = (lines: string) => fieldMention(written(lines)).map((fact) => fact.printed);

describe('what is named', () => {
  it.each([
    ['重点在云计算、大数据、物联网等领域。', ['云计算', '大数据', '物联网']],
    ['培育新一代信息技术产业，发展生物医药和新材料。', ['新一代信息技术产业', '生物医药', '新材料']],
    ['扩大光伏、风电装机规模。', ['光伏', '风电']],
    ['发展新能源汽车。', ['新能源汽车']],
    ['突破第五代移动通信（5G）技术。', ['第五代移动通信（5G）']],
  ])('%s', (text, expected) => expect(printed(text)).toEqual(expected));
});

it('names each once a section, where it is first named', () => {
  expect(printed('发展人工智能。人工智能引领未来。新一代人工智能。\n# 一、|人工智能\n发展。')).toEqual([
    '人工智能',
    '人工智能',
  ]);
});

it.each([
  ['titles', '落实《新一代人工智能发展规划》。'],
  ['organisations', '由中国航空发动机集团、食品药品安全委员会参加。'],
  ['other words', '接口速率达到15Gb，汽车、海洋、网络。'],
])('names none in %s', (_, text) => expect(printed(text)).toEqual([]));

it('quotes exactly what it read, whatever it reads', () => {
  const words = fc.constantFrom(
    '新能源',
    '汽车',
    '5G',
    '（',
    '）',
    '《',
    '》',
    '大数据',
    '1',
    '集团',
    '。',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const tree = written(parts.join(''));
      for (const fact of fieldMention(tree))
        expect(tree.plan.text.slice(fact.quote.start, fact.quote.end)).toBe(fact.printed);
    }),
  );
});
