import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAgencyList, splitAgencyList } from './agencyList.ts';

/** The entries as printed, with ‖ where no separator stands before one and ? where it is not recognised. */
const split = (text: string) =>
  splitAgencyList(text).map((e) => (e.gapBefore ? '‖' : '') + e.printed + (e.recognised ? '' : '?'));

describe('a list of organisations', () => {
  it.each([
    ['省科技厅、省财政厅，各市', ['省科技厅', '省财政厅', '各市']],
    ['发展改革委、科技部、工业和信息化部', ['发展改革委', '科技部', '工业和信息化部']],
    ['沈阳市、大连市，省科技厅', ['沈阳市', '大连市', '省科技厅']],
    ['团省委、省委教育工委；省科协', ['团省委', '省委教育工委', '省科协']],
    ['市市场监管局、市发改委', ['市市场监管局', '市发改委']],
    ['省委、省政府', ['省委', '省政府']],
    ['省科技厅 省财政厅 省教育厅', ['省科技厅', '省财政厅', '省教育厅']],
    ['省科技厅和省财政厅', ['省科技厅', '省财政厅']],
    ['各部门和各地区', ['各部门', '各地区']],
    ['市直有关部门、单位，各区市政府', ['市直有关部门、单位', '各区市政府']],
    ['省市场监管局[省知识产权局]、省法院', ['省市场监管局[省知识产权局]', '省法院']],
    ['人行沈阳分行、中国出口信用保险公司辽宁分公司', ['人行沈阳分行', '中国出口信用保险公司辽宁分公司']],
  ])('%s is split at its separators', (text, entries) => {
    expect(split(text)).toEqual(entries);
  });

  it.each([
    ['省科技厅省财政厅、省税务局', ['省科技厅', '‖省财政厅', '省税务局']],
    ['省科技厅省、教育厅', ['省科技厅', '‖省、教育厅']],
    ['大连市，省科技厅省发展改革委', ['大连市', '省科技厅', '‖省发展改革委']],
    ['国家发展改革委财政部', ['国家发展改革委', '‖财政部']],
    ['省科技厅、省农业农村厅 省财政厅', ['省科技厅', '省农业农村厅', '‖省财政厅']],
    ['省 科技厅、省教 育厅', ['省 科技厅', '省教 育厅']],
  ])('%s is mended where a separator is missing, astray or one too many', (text, entries) => {
    expect(split(text)).toEqual(entries);
  });

  it.each([
    ['省科技厅、省财政厅等部门', ['省科技厅', '省财政厅']],
    ['省科技厅等相关单位', ['省科技厅']],
    ['省科技厅等部门，各市', ['省科技厅', '各市']],
    ['科技部、教育部等', ['科技部', '教育部']],
    ['各地区、各部门按职能分工', ['各地区', '各部门']],
    ['省科技厅，相关部门', ['省科技厅', '相关部门']],
    ['市科技局、各有关部门、有关企业', ['市科技局', '各有关部门', '有关企业']],
  ])('%s ends where names end; a class that stands as an entry is one', (text, entries) => {
    expect(split(text)).toEqual(entries);
  });

  it.each([
    ['各省、自治区、直辖市人民政府，国务院各部委、各直属机构', 3],
    ['各省、自治区、直辖市及计划单列市科技厅（委、局）、发展改革委、财政厅（局）', 3],
    ['各市、县（区）人民政府', 1],
    ['各市（州）人民政府', 1],
    ['各区（市）政府', 1],
    ['各州、市人民政府', 1],
    ['各市、县科技局', 1],
    ['国务院和军队各有关部门、各省（自治区、直辖市）', 2],
    ['省自然资源厅（省海洋局）、省科技厅', 2],
    ['各区、市市场监管局', 2],
    ['各市、省科技厅', 2],
    ['各区、县（市）政府及开发区管委会', 1],
    ['各区人民政府和高新区管委会、市科技局', 2],
    ['各区人民政府和市人民政府', 2],
    ['各区县市、市财政局', 2],
  ])('%s has %i entries, whatever commas stand inside of them', (text, count) => {
    expect(splitAgencyList(text)).toHaveLength(count);
    expect(splitAgencyList(text).every((e) => e.recognised)).toBe(true);
  });

  it('keeps names that no gazetteer knows, by their endings', () => {
    expect(split('滨海实验室、省港口集团、东湖新区管委会，中国科学院金属研究所')).toEqual([
      '滨海实验室',
      '省港口集团',
      '东湖新区管委会',
      '中国科学院金属研究所',
    ]);
  });

  it('gives what is no organisation too, unrecognised', () => {
    expect(split('省科技厅、按期完成')).toEqual(['省科技厅', '按期完成?']);
    expect(split('以下简称主管部门')).toEqual(['以下简称主管部门?']);
  });

  it('reads half-width marks and brackets like full-width ones', () => {
    expect(split('省科技厅,省自然资源厅(省海洋局);各市')).toEqual([
      '省科技厅',
      '省自然资源厅(省海洋局)',
      '各市',
    ]);
  });
});

describe('whether a text is such a list', () => {
  it.each(['省科技厅', '省科技厅、省财政厅，各市', '各市、县（区）人民政府', '国家发展改革委 财政部'])(
    '%s is',
    (text) => {
      expect(isAgencyList(text).is).toBe(true);
    },
  );

  it.each(['试行', '含增值税', '沈阳、大连', '沈阳市、大连市', '2017年', '', '重点实验室、工程中心建设'])(
    '%s is not, or may be anything',
    (text) => {
      expect(isAgencyList(text).is).toBe(false);
    },
  );
});

describe('for any text', () => {
  const pieces = [
    '省',
    '市',
    '各',
    '科技厅',
    '财政部',
    '辽宁省',
    '、',
    '，',
    ' ',
    '（',
    '）',
    '等部门',
    '和',
    '甲',
    '局',
    '\n',
  ];
  const listLike = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(''));

  it('entries stand in order, apart from each other, and are the text', () => {
    fc.assert(
      fc.property(fc.oneof(listLike, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const { from, to, printed } of splitAgencyList(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(printed);
          end = to;
        }
      }),
    );
  });

  it.each(['省', '各', '（', '、', '省科技厅', '市', '科技部和', '甲', ' '])(
    'a hundred thousand times %s is read in time',
    (word) => {
      const begun = process.cpuUsage();
      splitAgencyList(word.repeat(100_000 / word.length));
      expect(process.cpuUsage(begun).user / 1000).toBeLessThan(5_000);
    },
    20_000,
  );
});
