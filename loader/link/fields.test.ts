import { expect, it } from 'vitest';
import { fieldMention } from '../extract/fields/fieldMention.ts';
import { specialProjects } from '../extract/projects/index.ts';
import { written } from '../extract/written.ts';
import { Collector } from './collector.ts';
import { linkFields } from './fields.ts';
import { linkProjects } from './projects.ts';
import { sectionIds } from './sections.ts';

it('joins sections to the domains that they name, and undertakings to those that they are about', () => {
  const tree = written('# 一、|任务\n实施云计算工程，扩大光伏装机。');
  const id = 'plan:试验规划';
  const facts = [...fieldMention(tree), ...specialProjects(tree)];
  const plan = { plan: tree.plan, tree, facts, id, sectionIds: sectionIds(tree, id) };
  const out = new Collector();
  linkProjects(plan, out);
  linkFields(plan, out);
  expect(out.facts().edges.map(({ type, from, to }) => `${from.id} ${type} ${to.id}`)).toEqual([
    'section:试验规划#一 MENTIONS project:云计算工程',
    'section:试验规划#一 MENTIONS field:云计算',
    'section:试验规划#一 MENTIONS field:太阳能',
    'project:云计算工程 ABOUT field:云计算',
  ]);
});
