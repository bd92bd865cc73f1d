import { expect, it } from 'vitest';
import { agencyMention } from './agencyMention.ts';
import { written } from './written.ts';

const named = (text: string) => agencyMention(written(text)).map((f) => f.printed);

it('reads the organisations that running text names, once a section', () => {
  expect(
    named('# 一、|甲\n重大事项向国务院报告，经中国证监会批准，国务院同意。\n# 二、|乙\n国务院决定。'),
  ).toEqual(['国务院', '中国证监会', '国务院']);
});

it('leaves out classes and parts of longer words', () => {
  expect(named('# 一、|甲\n各部门、有关单位和科技部门、财政部门要配合。')).toEqual([]);
});
