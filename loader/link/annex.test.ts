import { expect, it } from 'vitest';
import { written } from '../extract/written.ts';
import { linkAnnex } from './annex.ts';
import { Collector } from './collector.ts';
import type { LinkedPlan } from './context.ts';

const id = 'plan:海洋科技任务分工表';

/** The plans that a plan is said to carry out because it lies in their annex. */
function carriedOut(annexOf: string | undefined, mainPlan: string | undefined) {
  const tree = written('# 一、|任务\n建设海洋观测站。');
  const linked: LinkedPlan = {
    plan: { ...tree.plan, ...(annexOf === undefined ? {} : { annexOf }) },
    tree,
    facts: [],
    id,
    sectionIds: new Map(),
  };
  const out = new Collector();
  linkAnnex(linked, mainPlan, out);
  return out.facts().edges.map(({ type, from, to }) => `${from.id} ${type} ${to.id}`);
}

it.each<[string, string | undefined, string | undefined, string[]]>([
  ['an annex of the plan before it', '附件', 'plan:海洋科技方案', [`${id} IMPLEMENTS plan:海洋科技方案`]],
  ['a plan that is no annex', undefined, 'plan:海洋科技方案', []],
  ['an annex of what is not there', '附件', undefined, []],
  ['no plan of itself', '附件', id, []],
])('%s', (_, annexOf, mainPlan, edges) => {
  expect(carriedOut(annexOf, mainPlan)).toEqual(edges);
});
