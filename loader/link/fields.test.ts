import { expect, it } from 'vitest';
import { fieldMention } from '../extract/fields/fieldMention.ts';
import { specialProjects } from '../extract/projects/index.ts';
import { targets } from '../extract/target.ts';
import { written } from '../extract/written.ts';
import { Collector } from './collector.ts';
import { linkFields } from './fields.ts';
import { linkProjects } from './projects.ts';
import { sectionIds } from './sections.ts';
import { linkTargets } from './targets.ts';

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

it('joins targets to the domains that their names speak of', () => {
  const tree = written('# 一、|目标\n新能源汽车产值超过1000亿元，科技进步贡献率达到60%。');
  const id = 'plan:试验规划';
  const plan = { plan: tree.plan, tree, facts: targets(tree), id, sectionIds: sectionIds(tree, id) };
  const out = new Collector();
  linkTargets(plan, out);
  linkFields(plan, out);
  const about = out.facts().edges.filter(({ type }) => type === 'ABOUT');
  expect(about.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual([
    'target:试验规划#一 新能源汽车产值 field:新能源汽车',
  ]);
});
