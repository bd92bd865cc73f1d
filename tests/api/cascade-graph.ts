import {
  checkFacts,
  type EdgeFact,
  type EdgeType,
  type Evidence,
  type GraphStore,
  type Label,
  mergeEdges,
  mergeNodes,
  type NodeFact,
} from '../../graph-schema/index.ts';

/**
 * A small cascade, made up: two national plans, one after the other; a province's scheme with the year's division of its tasks;
 * a city's and another province's plan.
 *
 *     国家新五年  ├ 一、目标    强度 2.5%  ◀─ 强度 2.6% (滨海 2020) ◀─ 强度 2.4% (滨海 2018)
 *                 │             合同 20000   专利 12
 *                 └ 二、任务 ├ （一）装备  深海专项 ⊃ 钻机工程      ◀─ 建中心 (方案) ◀─ 建成中心 (2018) ◀─ 科技厅, 财政厅
 *                            └ （二）人才                                          ◀─ 港城建厂房 (undated)
 */

const labelOf: Record<string, Label> = {
  plan: 'Plan',
  section: 'Section',
  task: 'Task',
  target: 'Target',
  project: 'SpecialProject',
  agency: 'Agency',
  region: 'Region',
  indicator: 'Indicator',
  field: 'Field',
};
const end = (id: string) => ({ label: labelOf[id.slice(0, id.indexOf(':'))]!, id });

const nodes: NodeFact[] = [];
const edges: EdgeFact[] = [];
/** how far the text of each plan has come: everything it states stands behind what it stated before */
const offsets = new Map<string, number>();

function stated(plan: string, quote: string): Evidence {
  const start = offsets.get(plan) ?? 0;
  offsets.set(plan, start + quote.length + 1);
  return { plan, quote, start, end: start + quote.length, rule: 'fixture', basis: 'stated', confidence: 1 };
}

type More<L extends Label> = Partial<Extract<NodeFact, { label: L }>['properties']>;

const edge = (from: string, type: EdgeType, to: string, properties: object) =>
  edges.push({ type, from: end(from), to: end(to), properties } as EdgeFact);

/** A step that is concluded. */
const inferred = (from: string, type: EdgeType, to: string, confidence: number, more: object = {}) =>
  edge(from, type, to, {
    rule: 'fixture',
    basis: 'inferred',
    confidence,
    why: `${from} 与 ${to} 用词相同。`,
    ...more,
  });

/** A step that the text of a plan says. */
const says = (from: string, type: EdgeType, to: string, plan: string, quote: string, more: object = {}) =>
  edge(from, type, to, { ...stated(plan, quote), ...more });

function plan(id: string, region: string | undefined, more: More<'Plan'>): void {
  const title = id.slice(5);
  nodes.push({
    label: 'Plan',
    properties: { id, name: title, title, aliases: [], inCorpus: true, ...more },
  });
  if (region) says(id, 'APPLIES_TO', region, id, region.slice(7));
}

