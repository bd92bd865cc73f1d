import { expect, it } from 'vitest';
import { listMarkLength } from './listMark.ts';

it.each([
  ['⑶森林覆盖率', 1],
  ['⒉城镇化率', 1],
  ['㈠耕地保有量', 1],
  ['❷人均预期寿命', 1],
  ['◆粮食产量', 1],
  ['🔸粮食产量', 2],
  ['■ 粮食产量', 2],
  ['B.粮食产量', 2],
  ['3·粮食产量', 2],
  ['(4)粮食产量', 3],
  ['三是粮食产量', 2],
  ['第二,粮食产量', 3],
  ['(二)⑴粮食产量', 4],
])('a mark opens %s', (words, length) => expect(listMarkLength(words)).toBe(length));

it.each([
  '九年义务教育巩固率',
  '一、二、三产增加值',
  '一产增加值',
  '5G基站',
  '2.5亿千瓦',
  'R.OK',
  'PM2.5浓度',
  '十是否',
])('none opens %s', (words) => expect(listMarkLength(words)).toBe(0));
