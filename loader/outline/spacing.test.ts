import { describe, expect, it } from 'vitest';
import { Passage } from '../tree.ts';
import { closedTable, closedUp, isSpacedOut } from './spacing.ts';

const close = (text: string) => closedUp(Passage.plain(text, { start: 0, end: text.length }));

describe('closedUp', () => {
  it.each([
    ['数 字产业加快发展 ，建设 全国 一流平台 。', '数字产业加快发展，建设全国一流平台。'],
    ['到 2024 年 ，产值突破 3500 亿元 ， 占比达到 10%以上', '到2024年，产值突破3500亿元，占比达到10%以上'],
    ['根据 《 “十 四五”规划》 (苏发 〔2022〕 7 号)', '根据《“十四五”规划》(苏发〔2022〕7号)'],
    ['《三年行动计划 (2022— 2024) 》', '《三年行动计划(2022—2024)》'],
    ['第一章  总则', '第一章  总则'],
    ['Open Data 平台', 'Open Data平台'],
  ])('%s', (text, closed) => {
    expect(close(text).value).toBe(closed);
  });

  it('leads back to what is printed', () => {
    const text = '数 字产业 ，加快';
    const passage = close(text);
    expect(passage.span(0, 4)).toEqual({ start: 0, end: 5 });
    expect(passage.span()).toEqual({ start: 0, end: text.length });
    expect(text.slice(passage.offset(4), passage.offset(4) + 1)).toBe('，');
  });

  it('leaves a passage without blanks as it is', () => {
    const passage = Passage.plain('数字产业，加快', { start: 0, end: 7 });
    expect(closedUp(passage)).toBe(passage);
  });
});

it('tells texts that have blanks inside their words', () => {
  expect(isSpacedOut('为深入贯彻落实 ，抢抓新机遇 ，加快转型 ，结合我市实际 ，制定本行 动计划 。')).toBe(
    true,
  );
  expect(isSpacedOut('为深入贯彻落实，抢抓新机遇，结合实际，制定本方案。 附件 1 ，名单')).toBe(false);
  expect(isSpacedOut(`${'为深入贯彻落实，抢抓新机遇。'.repeat(500)}甲 ，乙 ，丙 ，丁 ，戊 ，`)).toBe(false);
});

describe('lines of print that were joined with blanks', () => {
  const sentence = '充分发挥园区载体的集聚效应，着力引导 各类要素向重点片区集中布局。';

  it('are told where each paragraph has them', () => {
    expect(isSpacedOut(sentence.repeat(30))).toBe(true);
  });

  it('are not where few sentences do, or where the blank stands behind the mark of an article', () => {
    expect(isSpacedOut(`${sentence}${'充分发挥园区载体的集聚效应，着力引导各类要素。'.repeat(200)}`)).toBe(
      false,
    );
    expect(isSpacedOut('第二十一条 本市鼓励企业加大投入。'.repeat(60))).toBe(false);
  });
});

describe('the cells of a table', () => {
  const cell = (text: string) => Passage.plain(text, { start: 0, end: text.length });
  const table = (...cells: string[]) => ({
    type: 'table' as const,
    header: [cell('备注')],
    rows: cells.map((text) => [cell(text)]),
    extent: { start: 0, end: 1 },
  });
  const words = (...cells: string[]) => closedTable(table(...cells), false).rows.map(([it]) => it!.value);

  it('are read without the blanks where their lines were joined, and names stay apart', () => {
    expect(words('可获得租金补 贴50万 元', '不超过纳税总 额。', '市科技局 市财政局')).toEqual([
      '可获得租金补贴50万元',
      '不超过纳税总额。',
      '市科技局 市财政局',
    ]);
  });

  it('keep blanks where nothing tells that lines were joined', () => {
    expect(words('市科技局 市财政局', '建设 推广')).toEqual(['市科技局 市财政局', '建设 推广']);
  });
});
