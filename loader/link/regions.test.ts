import { expect, it } from 'vitest';
import { placeMention } from '../extract/regions/placeMention.ts';
import { written } from '../extract/written.ts';
import { Collector } from './collector.ts';
import { linkRegions } from './regions.ts';
import { sectionIds } from './sections.ts';

function linked(lines: string, region: string) {
  const tree = written(lines);
  tree.plan.head.region = { value: region };
  const id = 'plan:试验规划';
  const out = new Collector();
  linkRegions(
    { plan: tree.plan, tree, facts: placeMention(tree), id, sectionIds: sectionIds(tree, id) },
    out,
  );
  return out.facts().edges.map(({ type, from, to }) => `${from.id} ${type} ${to.id}`);
}

it('joins sections to the places that they name, and these to those that they lie in', () => {
  expect(linked('# 一、|任务\n以沈阳高新区为核心。', '全国')).toEqual([
    'region:辽宁省 PART_OF region:中国',
    'region:沈阳市 PART_OF region:辽宁省',
    'region:沈阳高新区 PART_OF region:沈阳市',
    'section:试验规划#一 MENTIONS region:沈阳高新区',
  ]);
});

it('says for which place a local plan is', () => {
  expect(linked('改善民生。', '山东省')).toEqual([
    'region:山东省 PART_OF region:中国',
    'plan:试验规划 APPLIES_TO region:山东省',
  ]);
});
