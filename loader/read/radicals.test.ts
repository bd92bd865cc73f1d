import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readRadicals } from './radicals.ts';

const read = (text: string) => {
  const file = new VFile({ path: 'a.txt', value: text });
  readRadicals(file);
  return { text: String(file.value), messages: file.messages.map(String) };
};

describe('radicals are read as the characters that look the same', () => {
  it.each([
    ['⺠政厅、⻘年⼈才', '民政厅、青年人才'],
    ['⻓三⾓、⻰头⻋企、⻢鞍⼭', '长三角、龙头车企、马鞍山'],
    ['⻄安⻛电，⻅附⻚', '西安风电，见附页'],
    ['⿰不是部⾸', '⿰不是部首'],
  ])('%s', (printed, text) => {
    expect(read(printed).text).toBe(text);
  });
  it('which is told, with the first of them', () => {
    expect(read('一、总则\n增⻓⼀倍').messages).toEqual([
      'a.txt:2:2: Signs for radicals were read as the characters that look the same, such as “长” for U+2ED3 (2 times, first here)',
    ]);
    expect(read('一、总则').messages).toEqual([]);
  });
});
