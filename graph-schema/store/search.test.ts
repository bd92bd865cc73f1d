import { describe, expect, it } from 'vitest';
import type { Label } from '../model/nodes.ts';
import { areLone, gramsOf, parseText, rank } from './search.ts';

describe('a text that is looked for', () => {
  it.each([
    ['科技创新', ['科技', '技创', '创新']],
    ['R&D经费', ['r', 'd', '经费']],
    ['Ｒ＆Ｄ', ['r', 'd']],
    ['2016年', ['2016', '年']],
    ['辽宁 辽宁', ['辽宁']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['café', ['café']],
  ])('%s is cut into %j', (text, grams) => {
    expect(parseText(text)?.grams).toEqual(grams);
  });

  it.each(['', ' \n', '《》，。', '+-&|!(){}[]^"~*?:\\/'])('%j holds nothing to look for', (text) => {
    expect(parseText(text)).toBeUndefined();
  });

  it('is told apart where it is lone characters', () => {
    expect(areLone(gramsOf('省'))).toBe(true);
    expect(areLone(gramsOf('省 市'))).toBe(true);
    expect(areLone(gramsOf('省科'))).toBe(false);
    expect(areLone(gramsOf('a'))).toBe(false);
  });

  it('is cut where it is longer than anybody types', () => {
    expect(parseText('科技创新'.repeat(100_000))?.grams.length).toBe(4);
    expect(parseText('科技'.repeat(100_000))?.folded.length).toBe(200);
  });
});

describe('the order of what was found', () => {
  const node = (label: Label, id: string, name: string, more: Record<string, string | string[]> = {}) => ({
    label,
    properties: { id, name, ...more },
  });
  const order = (text: string, nodes: ReturnType<typeof node>[], limit = 10) =>
    rank(parseText(text)!, nodes, limit).map(({ id }) => id);

  it('is: the name, an alias, a name that holds all of it, one that holds a part', () => {
    const nodes = [
      node('Agency', 'part', '技术局'),
      node('Agency', 'holds', '科学技术部门'),
      node('Agency', 'alias', '科技部', { aliases: ['科学技术部'] }),
      node('Agency', 'name', '科学技术部'),
    ];
    expect(order('科学技术部', nodes)).toEqual(['name', 'alias', 'holds', 'part']);
  });

  it('puts the shorter name first where nothing else tells them apart, then the lower id', () => {
    const text = { text: '机器人与新材料' };
    const nodes = [
      node('Task', 'c', '长一些', text),
      node('Task', 'b', '短', text),
      node('Task', 'a', '短', text),
    ];
    expect(order('机器人', nodes)).toEqual(['a', 'b', 'c']);
  });

  it('counts a node once that was found in several ways', () => {
    expect(order('机器人', [node('Task', 'a', '机器人'), node('Task', 'a', '机器人')])).toEqual(['a']);
  });

  it('drops what has nothing of it', () => {
    expect(order('机器人', [node('Task', 'a', '新材料')])).toEqual([]);
  });

  it('is cut at the limit', () => {
    const nodes = Array.from({ length: 30 }, (_, i) => node('Task', `task:${i}`, `机器人${i}`));
    expect(order('机器人', nodes, 3)).toEqual(['task:0', 'task:1', 'task:2']);
  });
});
