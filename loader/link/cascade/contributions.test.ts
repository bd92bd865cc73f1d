import { expect, it } from 'vitest';
import { contributionsOf } from './contributions.ts';
import { plan, section, target, task } from './made.ts';
import type { PlanContents } from './standing.ts';

const contributions = (it: Partial<PlanContents>) =>
  contributionsOf(plan(it)).map(({ from, to }) => `${from.id} → ${to.id}`);

const outline = [
  section({ id: 'one', heading: '构建科技服务体系' }),
  section({ id: 'inner', heading: '培育龙头', parent: 'one' }),
];

it('measures a task by the targets of its section', () => {
  const targets = [target({ id: 'target', name: '成交额', section: 'one' })];
  expect(
    contributions({ sections: outline, tasks: [task({ id: 't', title: '构建', section: 'one' })], targets }),
  ).toEqual(['t → target']);
});

it('measures it by those of the items below it, unless these are assigned by themselves', () => {
  const targets = [target({ id: 'target', name: '企业', section: 'inner' })];
  const tasks = [task({ id: 't', title: '构建', section: 'one' })];
  expect(contributions({ sections: outline, tasks, targets })).toEqual(['t → target']);
  const own = task({ id: 'u', title: '培育', section: 'inner' });
  expect(contributions({ sections: outline, tasks: [...tasks, own], targets })).toEqual(['u → target']);
});

it('tells several tasks of one section apart by their words', () => {
  const tasks = [
    task({ id: 't', title: '甲', text: '甲达到4000家', section: 'one' }),
    task({ id: 'u', title: '乙', text: '乙达到100家', section: 'one' }),
  ];
  const targets = [target({ id: 'target', name: '乙', quote: '乙达到100家', section: 'one' })];
  expect(contributions({ sections: outline, tasks, targets })).toEqual(['u → target']);
});

it('quotes the sentence of the target', () => {
  const set = target({
    id: 'target',
    name: '成交额',
    quote: '成交额达到600亿元',
    start: 4,
    end: 13,
    section: 'one',
  });
  const [edge] = contributionsOf(
    plan({ sections: outline, tasks: [task({ id: 't', title: '构建', section: 'one' })], targets: [set] }),
  );
  expect(edge!.properties).toMatchObject({ basis: 'stated', quote: '成交额达到600亿元', start: 4, end: 13 });
});
