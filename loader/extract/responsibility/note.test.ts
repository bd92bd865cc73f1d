import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAgencyList } from '../names/agencyList.ts';
import { parseNote } from './note.ts';

const read = (inside: string, firstLeads = false) => {
  const note = parseNote(inside, splitAgencyList, firstLeads);
  return note && { leads: note.leads.map((e) => e.printed), supports: note.supports.map((e) => e.printed) };
};

describe('labels', () => {
  it.each([
    ['牵头单位:省科技厅、省财政厅', ['省科技厅', '省财政厅'], []],
    ['牵头单位:省科技厅;配合单位:省发展改革委、省科协等部门', ['省科技厅'], ['省发展改革委', '省科协']],
    ['牵头单位:沈阳市、大连市,省科技厅;配合单位:相关部门', ['沈阳市', '大连市', '省科技厅'], ['相关部门']],
    ['责任单位:市经济和信息化委、市统计局', ['市经济和信息化委', '市统计局'], []],
    ['牵头单位:市科技局;责任单位:市财政局', ['市科技局'], ['市财政局']],
    ['主办单位:省商务厅;参加单位:省财政厅', ['省商务厅'], ['省财政厅']],
    ['责任单位:省科技厅牵头,省财政厅配合', ['省科技厅'], ['省财政厅']],
    ['牵头单位为省科技厅', ['省科技厅'], []],
    ['牵头部门:市商务局;协同部门:市科技局;责任地区:各区政府', ['市商务局'], ['市科技局', '各区政府']],
    ['牵头:市商务局;参与:市科技局,各区(县)', ['市商务局'], ['市科技局', '各区(县)']],
    ['省商务厅(列首位的为牵头单位,下同)、省财政厅、省税务局', ['省商务厅'], ['省财政厅', '省税务局']],
    ['省商务厅,各市(地)、县(市、区)政府(行署)', ['省商务厅', '各市(地)、县(市、区)政府(行署)'], []],
    ['牵头:区发改局;责任:区科技局、各街镇', ['区发改局'], ['区科技局', '各街镇']],
    ['责任单位:省科技厅、省教育厅等11个部门和单位', ['省科技厅', '省教育厅'], []],
    ['责任单位:市科技局,各县(市)区人民政府', ['市科技局', '各县(市)区人民政府'], []],
    ['省级责任单位:省科技厅、省财政厅;市级责任单位:各市政府', ['省科技厅', '省财政厅', '各市政府'], []],
    ['责任单位:☆经信局、科技局。标☆的为牵头单位,下同。', ['经信局'], ['科技局']],
    ['责任单位:省科技厅*、省财政厅,各市政府', ['省科技厅'], ['省财政厅', '各市政府']],
  ])('%s', (inside, leads, supports) => expect(read(inside)).toEqual({ leads, supports }));

  it('reads the deadline that stands in the same bracket', () => {
    const note = parseNote('6月底完成,牵头考核单位:市政府办公室、市公安局', splitAgencyList);
    expect(note).toMatchObject({ deadline: '6月底完成', form: 'label' });
    expect(note?.leads.map((e) => e.printed)).toEqual(['市政府办公室', '市公安局']);
  });

  it('reads for how many items before it the note is', () => {
    expect(parseNote('以上三项工作牵头单位:省委组织部、省科技厅', splitAgencyList)?.scope).toBe(3);
    expect(parseNote('以上4项工作由省科技厅牵头', splitAgencyList)?.scope).toBe(4);
    expect(parseNote('牵头单位:省科技厅', splitAgencyList)?.scope).toBeUndefined();
  });
});

