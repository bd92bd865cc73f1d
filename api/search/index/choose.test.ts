import { describe, expect, it } from 'vitest';
import type { Label, Row } from '../../../graph-schema/index.ts';
import { Lexicon } from '../lexicon.ts';
import { understood } from '../understood.ts';
import { chosen } from './choose.ts';
import { mostOfSegment } from './segment.ts';
import { WordIndex } from './word-index.ts';

type Given = readonly [label: Label, id: string, properties: Row];

const task = (id: string, title: string, text = '', rest: Row = {}): Given => [
  'Task',
  id,
  { name: title, title, text, plan: 'plan:sea', ...rest },
];

const lexicon = new Lexicon(
  [
    { id: 'region:coast', label: 'Region', names: ['临海省', '临海'] },
    { id: 'agency:sea', label: 'Agency', names: ['海洋局', '省海洋局'] },
    { id: 'plan:sea', label: 'Plan', names: ['海洋规划'] },
    { id: 'plan:coast', label: 'Plan', names: ['沿岸方案'] },
  ],
  [{ plan: 'plan:coast', region: 'region:coast' }],
);

const indexOf = (nodes: Iterable<Given>): WordIndex => {
  const index = new WordIndex();
  for (const [label, id, properties] of nodes) index.add(label, { id, ...properties });
  index.end();
  return index;
};

const best = async (
  nodes: Iterable<Given> | WordIndex,
  text: string,
  most = 10,
  labels: Label[] = ['Task', 'Agency'],
) => {
  const index = nodes instanceof WordIndex ? nodes : indexOf(nodes);
  const [wanted] = await understood(text, lexicon);
  return chosen(index, lexicon, wanted!, labels, most);
};

describe('of the nodes with a word are chosen', () => {
  const nodes: Given[] = [
    task('part', '浮桥'),
    task('text', '观测', '布放浮标'),
    task('in a long name', '布放很多深海的浮标'),
    task('in a short name', '布放浮标'),
    task('name', '浮标'),
    task('nothing', '桥梁'),
    ['Field', 'another label', { name: '浮标', aliases: [] }],
  ];

  it('the one that is called so, then names that have it, the shorter first, then texts', async () => {
    expect(await best(nodes, '浮标')).toEqual(['name', 'in a short name', 'in a long name', 'text']);
  });

  it('no more than are wanted, and those the best', async () => {
    expect(await best(nodes, '浮标', 2)).toEqual(['name', 'in a short name']);
  });

  it('those of the labels that are asked for', async () => {
    expect(await best(nodes, '浮标', 10, ['Field'])).toEqual(['another label']);
    expect(await best(nodes, '浮标', 10, [])).toEqual([]);
  });

  it('those that have a part of it, where few have all', async () => {
    expect(await best(nodes, '大浮标')).toEqual(['name', 'in a short name', 'in a long name', 'text']);
    expect(await best(nodes, '大浮标', 1)).toEqual(['name']);
    expect(await best([...nodes, task('all', '造大浮标')], '大浮标', 2)).toEqual(['all', 'name']);
  });

  it('those with another name of it', async () => {
    const agencies: Given[] = [
      ['Agency', 'sea', { name: '省海洋局', aliases: ['海洋局'] }],
      task('led', '省海洋局的事'),
    ];
    expect(await best(agencies, '海洋局')).toEqual(['sea', 'led']);
    expect(await best([task('only', '找省海洋局')], '海洋局 办事')).toEqual(['only']);
  });

  it('those by one character of their names, and by signs left out', async () => {
    expect(await best(nodes, '桥')).toEqual(['part', 'nothing']);
    expect(await best([task('signs', '首台（套）装备')], '首台套')).toEqual(['signs']);
  });

  it('none for a word that nothing has', async () => {
    expect(await best(nodes, '火星')).toEqual([]);
    expect(await best([], '浮标')).toEqual([]);
  });
});

describe('of very many nodes are chosen', () => {
  const many = (count: number, make: (i: number) => Given) =>
    Array.from({ length: count }, (_, i) => make(i));

  it('those that have all words', async () => {
    const nodes = [
      ...many(500, (i) => task(`one ${i}`, '布放浮标')),
      task('both', '布放很多很多浮标和潜标'),
      ...many(500, (i) => task(`other ${i}`, '布放潜标')),
    ];
    expect((await best(nodes, '浮标 潜标', 5))[0]).toBe('both');
  });

  it('those of the region and the year that are meant', async () => {
    const nodes = [
      ...many(500, (i) => task(`sea ${i}`, '布放浮标')),
      task('coast', '布放浮标', '', { plan: 'plan:coast' }),
      task('year', '布放浮标', '', { year: 2031 }),
    ];
    expect((await best(nodes, '临海 浮标', 5))[0]).toBe('coast');
    expect((await best(nodes, '浮标 2031', 5))[0]).toBe('year');
  });

  it('those with a part of a second word that none has whole', async () => {
    const nodes = [...many(500, (i) => task(`sea ${i}`, '布放浮标')), task('closest', '布放浮标和观测仪')];
    expect((await best(nodes, '浮标 观测网络', 5))[0]).toBe('closest');
  });

  it('those alone that have what is quoted', async () => {
    const nodes = [...many(500, (i) => task(`sea ${i}`, '布放浮标')), task('quoted', '观测', '用潜标')];
    expect(await best(nodes, '浮标 "潜标"', 5)).toEqual(['quoted']);
  });

  it('those of every part of the index', async () => {
    const index = indexOf([
      task('first', '浮标一'),
      ...many(mostOfSegment, (i) => task(`sea ${i}`, '观测')),
      task('last', '浮标'),
    ]);
    expect(index.segments.map(({ size }) => size)).toEqual([mostOfSegment, 2]);
    expect(index.size).toBe(mostOfSegment + 2);
    expect(await best(index, '浮标')).toEqual(['last', 'first']);
  });
});
