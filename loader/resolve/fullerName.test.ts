import { describe, expect, it } from 'vitest';
import { fullerNames } from './fullerName.ts';

const read = (text: string) => [...fullerNames(text.split('、'))].map(([short, full]) => `${short} ${full}`);

describe('a department that a text calls by two names', () => {
  it.each([
    ['贵州省大数据局、省大数据发展管理局、省科技厅', ['省大数据局 大数据发展管理局']],
    ['市大数据局、市大数据管理局', ['市大数据局 大数据管理局']],
  ])('%s', (text, names) => expect(read(text)).toEqual(names));

  it.each([
    ['of another division', '省大数据局、市大数据发展管理局'],
    ['by its short name alone', '省大数据局、省科技厅'],
    ['by its full name alone', '省大数据发展管理局'],
    ['by two fuller names', '省大数据局、省大数据管理局、省大数据发展管理局'],
    ['of another field', '省科技厅、省大数据发展管理局'],
    ['without any', '有关部门'],
  ])('none: %s', (_, text) => expect(read(text)).toEqual([]));
});
