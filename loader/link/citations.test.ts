import { expect, it } from 'vitest';
import { bracketedTitle } from '../extract/citation/bracketedTitle.ts';
import { written } from '../extract/written.ts';
import { identifyCitations, linkCitations } from './citations.ts';
import { Collector } from './collector.ts';
import { PlanRegistry } from './registry.ts';
import { sectionIds } from './sections.ts';

const links = (title: string, text: string): string[] => {
  const tree = written(`# 一、|附则\n${text}`);
  tree.plan.head.title = { value: title };
  const registry = new PlanRegistry();
  const id = registry.idFor(title, '全国');
  registry.add({ id, title, aliases: [], region: '全国', inCorpus: true });
  const plan = { plan: tree.plan, tree, facts: bracketedTitle(tree), id, sectionIds: sectionIds(tree, id) };
  const out = new Collector();
  linkCitations(plan, identifyCitations(plan, registry), registry, out);
  const edges = out.facts().edges.filter(({ from }) => from.label === 'Plan');
  return edges.map(({ type, to }) => `${type} ${to.id}`);
};

it('takes the place of what had the same title before', () => {
  const text = '本办法自2021年1月1日起施行。2014年公布的《某省科学技术奖励办法》同时废止。';
  expect(links('某省科学技术奖励办法', text)).toEqual(['SUPERSEDES plan:某省科学技术奖励办法(原)']);
});

it('is no document of its own where it only names itself', () => {
  expect(links('某省科学技术奖励办法', '各市要认真执行《某省科学技术奖励办法》。')).toEqual([]);
});

it('finds no report of a place that no gazetteer knows', () => {
  expect(links('某市算力发展方案', '落实《2024年乌有市政府工作报告》部署，制定本方案。')).toEqual([]);
});
