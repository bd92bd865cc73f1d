import { describe, expect, it } from 'vitest';
import type { EdgeFact } from '../../graph-schema/index.ts';
import { specialProjects } from '../extract/projects/index.ts';
import { written } from '../extract/written.ts';
import { Collector } from './collector.ts';
import { linkProjects } from './projects.ts';
import { sectionIds } from './sections.ts';

function linked(lines: string, region?: string) {
  const tree = written(lines);
  if (region) tree.plan.head.region = { value: region };
  const id = 'plan:试验规划';
  const out = new Collector();
  linkProjects(
    { plan: tree.plan, tree, facts: specialProjects(tree), id, sectionIds: sectionIds(tree, id) },
    out,
  );
  const { nodes, edges } = out.facts();
  const ends = (type: EdgeFact['type']) =>
    edges.filter((e) => e.type === type).map((e) => [e.from.id, e.to.id]);
  return { nodes: nodes.map((n) => n.properties), edges, ends };
}

it('contains what a heading sets out, and mentions what a sentence names', () => {
  const { ends } = linked('# 一、|蓝天保护工程\n实施碧水提升行动。');
  expect(ends('CONTAINS')).toEqual([['section:试验规划#一', 'project:蓝天保护工程']]);
  expect(ends('MENTIONS')).toEqual([['section:试验规划#一', 'project:碧水提升行动']]);
});

describe('forms of one name', () => {
  it('are one node within a plan', () => {
    const { nodes } = linked(
      '# 一、|任务\n实施宽带网、绿色制造等科技重点专项。\n# 二、|国家宽带网科技重点专项\n# 三、|绿色制造科技重点专项',
    );
    expect(nodes.map(({ name }) => name)).toEqual([
      '国家宽带网科技重点专项',
      '绿色制造科技重点专项',
      '科技重点专项',
    ]);
    expect(nodes[1]).toMatchObject({ aliases: expect.arrayContaining(['绿色制造']) });
  });

  it('are those of the gazetteer where it knows one of them', () => {
    const { nodes, ends } = linked('# 一、|任务\n持续攻克核高基等关键技术，实施国家863计划。');
    expect(nodes.map(({ name }) => name)).toEqual(
      ['国家高技术研究发展计划', '核心电子器件、高端通用芯片及基础软件产品', '国家科技重大专项'].sort(
        (a, b) => nodes.findIndex((n) => n.name === a) - nodes.findIndex((n) => n.name === b),
      ),
    );
    expect(ends('PART_OF')).toEqual([
      ['project:核心电子器件、高端通用芯片和基础软件产品', 'project:国家科技重大专项'],
    ]);
  });

  it('keep apart what only sounds alike', () => {
    const { nodes } = linked('# 一、|任务\n实施科技惠民工程，深入开展科技惠民专项。');
    expect(nodes.map(({ name }) => name)).toEqual(['科技惠民工程', '科技惠民专项']);
  });
});

it('gives every edge its words', () => {
  const { edges } = linked('# 一、|任务\n实施“金太阳”等示范工程和“千人计划”。', '山东省');
  for (const { properties } of edges)
    expect(properties.basis === 'inferred' ? properties.why : properties.quote).toBeTruthy();
  expect(edges.map((e) => 'asPrinted' in e.properties && e.properties.asPrinted)).toContain('千人计划');
});
