import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../tests/processor-time.ts';
import { fold } from '../../tree.ts';
import { quantities } from './quantity.ts';

/** `10万家以上 = >=10 万家 count`, a line for each quantity. */
const read = (text: string) => {
  const folded = fold(text);
  return quantities(folded).map((q) => {
    const range = q.valueMax === undefined ? '' : `..${q.valueMax}`;
    return `${folded.slice(q.start, q.end)} = ${q.operator}${q.value}${range} ${q.unit} ${q.kind}`;
  });
};

describe('quantities as they are printed', () => {
  it.each([
    ['10万家', '10万家 = =10 万家 count'],
    ['超过10万家', '超过10万家 = >=10 万家 count'],
    ['10万家以上', '10万家以上 = >=10 万家 count'],
    ['不低于50%', '不低于50% = >=50 % percent'],
    ['约2000名', '约2000名 = ~2000 名 person'],
    ['15%左右', '15%左右 = ~15 % percent'],
    ['100余个', '100余个 = >=100 个 count'],
    ['5万多家', '5万多家 = >=5 万家 count'],
    ['700 多家', '700 多家 = >=700 家 count'],
    ['６０％以上', '60%以上 = >=60 % percent'],
    ['1.5万人', '1.5万人 = =1.5 万人 person'],
    ['34万亿元', '34万亿元 = =34 万亿元 money'],
    ['12件/百人年', '12件/百人年 = =12 件/百人年 count'],
    ['20.5微克/立方米', '20.5微克/立方米 = =20.5 微克/立方米 measure'],
    ['12EFLOPS', '12EFLOPS = =12 EFLOPS measure'],
    ['2个百分点', '2个百分点 = =2 个百分点 points'],
    ['成交额：300亿元', '300亿元 = =300 亿元 money'],
    ['9835', '9835 = =9835  bare'],
    ['1,234.5万元', '1,234.5万元 = =1234.5 万元 money'],
  ])('%s', (text, line) => expect(read(text)).toEqual([line]));

  it.each([
    ['50-60家', '50-60家 = =50..60 家 count'],
    ['700~800项', '700~800项 = =700..800 项 count'],
    ['3%～5%', '3%~5% = =3..5 % percent'],
    ['28—14纳米', '28—14纳米 = =28..14 纳米 measure'],
    ['5至10所', '5至10所 = =5..10 所 count'],
    ['5000万—1亿元', '5000万—1亿元 = =0.5..1 亿元 money'],
    ['2017—2020年', '2017—2020年 = =2017..2020 年 year'],
  ])('a range: %s', (text, line) => expect(read(text)).toEqual([line]));

  it.each([
    ['千家', '千家 = =1000 家 count'],
    ['百项', '百项 = =100 项 count'],
    ['超千亿', '超千亿 = >=1000 亿 bare'],
    ['二十万人', '二十万人 = =20 万人 person'],
    ['百万千瓦', '百万千瓦 = =100 万千瓦 measure'],
    ['一万亩', '一万亩 = =1 万亩 measure'],
    ['一亿千瓦', '一亿千瓦 = =1 亿千瓦 measure'],
    ['一万家', '一万家 = =1 万家 count'],
    ['一万人次', '一万人次 = =1 万人次 person'],
    ['一亿五千万元', '一亿五千万元 = =15000 万元 money'],
    ['十二亿三千万人', '十二亿三千万人 = =123000 万人 person'],
    ['两万亿元', '两万亿元 = =2 万亿元 money'],
    ['一点五万亩', '一点五万亩 = =1.5 万亩 measure'],
    ['三点五倍', '三点五倍 = =3.5 倍 multiple'],
    ['百分之三点五', '百分之三点五 = =3.5 % percent'],
    ['3分/千瓦时', '3分/千瓦时 = =3 分/千瓦时 money'],
    ['三分之一', `三分之一 = =${1 / 3}  percent`],
    ['百分之三十', '百分之三十 = =30 % percent'],
    ['超过1/3', `超过1/3 = >=${1 / 3}  percent`],
    ['翻一番', '翻一番 = x2 倍 multiple'],
    ['翻两番', '翻两番 = x4 倍 multiple'],
    ['一半', '一半 = =50 % percent'],
    ['超过一半', '超过一半 = >=50 % percent'],
    ['一半以上', '一半以上 = >=50 % percent'],
    ['两倍', '两倍 = =2 倍 multiple'],
    ['前三强', '前三强 = rank3 强 rank'],
    ['第21位', '第21位 = rank21 位 rank'],
    ['世界第二', '第二 = rank2  rank'],
    ['前1%', '前1% = rank1 % rank'],
    ['二〇二〇年', '二〇二〇年 = =2020 年 year'],
    ['2020 年', '2020 年 = =2020 年 year'],
  ])('in words: %s', (text, line) => expect(read(text)).toEqual([line]));

  it.each([
    '万众创新，千方百计，一体化，十分重要',
    'CAP1400、IPv6、PM2.5、SKA-1',
    '万亩良田，万众一心',
    '“1+3+N”、7×24小时、1∶4000',
    '数百家、几十项、上百次',
    '第十四届、第3期、第一产业、第二次',
    '前三季度',
    '一点一滴，两点一线，五点三十分',
    '世界500强、百强企业',
  ])('none in: %s', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['270克/千瓦时以下', '270克/千瓦时以下 = <=270 克/千瓦时 measure'],
    ['0.8元/瓦时', '0.8元/瓦时 = =0.8 元/瓦时 money'],
    ['12件/百人年', '12件/百人年 = =12 件/百人年 count'],
    ['300立方米/万元', '300立方米/万元 = =300 立方米/万元 measure'],
  ])('for each of another: %s', (text, line) => expect(read(text)).toEqual([line]));

  it('节约 is no bound', () => expect(read('节约10万吨')).toEqual(['10万吨 = =10 万吨 measure']));
});

describe('of any text', () => {
  const policy = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '达到',
          '超过',
          '2020年',
          '万',
          '亿',
          '千',
          '百',
          '家',
          '%',
          '—',
          '至',
          '第',
          '前',
          '以上',
          '翻',
          '分之',
          '.',
          '/',
          ' ',
        ),
        fc.nat(99999).map(String),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('spans are in order, apart, and hold their core', () =>
    fc.assert(
      fc.property(policy, (text) => {
        let end = 0;
        for (const q of quantities(text)) {
          expect(q.core.start).toBeGreaterThanOrEqual(end);
          expect(q.start).toBeLessThanOrEqual(q.core.start);
          expect(q.end).toBeGreaterThanOrEqual(q.core.end);
          expect(q.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(q.value)).toBe(true);
          end = q.core.end;
        }
      }),
      { numRuns: 500 },
    ));

  it.each(['1', '一', '万', '超', '第', '/', '—', '1,', '分之', '千瓦', '3%~', '('])(
    'reads 50,000 characters of “%s” without going back over them',
    (piece) => {
      const text = piece.repeat(50_000 / piece.length);
      const begun = processorTime();
      quantities(text);
      // what is quadratic takes minutes
      expect(processorTime() - begun).toBeLessThan(20_000);
    },
    60_000,
  );
});
