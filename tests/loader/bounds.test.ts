import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { emptyManifest } from '../../loader/corpus/manifest.ts';
import { extract, rules } from '../../loader/extract/index.ts';
import { linkPlan, PlanRegistry, placePlans } from '../../loader/link/index.ts';
import { outlinePlan } from '../../loader/outline/index.ts';
import { decodeGlyphs } from '../../loader/read/glyphs.ts';
import { readDocument } from '../../loader/read/index.ts';
import { splitPlans } from '../../loader/split/index.ts';
import { cost } from '../processor-time.ts';

const head = '某省科技创新规划\n\n一、总体要求\n';

/** Passes a text through every stage but the store. */
function through(text: string) {
  const plans = splitPlans([new VFile({ path: 'a.txt', value: text })], emptyManifest);
  const read = plans.map((plan) => {
    const tree = outlinePlan(plan);
    return { plan, tree, facts: extract(tree) };
  });
  const registry = new PlanRegistry();
  return placePlans(read, registry).placed.map((plan) => ({ plan, facts: linkPlan(plan, registry) }));
}

/** Pieces that rules look for, in any order: what a damaged or hostile text may hold. */
const piece = fc.constantFrom(
  ...[
    '科技部',
    '省科技厅',
    '各市',
    '有关部门',
    '国务院',
    '沈阳市',
    '京津冀',
    '高新区',
    '工程',
    '行动计划',
    '专项',
  ],
  ...[
    '牵头单位：',
    '（责任单位：',
    '配合单位：',
    '由',
    '负责',
    '会同',
    '等',
    '要',
    '分别',
    '其中',
    '比',
    '从',
    '由1提高到',
  ],
  ...[
    '到2020年',
    '“十三五”',
    '达到',
    '提高',
    '不低于',
    '以上',
    '左右',
    '翻一番',
    '前',
    '第',
    '位',
    '倍',
    '百分点',
  ],
  ...['1', '12.5', '三分之一', '万', '亿元', '%', '家', '件', '~', '—', '-', '１', '百千万', '0'],
  ...[
    '《',
    '》',
    '（',
    '）',
    '(',
    ')',
    '“',
    '”',
    '、',
    '，',
    '。',
    '；',
    '：',
    '\n',
    '\n\n',
    '　　',
    ' ',
    '\t',
  ],
  ...[
    '一、',
    '（一）',
    '1.',
    '（1）',
    '第一条 ',
    '专栏1 ',
    '附件',
    '目录',
    '抄送：',
    '——',
    '①',
    '关于印发',
    '的通知',
  ],
  ...[
    '国发〔2016〕43号',
    '2016年1月1日',
    '甲',
    '创新驱动',
    'R&D',
    '\ue010',
    '\u2028',
    '\ud83d',
    '\u0000',
    '𠮷',
  ],
);
const text = fc.array(piece, { maxLength: 150 }).map((pieces) => pieces.join(''));

describe('for any text', () => {
  it('no rule throws, and each fact quotes words of the plan', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const plan of splitPlans([new VFile({ path: 'a.txt', value: head + body })], emptyManifest)) {
          const tree = outlinePlan(plan);
          for (const rule of rules)
            for (const { quote } of rule(tree)) {
              expect(quote.start).toBeGreaterThanOrEqual(0);
              expect(quote.end).toBeGreaterThan(quote.start);
              expect(quote.end).toBeLessThanOrEqual(plan.text.length);
            }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('every edge and node that is stated quotes the Text at its offsets', () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const { plan, facts } of through(head + body))
          for (const { properties } of [...facts.nodes, ...facts.edges]) {
            if (!('quote' in properties) || properties.quote === undefined) continue;
            expect(plan.plan.text.slice(properties.start, properties.end)).toBe(properties.quote);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('bytes are read or refused with a word on what to do, whatever they are', async () => {
    const magic = fc.constantFrom('', '<html><body>', 'PK\u0003\u0004', '%PDF-1.4\n', '{\\rtf', '\ufeff');
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ minLength: 1, maxLength: 300 }), async (start, rest) => {
        const bytes = Buffer.concat([Buffer.from(start), rest]);
        await readDocument('a', bytes).catch((error: Error) => {
          expect(error.name).toBe('LoadError');
          expect(error.message).toMatch(/^a(?::\d+)?: .+\. .+\.$/s);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('for a text of very many lines', () => {
  it('telling where a glyph stands takes time in its length', () => {
    const decode = (lines: number) =>
      decodeGlyphs(
        new VFile({ value: `${'二十个字的一行，没有什么可读的，只为行多。\n'.repeat(lines)}\ue010` }),
      );
    const small = cost(() => decode(20_000));
    expect(cost(() => decode(200_000))).toBeLessThan(30 * Math.max(small, 40));
  });
});

describe('for a text of one thing over and over', () => {
  it.each([
    ...['字', '（', '(', '《', '“', '"', '、', '，', '1', '一', '%', '年', '各', '省', '国', '\u3000', '—'],
    ...['1.\n', '10万元\n', '（一）\n', '第一条 \n', '甲\n', '1\t2\t3\n', '抄送：\n', '甲……1\n'],
    ...[
      '沈阳、',
      '省科技厅、',
      '工程',
      '10万元',
      '到2020年',
      '由1提高到2，',
      '（牵头单位：',
      '《甲》',
      '1、',
    ],
  ])('time is linear: %j', (unit) => {
    const body = (length: number) => {
      const whole = unit.repeat(length / unit.length);
      // half of it on one line, half on lines as a document has them
      return unit.includes('\n')
        ? whole
        : whole.slice(length / 2) + whole.slice(length / 2).replace(/.{300}/gsu, '$&\n');
    };
    const small = cost(() => through(head + body(3_000)));
    // ten times as much; quadratic work would take a hundred times as long, and the first run is the slowest of all
    const limit = 30 * Math.max(small, 40);
    const large = () => cost(() => through(head + body(30_000)));
    const first = large();
    // what is compiled or collected in a run is not what its work takes: one that is too slow shows it twice
    expect(first < limit ? first : large()).toBeLessThan(limit);
  });
});
