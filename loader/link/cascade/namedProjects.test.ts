import { expect, it } from 'vitest';
import { nationalPlan, plan, task } from './made.ts';
import { namedProjectsOf } from './namedProjects.ts';

const above = nationalPlan({
  projects: [
    {
      id: 'project:科技创新2030',
      name: '科技创新2030—重大项目',
      section: 's',
      defined: true,
      quote: '科技创新2030—重大项目',
    },
    { id: 'project:火炬计划', name: '火炬计划', section: 's', defined: false },
  ],
});
const own = (defined: boolean, id = 'project:科技创新2030') =>
  plan({
    tasks: [task({ id: 't', title: '依托企业布局重大科技创新工程', section: 'one' })],
    projects: [
      {
        id,
        name: '科技创新2030—重大项目',
        section: 'one',
        defined,
        quote: '国家“科技创新2030—重大项目”',
        start: 3,
        end: 20,
      },
    ],
  });
const frame = { above, kind: 'inForce', steps: 1, why: 'It was in force.', whyZh: '当时有效。' } as const;

it('leads from a task to the undertaking that it names and that a plan above sets out', () => {
  const [edge] = namedProjectsOf(own(false), above, frame);
  expect(edge).toMatchObject({ type: 'IMPLEMENTS', from: { id: 't' }, to: { id: 'project:科技创新2030' } });
  expect(edge!.properties).toMatchObject({ force: 'stated', quote: '国家“科技创新2030—重大项目”' });
});

it('leads to none that the plan sets out itself, or that the plan above only names', () => {
  expect(namedProjectsOf(own(true), above, frame)).toEqual([]);
  expect(namedProjectsOf(own(false, 'project:火炬计划'), above, frame)).toEqual([]);
});
