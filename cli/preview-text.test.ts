import { expect, it } from 'vitest';
import type { EdgeFact, NodeFact } from '../graph-schema/index.ts';
import { previewText } from './preview-text.ts';

const stated = (start: number) =>
  ({ plan: 'plan:甲', rule: 'x', basis: 'stated', confidence: 1, start }) as const;
const inferred = { plan: 'plan:甲', rule: 'x', basis: 'inferred', confidence: 0.8, why: '.' } as const;
const node = (label: NodeFact['label'], id: string, name: string, more = {}) =>
  ({ label, properties: { id, name, ...more } }) as NodeFact;
const edge = (type: EdgeFact['type'], from: string, to: string, properties: object) => {
  const end = (id: string) => ({ label: ends[id.split(':')[0]!], id });
  return { type, from: end(from), to: end(to), properties } as unknown as EdgeFact;
};
const ends: Record<string, NodeFact['label']> = {
  plan: 'Plan',
  task: 'Task',
  target: 'Target',
  section: 'Section',
  agency: 'Agency',
  region: 'Region',
};

const nodes = [
  node('Plan', 'plan:甲', '甲', {
    docNumber: '甲发〔2021〕5号',
    level: 'provincial',
    periodStart: 2021,
    periodEnd: 2025,
  }),
  node('Plan', 'plan:纲要', '创新纲要'),
  node('Section', 'section:纲要#一', '一、总体要求', { plan: 'plan:纲要' }),
  node('Task', 'task:甲#2', '建设研发机构', { plan: 'plan:甲', number: '2.', start: 90 }),
  node('Task', 'task:甲#1', '培育企业', { plan: 'plan:甲', number: '1.', start: 50 }),
  node('Target', 'target:甲#1', '研发投入强度', {
    plan: 'plan:甲',
    asPrinted: '2.8%',
    year: 2025,
    start: 20,
  }),
  node('Agency', 'agency:省科技厅', '省科技厅'),
  node('Agency', 'agency:省教育厅', '省教育厅'),
  node('Region', 'region:甲省', '甲省'),
];
const edges = [
  edge('SUPPORTS', 'agency:省教育厅', 'task:甲#2', stated(98)),
  edge('LEADS', 'agency:省科技厅', 'task:甲#2', stated(95)),
  edge('APPLIES_TO', 'target:甲#1', 'region:甲省', stated(20)),
  edge('IMPLEMENTS', 'plan:甲', 'plan:纲要', stated(10)),
  edge('IMPLEMENTS', 'task:甲#1', 'section:纲要#一', inferred),
  edge('IMPLEMENTS', 'task:甲#2', 'section:纲要#一', inferred),
];

it('tells what loading would bring and where it would lead, what to look at, and that nothing was written', () => {
  const plan = {
    id: 'plan:甲',
    title: '甲',
    status: 'added' as const,
    files: ['a.txt'],
    found: {},
    notices: [
      {
        kind: 'suspect' as const,
        place: 'a.txt:1:7',
        rule: 'consistency',
        message: '“17%”: 6.8 times',
        messageZh: '“17%”：6.8倍',
      },
    ],
  };
  const file = {
    path: 'a.txt',
    status: 'loaded' as const,
    notices: [
      {
        place: 'a.txt:1:1',
        rule: 'traditional',
        message: 'It is printed in traditional characters',
        messageZh: '原文为繁体字',
      },
    ],
  };
  const text = previewText({
    report: {
      files: [file, { path: 'c.txt', status: 'unchanged', notices: [] }],
      plans: [plan],
      unheld: [{ id: 'plan:丁', title: '丁', path: 'd.txt' }],
      removed: [{ id: 'plan:乙', title: '乙', path: 'b.txt' }],
      passedOver: [],
      reviews: [],
      outdated: 0,
      elapsed: 1,
    },
    facts: new Map([['plan:甲', { nodes, edges }]]),
  });
  expect(text.split('\n')).toEqual([
    'would add 甲',
    '  甲发〔2021〕5号 · provincial · 2021–2025',
    '  1 plan that it carries out:',
    '    创新纲要',
    '  1 target:',
    '    研发投入强度: 2.8% (2025, 甲省)',
    '  2 tasks:',
    '    1.培育企业',
    '    2.建设研发机构 (省科技厅; with 省教育厅)',
    '  2 agencies:',
    '    省科技厅',
    '    省教育厅',
    '  1 place:',
    '    甲省',
    '  1 plan that its tasks and targets lead to:',
    '    创新纲要: 2 of them',
    '          1 number cannot be right:',
    '          a.txt:1:7: “17%”: 6.8 times',
    'would remove 乙 (b.txt no longer holds it)',
    'would keep 丁 (d.txt no longer holds it)',
    '1 file stands in the graph as it is',
    'a.txt:1:1: It is printed in traditional characters',
    'Nothing was written.',
    '',
  ]);
});

it('says of a plan that cannot be loaded, or stands in another file too, only that', () => {
  const plan = { id: '', title: '丙', files: ['c.txt'], found: {}, notices: [] };
  const text = previewText({
    report: {
      files: [],
      plans: [
        { ...plan, status: 'failed', error: 'its rules failed' },
        { ...plan, status: 'repeated' },
      ],
      unheld: [],
      removed: [],
      passedOver: [],
      reviews: [],
      outdated: 0,
      elapsed: 1,
    },
    facts: new Map(),
  });
  expect(text).toBe('cannot load 丙: its rules failed\nrepeats 丙\nNothing was written.\n');
});