describe('verbs', () => {
  it.each([
    ['工业和信息化部、发展改革委、科技部共同牵头', ['工业和信息化部', '发展改革委', '科技部'], []],
    ['知识产权局牵头', ['知识产权局'], []],
    ['市教委、市人力社保局;市外办参与', ['市教委', '市人力社保局'], ['市外办']],
    ['省商务厅牵头,合肥海关配合', ['省商务厅'], ['合肥海关']],
    [
      '发展改革委、工业和信息化部牵头,各地区、各部门按职责分工负责',
      ['发展改革委', '工业和信息化部'],
      ['各地区', '各部门'],
    ],
    ['省工业和信息化厅、省通信管理局分工负责', ['省工业和信息化厅', '省通信管理局'], []],
    [
      '省大数据局、省公安厅分工负责,各有关部门、各市政府配合',
      ['省大数据局', '省公安厅'],
      ['各有关部门', '各市政府'],
    ],
    [
      '省科技厅、财政厅按职责分工负责,各市人民政府结合实际落实。以下均需各市人民政府结合实际落实,不再列出',
      ['省科技厅', '财政厅', '各市人民政府'],
      [],
    ],
    ['省科技厅会同省财政厅负责', ['省科技厅'], ['省财政厅']],
    ['教育厅牵头,科技厅、财政厅配合;完成时限:2023年12月', ['教育厅'], ['科技厅', '财政厅']],
    ['教育部、科技部等部门和各省级人民政府负责', ['教育部', '科技部', '各省级人民政府'], []],
    [
      '省推进“一区”建设领导小组执行小组成员单位按职责分工负责',
      ['省推进“一区”建设领导小组执行小组成员单位'],
      [],
    ],
    ['农业部、科技部、林业局等负责', ['农业部', '科技部', '林业局'], []],
  ])('%s', (inside, leads, supports) => expect(read(inside)).toEqual({ leads, supports }));
});

describe('列第一位者为牵头部门', () => {
  const declared = '发展改革委、科技部、商务部等负责,列第一位者为牵头部门,下同';

  it('makes the first of the list lead, there and in what follows', () => {
    expect(read(declared)).toEqual({ leads: ['发展改革委'], supports: ['科技部', '商务部'] });
    expect(parseNote(declared, splitAgencyList)?.firstLeadsOnwards).toBe(true);
    expect(read('能源局、发展改革委等负责', true)).toEqual({ leads: ['能源局'], supports: ['发展改革委'] });
  });

  it('changes nothing where the note says itself who leads', () => {
    expect(read('发展改革委、交通运输部共同牵头', true)?.leads).toEqual(['发展改革委', '交通运输部']);
  });
});

describe('lists without roles', () => {
  it.each([
    [
      '省科技厅、省税务局、各市县政府、各重点园区管理机构',
      ['省科技厅', '省税务局', '各市县政府', '各重点园区管理机构'],
      [],
    ],
    ['科技厅、财政厅', ['科技厅', '财政厅'], []],
    ['经济和信息化厅、科技厅;列第一位的为牵头单位,下同', ['经济和信息化厅'], ['科技厅']],
    ['省科技厅、省财政厅、省统计局,各市', ['省科技厅', '省财政厅', '省统计局', '各市'], []],
    ['省科技厅省财政厅、省地税局', ['省科技厅'], ['省财政厅', '省地税局']],
    ['沈阳市、大连市,省科技厅省发展改革委', ['沈阳市', '大连市', '省科技厅'], ['省发展改革委']],
  ])('%s', (inside, leads, supports) => expect(read(inside)).toEqual({ leads, supports }));
});

describe('what is no note of responsibility', () => {
  it.each([
    '2017—2020年',
    '中发〔2016〕4号',
    '以下简称《纲要》',
    'R&D',
    '包括牵头单位自身',
    '含新药、医疗器械',
    '此件公开发布',
    '略',
    '责任单位(列首位的为牵头单位)',
  ])('%s', (inside) => expect(read(inside)).toBeUndefined());
});

it('reads whatever stands in a bracket, and gives places in order', () => {
  const words = fc.constantFrom(
    '省科技厅',
    '牵头',
    '负责',
    '、',
    ',',
    ';',
    ':',
    '单位',
    '等',
    '各市',
    '以上三项',
    '会同',
    '2020年',
    'x',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const inside = parts.join('');
      const note = parseNote(inside, splitAgencyList);
      for (const entry of note ? [...note.leads, ...note.supports] : [])
        expect(inside.slice(entry.from, entry.to)).toBe(entry.printed);
    }),
  );
});
