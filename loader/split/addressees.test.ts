import { expect, it } from 'vitest';
import { Passage } from '../tree.ts';
import { addresseesIn } from './addressees.ts';

const addressees = (text: string) => addresseesIn(Passage.plain(text, { start: 0, end: text.length }));

it.each([
  [
    '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
    ['各省、自治区、直辖市人民政府', '国务院各部委', '各直属机构'],
  ],
  [
    '各省、自治区、直辖市、计划单列市科技厅（委、局），各有关单位：',
    ['各省、自治区、直辖市、计划单列市科技厅（委、局）', '各有关单位'],
  ],
  [
    '各省、自治区、直辖市及计划单列市科技厅（委、局）、财政厅（局），新疆生产建设兵团科技局、财务局:',
    ['各省、自治区、直辖市及计划单列市科技厅（委、局）', '财政厅（局）', '新疆生产建设兵团科技局', '财务局'],
  ],
  [
    '各市委、市人民政府，省委各部委，省（中）直各单位，各人民团体：',
    ['各市委', '市人民政府', '省委各部委', '省（中）直各单位', '各人民团体'],
  ],
  ['各旗、区人民政府，市直有关部门、单位：', ['各旗、区人民政府', '市直有关部门、单位']],
  ['各县（区）人民政府、市级各部门，各有关单位：', ['各县（区）人民政府', '市级各部门', '各有关单位']],
  ['各区人民政府，市政府各委、办、局，各市属机构：', ['各区人民政府', '市政府各委、办、局', '各市属机构']],
  ['省有关单位：', ['省有关单位']],
])('parts “%s”', (line, names) => {
  const found = addressees(line);
  expect(found.map(({ value }) => value)).toEqual(names);
  for (const name of found) expect(line.slice(name.span().start, name.span().end)).toBe(name.value);
});
