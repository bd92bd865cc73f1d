import { describe, expect, it } from 'vitest';
import { Passage } from '../tree.ts';
import { firstSentence, headingOf } from './heading.ts';

const head = (text: string) => {
  const { heading, rest } = headingOf(Passage.plain(text, { start: 0, end: text.length }));
  return [heading.value, rest?.value];
};

describe('headed', () => {
  it.each([
    ['总体要求', '总体要求', undefined],
    ['全球格局面临重大调整。', '全球格局面临重大调整', undefined],
    ['构建开放环境。贯彻落实部署。推进改革。', '构建开放环境', '贯彻落实部署。推进改革。'],
    ['研发经费占比达到2.5%。（省科技厅）', '研发经费占比达到2.5%', '（省科技厅）'],
    ['战略性新兴产业：是指以技术突破为基础的产业。', '战略性新兴产业', '是指以技术突破为基础的产业。'],
    ['实施“双百。计划”行动。面向基层。', '实施“双百。计划”行动', '面向基层。'],
    ['支持企业（含高校。院所）创新。面向基层。', '支持企业（含高校。院所）创新', '面向基层。'],
    ['健全中心体系。国家中心：建设国家中心。', '健全中心体系', '国家中心：建设国家中心。'],
    ['研究制定措施，包括：完善制度。', '研究制定措施，包括：完善制度', undefined],
    ['推广“一站办"做法。缩短时限。', '推广“一站办"做法', '缩短时限。'],
  ])('heads “%s”', (text, heading, rest) => {
    expect(head(text)).toEqual([heading, rest]);
  });

  it('repeats nothing and loses nothing but white space and the stop', () => {
    const text = '加强领导。　健全机制。';
    const { heading, rest } = headingOf(Passage.plain(text, { start: 0, end: text.length }));
    expect(heading.span()).toEqual({ start: 0, end: 4 });
    expect(rest!.span()).toEqual({ start: 6, end: text.length });
  });
});

it('ends a sentence at the first stop where a bracket never closes', () => {
  expect(firstSentence('支持（企业创新。面向基层。')).toBe(8);
});