const holds = (holder: string, id: string, evidence: Evidence) => edge(holder, 'CONTAINS', id, evidence);
const planOf = (holder: string) => holder.replace(/^section:([^#]+)#.*$/, 'plan:$1');

function section(holder: string, id: string, depth: number): string {
  const evidence = stated(planOf(holder), id.slice(id.indexOf('#') + 1));
  const heading = evidence.quote!;
  nodes.push({
    label: 'Section',
    properties: {
      ...{ id, name: heading, heading, text: heading, depth, order: 0, kind: 'heading', extentEnd: 10_000 },
      ...evidence,
    },
  });
  holds(holder, id, evidence);
  return id;
}

function task(holder: string, id: string, more: More<'Task'> = {}): void {
  const evidence = stated(planOf(holder), id.slice(5));
  const title = id.slice(5);
  nodes.push({ label: 'Task', properties: { id, name: title, title, text: title, ...evidence, ...more } });
  holds(holder, id, evidence);
}

function target(holder: string, id: string, indicator: string, value: number, more: More<'Target'> = {}) {
  const asPrinted = id.slice(7);
  const evidence = stated(planOf(holder), asPrinted);
  nodes.push({
    label: 'Target',
    properties: { id, name: asPrinted, asPrinted, value, unit: '%', operator: '=', ...evidence, ...more },
  });
  holds(holder, id, evidence);
  edge(id, 'MEASURES', indicator, evidence);
}

const shared = (label: 'SpecialProject' | 'Indicator' | 'Field', id: string) =>
  nodes.push({ label, properties: { id, name: id.slice(id.indexOf(':') + 1), aliases: [] } });
const region = (id: string, kind: 'province' | 'city') =>
  nodes.push({ label: 'Region', properties: { id, name: id.slice(7), aliases: [], kind } });
const agency = (id: string) =>
  nodes.push({
    label: 'Agency',
    properties: { id, name: id.slice(7), aliases: [], level: 'provincial', kind: 'body' },
  });

region('region:滨海', 'province');
region('region:山岭', 'province');
region('region:港城', 'city');
inferred('region:港城', 'PART_OF', 'region:滨海', 1);
for (const name of ['强度', '合同', '专利', '港区']) shared('Indicator', `indicator:${name}`);
for (const name of ['深海专项', '钻机工程', '旧深海专项', '停办专项'])
  shared('SpecialProject', `project:${name}`);
shared('Field', 'field:海洋装备');
for (const name of ['科技厅', '财政厅', '工信厅', '不相干厅']) agency(`agency:${name}`);

plan('plan:旧五年', undefined, {
  level: 'national',
  issuedOn: '2011-07-04',
  periodStart: 2011,
  periodEnd: 2015,
});
target('plan:旧五年', 'target:强度2.2%', 'indicator:强度', 2.2, { year: 2015 });
target('plan:旧五年', 'target:合同8000亿元', 'indicator:合同', 8000, { year: 2015, unit: '亿元' });
target('plan:旧五年', 'target:港区3个', 'indicator:港区', 3, { year: 2015, unit: '个' });
for (const name of ['旧深海专项', '停办专项', '深海专项'])
  holds('plan:旧五年', `project:${name}`, stated('plan:旧五年', name));

plan('plan:新五年', undefined, {
  level: 'national',
  issuedOn: '2016-07-28',
  periodStart: 2016,
  periodEnd: 2020,
});
const aims = section('plan:新五年', 'section:新五年#一、目标', 1);
target(aims, 'target:强度2.5%', 'indicator:强度', 2.5, { year: 2020 });
target(aims, 'target:合同2万亿元', 'indicator:合同', 2, { year: 2020, unit: '万亿元' });
target(aims, 'target:专利12件', 'indicator:专利', 12, { year: 2020, unit: '件' });
const works = section('plan:新五年', 'section:新五年#二、任务', 1);
const equipment = section(works, 'section:新五年#（一）装备', 2);
holds(equipment, 'project:深海专项', stated('plan:新五年', '深海专项'));
holds(equipment, 'project:钻机工程', stated('plan:新五年', '钻机工程'));
section(works, 'section:新五年#（二）人才', 2);
says('project:钻机工程', 'PART_OF', 'project:深海专项', 'plan:新五年', '深海专项钻机工程');
inferred('project:钻机工程', 'CONTINUES', 'project:旧深海专项', 0.9);
inferred('target:强度2.5%', 'CONTINUES', 'target:强度2.2%', 0.9);

plan('plan:方案', 'region:滨海', {
  level: 'provincial',
  issuedOn: '2017-03-01',
  periodStart: 2017,
  periodEnd: 2020,
});
says('plan:方案', 'IMPLEMENTS', 'plan:新五年', 'plan:方案', '落实《新五年》');
const scheme = section('plan:方案', 'section:方案#一、工作', 1);
target(scheme, 'target:强度2.6%', 'indicator:强度', 2.6, { year: 2020 });
task(scheme, 'task:建中心');
task(scheme, 'task:宣传科普');
inferred('target:强度2.6%', 'REFINES', 'target:强度2.5%', 0.8, { force: 'derived' });
says('task:建中心', 'IMPLEMENTS', equipment, 'plan:方案', '落实新五年（一）', { force: 'stated' });
inferred('task:建中心', 'IMPLEMENTS', 'project:钻机工程', 0.6, { force: 'derived' });
inferred('task:建中心', 'CONTRIBUTES_TO', 'target:强度2.6%', 0.9);
inferred('task:建中心', 'ABOUT', 'field:海洋装备', 1);

plan('plan:分工', 'region:滨海', { level: 'provincial', periodStart: 2018, periodEnd: 2018 });
task('plan:分工', 'task:建成中心', { year: 2018 });
target('plan:分工', 'target:强度24%', 'indicator:强度', 24, {
  year: 2018,
  suspect: '小数点可能脱落',
  likelyValue: 2.4,
});
says('task:建成中心', 'IMPLEMENTS', 'task:建中心', 'plan:分工', '按方案建中心');
inferred('target:强度24%', 'REFINES', 'target:强度2.6%', 0.7, { force: 'derived' });
says('task:建成中心', 'CONTRIBUTES_TO', 'target:强度24%', 'plan:分工', '强度24%', { force: 'stated' });
const given = stated('plan:分工', '（科技厅、财政厅牵头，工信厅配合）');
// in the order of print, which is not the order of ids
edge('agency:科技厅', 'LEADS', 'task:建成中心', { ...given, asPrinted: '科技厅' });
edge('agency:财政厅', 'LEADS', 'task:建成中心', { ...given, asPrinted: '财政厅' });
edge('agency:工信厅', 'SUPPORTS', 'task:建成中心', { ...given, asPrinted: '工信厅' });
says('agency:科技厅', 'LEADS', 'task:建中心', 'plan:方案', '科技厅负责', { asPrinted: '科技厅' });

plan('plan:港城方案', 'region:港城', { level: 'municipal' });
task('plan:港城方案', 'task:港城建厂房');
inferred('task:港城建厂房', 'IMPLEMENTS', 'task:建中心', 0.7, { force: 'derived' });

plan('plan:山岭方案', 'region:山岭', { level: 'provincial', issuedOn: '2017-05-01' });
task('plan:山岭方案', 'task:山岭造船');
inferred('task:山岭造船', 'IMPLEMENTS', equipment, 0.4, { force: 'thematic' });
const patents = section('plan:山岭方案', 'section:山岭方案#一、专利', 1);
inferred(patents, 'IMPLEMENTS', 'target:专利12件', 0.5, { force: 'thematic' });
target('plan:山岭方案', 'target:专利9件', 'indicator:专利', 9, { year: 2020, unit: '件' });

/** Layers of a lattice: `width` to the power of `layers` trails lead through `width` × `layers` nodes. */
export const lattice = { layers: 8, width: 8 };
for (let layer = 0; layer < lattice.layers; layer++)
  for (let i = 0; i < lattice.width; i++) {
    const id = `target:网${layer}-${i}`;
    const evidence = {
      plan: 'plan:新五年',
      rule: 'fixture',
      basis: 'inferred',
      confidence: 1,
      why: '网',
    } as const;
    nodes.push({ label: 'Target', properties: { id, name: id, asPrinted: id, ...evidence } });
    for (let j = 0; layer > 0 && j < lattice.width; j++)
      inferred(id, 'REFINES', `target:网${layer - 1}-${j}`, 0.9);
  }
// a circle, which no loader makes
inferred('target:网0-0', 'REFINES', 'target:网3-0', 0.5);

/** Writes the cascade into a store that may hold other things. */
export async function fillCascade(store: GraphStore): Promise<void> {
  checkFacts({ nodes, edges });
  await store.write(async (tx) => {
    await mergeNodes(tx, nodes);
    await mergeEdges(tx, edges);
  });
}
