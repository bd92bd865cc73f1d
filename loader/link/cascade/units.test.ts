import { describe, expect, it } from 'vitest';
import { nationalPlan, section } from './made.ts';
import { passagesOf, unitsOf } from './units.ts';

const project = (name: string, of: string, defined = true) => ({
  id: `project:${name}`,
  name,
  section: of,
  defined,
  quote: name,
  start: 0,
  end: name.length,
});
const box = section({
  id: 'box',
  heading: '国家科技重大专项',
  text: '国家科技重大专项\n大型飞机。完成首飞。\n重大新药创制。研制疫苗，服务大型飞机。',
});
const units = (...projects: ReturnType<typeof project>[]) =>
  unitsOf(nationalPlan({ sections: [box], projects })).map((unit) => [unit.heading, unit.project?.name]);

describe('what of a plan may be carried out:', () => {
  it('each section', () => {
    expect(units()).toEqual([['国家科技重大专项', undefined]]);
  });

  it('each undertaking that a paragraph of it sets out', () => {
    expect(units(project('大型飞机', 'box'), project('重大新药创制', 'box'))).toEqual([
      ['国家科技重大专项', undefined],
      ['大型飞机', '大型飞机'],
      ['重大新药创制', '重大新药创制'],
    ]);
  });

  it('none that is only named, or has no paragraph of its own', () => {
    expect(units(project('大型飞机', 'box', false), project('智能电网', 'box'))).toHaveLength(1);
  });

  it('a section that sets out an undertaking as a whole stands for it', () => {
    expect(units(project('国家科技重大专项', 'box'))).toEqual([['国家科技重大专项', '国家科技重大专项']]);
  });
});

it('divides long paragraphs between sentences, and drops none of them', () => {
  const sentence = `${'建设创新基地'.repeat(20)}。`;
  const passages = passagesOf(`一、题目\n\n${sentence.repeat(5)}`);
  expect(passages.length).toBeGreaterThan(2);
  expect(passages.join('')).toBe(`一、题目${sentence.repeat(5)}`);
});
