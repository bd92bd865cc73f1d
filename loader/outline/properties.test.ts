import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cost } from '../../tests/processor-time.ts';
import type { Block, Passage, Span } from '../tree.ts';
import { sections, tree } from './outlined.ts';

const passagesOf = (block: Block): readonly Passage[] => {
  if (block.type === 'paragraph') return [block.passage];
  return block.type === 'table' ? [...block.header, ...block.rows.flat()] : [block.heading];
};

/** That each character of the passages stands where it is said to, behind the one before it, and sections within those around them. */
function expectInPlace(text: string, children: readonly Block[]): void {
  let last = -1;
  const checkPassage = (passage: Passage, end: number) => {
    for (const [i, sign] of passage.value.split('').entries()) {
      expect(passage.offset(i)).toBeGreaterThan(last);
      expect(text[passage.offset(i)]).toBe(sign);
      last = passage.offset(i);
    }
    expect(last).toBeLessThan(end);
  };
  const check = (blocks: readonly Block[], within: Span) => {
    for (const block of blocks) {
      for (const passage of passagesOf(block)) checkPassage(passage, within.end);
      if (block.type !== 'section') continue;
      expect(block.extent.start).toBeGreaterThanOrEqual(within.start);
      expect(block.extent.end).toBeLessThanOrEqual(within.end);
      check(block.children, block.extent);
    }
  };
  check(children, { start: 0, end: text.length });
}

describe('outlinePlan: for any text', () => {
  const fragment = fc.constantFrom(
    '一、',
    '二、',
    '（一）',
    '（二）',
    '1.',
    '2．',
    '3、',
    '（1）',
    '第一章　',
    '第二条 ',
    '专栏1',
    '专栏：',
    '附件：',
    '目录',
    '——',
    '①',
    '甲',
    '乙丙',
    '落实部署，加强工作。',
    '，',
    '。',
    '：',
    '（',
    '）',
    '“',
    '\n',
    '\n\n',
    '　　',
    ' ',
    '\t',
    '2020年',
    '12',
    '1.5',
  );
  const text = fc.array(fragment, { maxLength: 120 }).map((parts) => parts.join(''));

  it('keeps every passage at its place in the text, in order, and nests sections', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { plan, children } = tree(body);
        expectInPlace(plan.text, children);
        expect(sections(children).map(({ order }) => order)).toEqual(sections(children).map((_, i) => i));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['字'],
    ['（'],
    ['《'],
    ['“'],
    ['一、'],
    ['。 1.甲'],
    ['　　'],
    ['1'],
    ['甲，乙\n'],
    ['1.甲\n'],
    ['\t1\n'],
  ])(
    'takes linear time on two hundred thousand characters of “%s”',
    (unit) => {
      const costOf = (length: number) => {
        const body = unit.repeat(length / unit.length);
        return cost(() => tree(body));
      };
      const small = Math.max(50, costOf(20_000));
      expect(costOf(200_000)).toBeLessThan(40 * small);
    },
    60_000,
  );
});
