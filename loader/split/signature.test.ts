import { describe, expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { imprintIn, type Signature, sealedDateIn, signatureIn } from './signature.ts';

/** What a signature says, and the lines on which it does. */
const said = (text: string, signature: Signature | undefined) =>
  signature && {
    issuers: signature.issuers.map(({ value }) => value),
    date: signature.issuedOn.value,
    lines: signature.lines.map(({ start, end }) => text.slice(start, end)),
  };
const signed = (text: string, options?: { signed: boolean }) =>
  said(text, signatureIn(text, linesOf(text), options));
const sealed = (text: string) => said(text, sealedDateIn(linesOf(text)));
const imprinted = (text: string) => said(text, imprintIn(text, linesOf(text)));

const date = '2021年3月1日';
const blank = (lines: number) => '\n'.repeat(lines);

describe('who signs', () => {
  it('is told from top to bottom, and on a line from left to right', () => {
    const text = `特此通知。\n教育部 科技部\n财政部\n国家统计局\n${date}`;
    expect(signed(text)).toEqual({
      issuers: ['教育部', '科技部', '财政部', '国家统计局'],
      date: '2021-03-01',
      lines: ['教育部 科技部', '财政部', '国家统计局', date],
    });
  });

  it('may stand on the line of the date, behind a gap', () => {
    expect(signed(`特此通知。\n教育部　科技部　　${date}`)).toMatchObject({
      issuers: ['教育部', '科技部'],
      date: '2021-03-01',
    });
    expect(signed(`特此通知。\n责任编辑　　${date}`)).toBeUndefined();
    expect(signed(`特此通知。\n教育部${date}`)).toBeUndefined();
  });

  it('has the words of its own name', () => {
    const text = `特此通知。\n教育部 科技部\n财政部\n${date}`;
    const spans = signatureIn(text, linesOf(text))!.issuers.map(({ span }) => span!);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['教育部', '科技部', '财政部']);
  });

  it('ends above with what is no name', () => {
    expect(signed(`科技部\n特此通知。\n财政部\n${date}`)?.issuers).toEqual(['财政部']);
    expect(signed(`牵头单位：科技部\n财政部\n${date}`)?.issuers).toEqual(['财政部']);
  });

  it('may stand three blank lines above the date, not four', () => {
    expect(signed(`特此通知。\n科技部${blank(4)}${date}`)?.issuers).toEqual(['科技部']);
    expect(signed(`特此通知。\n科技部${blank(5)}${date}`)?.issuers).toEqual([]);
  });

  it('may have one blank line between two names, not two', () => {
    expect(signed(`特此通知。\n科技部${blank(2)}财政部\n${date}`)?.issuers).toEqual(['科技部', '财政部']);
    expect(signed(`特此通知。\n科技部${blank(3)}财政部\n${date}`)?.issuers).toEqual(['财政部']);
    expect(signed(`特此通知。\n教育部${blank(2)}科技部${blank(2)}财政部\n${date}`)?.issuers).toHaveLength(3);
  });

  it('stands on twelve lines at most', () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, i) => `山河省第${'一二三四五六七八九十百千万'[i]}局`);
    expect(signed(`${names(12).join('\n')}\n${date}`)?.issuers).toEqual(names(12));
    expect(signed(`${names(13).join('\n')}\n${date}`)?.issuers).toEqual(names(13).slice(1));
  });

  it('has no more than 80 characters on a line', () => {
    const names = (last: string) => `${'山河省统计局 '.repeat(10)}${last}`;
    expect(names('山河省林业草原局办')).toHaveLength(79);
    expect(signed(`${names('山河省林草产业厅局')}局\n${date}`)?.issuers).toHaveLength(11);
    expect(signed(`${names('山河省林草产业厅局')}局局\n${date}`)?.issuers).toEqual([]);
  });
});

describe('the date of a signature', () => {
  it('is the last that stands alone', () => {
    expect(signed(`科技部\n2020年1月1日\n财政部\n${date}\n附件：清单`)).toMatchObject({
      issuers: ['财政部'],
      date: '2021-03-01',
    });
  });

  it('is the last that is signed, where that is asked for', () => {
    const text = `科技部\n2020年1月1日\n特此通知。\n${date}`;
    expect(signed(text)).toMatchObject({ issuers: [], date: '2021-03-01', lines: [date] });
    expect(signed(text, { signed: true })).toMatchObject({ issuers: ['科技部'], date: '2020-01-01' });
    expect(signed(`特此通知。\n${date}`, { signed: true })).toBeUndefined();
  });

  it('is none with a label, and none within a sentence', () => {
    expect(signed(`科技部\n发布日期：${date}`)).toBeUndefined();
    expect(signed(`科技部\n自${date}起施行。`)).toBeUndefined();
    expect(signed('')).toBeUndefined();
  });
});

describe('the date that a seal takes the signature of', () => {
  it('stands alone below the end of a sentence, above nothing or what is attached', () => {
    expect(sealed(`特此通知。\n${date}`)).toEqual({ issuers: [], date: '2021-03-01', lines: [date] });
    expect(sealed(`特此通知。\n${date}\n附件：清单`)?.date).toBe('2021-03-01');
    expect(sealed(`1.任务清单\n${date}\n（此件公开发布）`)?.date).toBe('2021-03-01');
  });

  it('is none below other words, above the text, or without a line above it', () => {
    expect(sealed(`工作方案\n${date}`)).toBeUndefined();
    expect(sealed(`特此通知。\n${date}\n一、总体要求`)).toBeUndefined();
    expect(sealed(date)).toBeUndefined();
    expect(sealed(`特此通知。\n发布日期：${date}`)).toBeUndefined();
  });

  it('looks six lines up, and 29 down', () => {
    expect(sealed(`特此通知。${blank(6)}${date}`)?.date).toBe('2021-03-01');
    expect(sealed(`特此通知。${blank(7)}${date}`)).toBeUndefined();
    expect(sealed(`特此通知。\n${date}${blank(29)}一、总体要求`)).toBeUndefined();
    expect(sealed(`特此通知。\n${date}${blank(30)}一、总体要求`)?.date).toBe('2021-03-01');
  });
});

describe('the imprint', () => {
  it('names who printed the document, and when', () => {
    expect(imprinted('正文。\n山河省人民政府办公厅        2018年6月5日印发')).toEqual({
      issuers: ['山河省人民政府办公厅'],
      date: '2018-06-05',
      lines: ['山河省人民政府办公厅        2018年6月5日印发'],
    });
  });

  it('names nobody where what stands before the date is no organisation', () => {
    expect(imprinted('此件 2018年6月5日印发')).toMatchObject({ issuers: [], date: '2018-06-05' });
  });

  it('is the last line that ends in 印发 with a date', () => {
    expect(imprinted('科技部2018年6月5日印发\n财政部2019年6月5日印发\n共印100份')?.issuers).toEqual([
      '财政部',
    ]);
    expect(imprinted('科技部印发')).toBeUndefined();
    expect(imprinted('科技部2018年6月5日印发。')).toBeUndefined();
  });

  it('is shorter than 80 characters', () => {
    const line = (length: number) => `山河省科技厅${' '.repeat(length - 17)}2018年6月5日印发`;
    expect(line(79)).toHaveLength(79);
    expect(imprinted(line(79))?.date).toBe('2018-06-05');
    expect(imprinted(line(80))).toBeUndefined();
  });
});
