import {
  checkFacts,
  type EdgeEnd,
  type EdgeFact,
  type EdgeType,
  type Evidence,
  type GraphStore,
  mergeEdges,
  mergeNodes,
  type NodeFact,
} from '../../graph-schema/index.ts';

/**
 * A small graph of three plans: a nation's, a province's that carries it out, and the year's division of its tasks, with
 * one notice that is only cited. The texts are made up in the language of such documents; evidence is looked up in them.
 */

export const nationalText = `国家海洋科技创新规划（2016—2020年）
国发〔2016〕99号
2016年7月28日
为落实《海洋强国建设纲要》（国发〔2010〕12号），制定本规划。
一、总体目标
到2020年，海洋研究与试验发展经费投入强度达到2.5%。
二、重点任务
（一）突破深海装备。组织实施深海空间站重大专项，培育𠮷林深潜装备产业。
（二）建设观测网络。完善近海观测网络，支持东部沿海地区先行先试。
`;

export const provincialText = `滨海省海洋科技创新实施方案
滨政发〔2017〕8号
各市人民政府，省政府各部门：
为贯彻落实《国家海洋科技创新规划（2016—2020年）》（国发〔2016〕99号），制定本方案。
一、主要目标
到2020年，全省海洋研发投入强度达到2.8%。
二、主要任务
1.建设深海装备创新中心。（牵头单位：省科技厅；配合单位：省工信厅、省财政厅）
2.布设近海观测浮标。（牵头单位：省海洋局；配合单位：省科技厅）
3.培养海洋科技人才。（牵头单位：省科技厅）
`;

export const yearText = `2018年滨海省海洋科技重点任务分工
按照《滨海省海洋科技创新实施方案》（滨政发〔2017〕8号），分工如下。
1.深海装备创新中心建成投用。（省科技厅负责）
2017年，全省海洋研发投入强度为2.3%。
`;

const texts = {
  'plan:national': nationalText,
  'plan:provincial': provincialText,
  'plan:year': yearText,
} as const;
type PlanId = keyof typeof texts;

/** Evidence for words of a plan; `after` tells apart what stands there more than once. */
function stated(
  plan: PlanId,
  quote: string,
  { after = '', section }: { after?: string; section?: string } = {},
): Evidence {
  const from = texts[plan].indexOf(after);
  const start = texts[plan].indexOf(quote, from);
  if (from < 0 || start < 0) throw new Error(`${plan} has no "${quote}" behind "${after}"`);
  const where = section ? { section } : {};
  return {
    plan,
    quote,
    start,
    end: start + quote.length,
    ...where,
    rule: 'fixture',
    basis: 'stated',
    confidence: 1,
  };
}

const end = (id: string): EdgeEnd => ({ label: labels.get(id)!, id });
const labels = new Map<string, EdgeEnd['label']>();
const nodes: NodeFact[] = [];
const edges: EdgeFact[] = [];

function node(fact: NodeFact): void {
  labels.set(fact.properties.id, fact.label);
  nodes.push(fact);
}

function edge(
  type: EdgeType,
  from: string,
  to: string,
  evidence: Evidence,
  more: Partial<Record<'asPrinted' | 'toPlan' | 'toQuote', string>> &
    Partial<Record<'toStart' | 'toEnd', number>> & { force?: 'stated' } = {},
): void {
  edges.push({ type, from: end(from), to: end(to), properties: { ...evidence, ...more } } as EdgeFact);
}

function plan(
  id: string,
  title: string,
  more: Omit<Extract<NodeFact, { label: 'Plan' }>['properties'], 'id' | 'name' | 'title' | 'aliases'>,
): void {
  node({ label: 'Plan', properties: { id, name: title, title, aliases: [], ...more } });
}

/** What stands right below its plan stands in no section. */
const standingIn = (parent: string, plan: PlanId) => (parent === plan ? {} : { section: parent });

function section(
  plan: PlanId,
  order: number,
  number: string,
  heading: string,
  depth: number,
  parent: string,
  extentEnd: number,
): string {
  const id = `section:${plan.slice(5)}:${order}`;
  const evidence = stated(plan, number + heading, standingIn(parent, plan));
  node({
    label: 'Section',
    properties: {
      id,
      name: heading,
      ...evidence,
      kind: depth === 1 ? 'heading' : 'item',
      number,
      heading,
      depth,
      order,
      text: number + heading,
      extentEnd,
    },
  });
  edge('CONTAINS', parent, id, evidence);
  return id;
}

function task(plan: PlanId, number: string, title: string, parent: string, year?: number): string {
  const id = `task:${plan.slice(5)}:${number}`;
  const evidence = stated(plan, number + title, standingIn(parent, plan));
  const when = year === undefined ? {} : { year };
  node({ label: 'Task', properties: { id, name: title, ...evidence, number, title, text: title, ...when } });
  edge('CONTAINS', parent, id, evidence);
  return id;
}

function target(
  plan: PlanId,
  id: string,
  quote: string,
  value: number,
  more: Partial<Extract<NodeFact, { label: 'Target' }>['properties']> = {},
): void {
  const evidence = stated(plan, quote);
  node({
    label: 'Target',
    properties: {
      id,
      name: quote,
      ...evidence,
      value,
      unit: '%',
      operator: '=',
      year: 2020,
      asPrinted: `${value}%`,
      ...more,
    },
  });
  edge('MEASURES', id, 'indicator:intensity', evidence, { asPrinted: quote });
}

function agency(
  id: string,
  name: string,
  aliases: string[],
  level: 'national' | 'provincial',
  kind: 'body' | 'class',
) {
  node({ label: 'Agency', properties: { id, name, aliases, level, kind } });
}

plan('plan:national', '国家海洋科技创新规划（2016—2020年）', {
  docNumber: '国发〔2016〕99号',
  issuedOn: '2016-07-28',
  level: 'national',
  kind: '规划',
  periodStart: 2016,
  periodEnd: 2020,
  inCorpus: true,
  files: ['national.txt'],
});
plan('plan:provincial', '滨海省海洋科技创新实施方案', {
  docNumber: '滨政发〔2017〕8号',
  issuedOn: '2017-03-01',
  level: 'provincial',
  kind: '方案',
  inCorpus: true,
  files: ['provincial.txt'],
});
plan('plan:year', '2018年滨海省海洋科技重点任务分工', {
  level: 'provincial',
  kind: '分工',
  inCorpus: true,
  files: ['year.txt'],
});
plan('plan:outline', '海洋强国建设纲要', {
  docNumber: '国发〔2010〕12号',
  level: 'national',
  kind: '纲要',
  inCorpus: false,
});

agency('agency:council', '国务院', [], 'national', 'body');
agency('agency:government', '滨海省人民政府', ['省政府'], 'provincial', 'body');
agency('agency:science', '滨海省科学技术厅', ['省科技厅'], 'provincial', 'body');
agency('agency:industry', '滨海省工业和信息化厅', ['省工信厅'], 'provincial', 'body');
agency('agency:finance', '滨海省财政厅', ['省财政厅', '省厅'], 'provincial', 'body');
agency('agency:ocean', '滨海省海洋局', ['省海洋局', '省厅'], 'provincial', 'body');
agency('agency:cities', '滨海省各市人民政府', ['各市人民政府'], 'provincial', 'class');
node({ label: 'Region', properties: { id: 'region:east', name: '东部沿海地区', aliases: [], kind: 'area' } });
node({
  label: 'Region',
  properties: { id: 'region:province', name: '滨海省', aliases: ['全省'], kind: 'province' },
});
node({
  label: 'SpecialProject',
  properties: { id: 'project:station', name: '深海空间站重大专项', aliases: [], category: '重大专项' },
});
node({ label: 'Field', properties: { id: 'field:deepsea', name: '深海装备', aliases: [] } });
node({
  label: 'Indicator',
  properties: {
    id: 'indicator:intensity',
    name: '海洋研发投入强度',
    aliases: [],
    unit: '%',
    direction: 'up',
  },
});

for (const [id, text] of Object.entries(texts)) {
  const textId = id.replace('plan', 'text');
  node({ label: 'Text', properties: { id: textId, name: `${id}的全文`, plan: id, text } });
  edge('HAS_TEXT', id, textId, stated(id as PlanId, text));
}

const aims = section(
  'plan:national',
  0,
  '一、',
  '总体目标',
  1,
  'plan:national',
  nationalText.indexOf('二、'),
);
const tasks = section('plan:national', 1, '二、', '重点任务', 1, 'plan:national', nationalText.length);
const deep = section('plan:national', 2, '（一）', '突破深海装备', 2, tasks, nationalText.indexOf('（二）'));
const network = section('plan:national', 3, '（二）', '建设观测网络', 2, tasks, nationalText.length);
section('plan:provincial', 0, '一、', '主要目标', 1, 'plan:provincial', provincialText.indexOf('二、'));
const work = section('plan:provincial', 1, '二、', '主要任务', 1, 'plan:provincial', provincialText.length);

target('plan:national', 'target:national', '海洋研究与试验发展经费投入强度达到2.5%', 2.5);
target('plan:provincial', 'target:provincial', '海洋研发投入强度达到2.8%', 2.8, {
  suspect: '高于国家目标，与前后文不符',
  likelyValue: 2.6,
});
edge(
  'CONTAINS',
  aims,
  'target:national',
  stated('plan:national', '海洋研究与试验发展经费投入强度达到2.5%', { section: aims }),
);
edge('APPLIES_TO', 'target:provincial', 'region:province', stated('plan:provincial', '全省'), {
  asPrinted: '全省',
});
edge('REFINES', 'target:provincial', 'target:national', {
  plan: 'plan:provincial',
  rule: 'fixture',
  basis: 'inferred',
  confidence: 0.8,
  why: '同一指标、同一年份，滨海省是全国的一部分。',
});

const center = task('plan:provincial', '1.', '建设深海装备创新中心', work);
const buoys = task('plan:provincial', '2.', '布设近海观测浮标', work);
const talent = task('plan:provincial', '3.', '培养海洋科技人才', work);
const inUse = task('plan:year', '1.', '深海装备创新中心建成投用', 'plan:year', 2018);

const printed = (plan: PlanId, after: string, quote: string) => stated(plan, quote, { after });
const gives = (role: 'LEADS' | 'SUPPORTS', agencyId: string, taskId: string, after: string, quote: string) =>
  edge(role, agencyId, taskId, printed(taskId === inUse ? 'plan:year' : 'plan:provincial', after, quote), {
    asPrinted: quote,
  });
gives('LEADS', 'agency:science', center, '创新中心', '省科技厅');
gives('SUPPORTS', 'agency:industry', center, '创新中心', '省工信厅');
gives('SUPPORTS', 'agency:finance', center, '创新中心', '省财政厅');
gives('LEADS', 'agency:ocean', buoys, '观测浮标', '省海洋局');
gives('SUPPORTS', 'agency:science', buoys, '观测浮标', '省科技厅');
gives('LEADS', 'agency:science', talent, '海洋科技人才', '省科技厅');
gives('LEADS', 'agency:science', inUse, '建成投用', '省科技厅');

const answered = stated('plan:national', '突破深海装备');
edge('IMPLEMENTS', center, deep, printed('plan:provincial', '二、', '建设深海装备创新中心'), {
  force: 'stated',
  toPlan: 'plan:national',
  toQuote: answered.quote!,
  toStart: answered.start!,
  toEnd: answered.end!,
});
edge('IMPLEMENTS', inUse, center, printed('plan:year', '1.', '深海装备创新中心'), { force: 'stated' });
edge('IMPLEMENTS', 'plan:national', 'plan:outline', stated('plan:national', '落实《海洋强国建设纲要》'), {
  asPrinted: '海洋强国建设纲要',
});
edge(
  'IMPLEMENTS',
  'plan:provincial',
  'plan:national',
  stated('plan:provincial', '贯彻落实《国家海洋科技创新规划（2016—2020年）》'),
  {
    asPrinted: '国家海洋科技创新规划（2016—2020年）',
  },
);
edge('CITES', 'plan:year', 'plan:provincial', stated('plan:year', '《滨海省海洋科技创新实施方案》'), {
  asPrinted: '滨海省海洋科技创新实施方案',
});
edge('ISSUES', 'agency:council', 'plan:national', stated('plan:national', '国发'), { asPrinted: '国发' });
edge('ISSUES', 'agency:government', 'plan:provincial', stated('plan:provincial', '滨政发'), {
  asPrinted: '滨政发',
});
edge('ADDRESSED_TO', 'plan:provincial', 'agency:cities', stated('plan:provincial', '各市人民政府'), {
  asPrinted: '各市人民政府',
});
const reached = stated('plan:year', '全省海洋研发投入强度为2.3%');
node({
  label: 'Outcome',
  properties: {
    id: 'outcome:year',
    name: '海洋研发投入强度',
    ...reached,
    indicator: '海洋研发投入强度',
    region: '滨海省',
    value: 2.3,
    unit: '%',
    operator: '=',
    year: 2017,
    asPrinted: '全省海洋研发投入强度为2.3%',
  },
});
edges.push({
  type: 'ANSWERS',
  from: end('outcome:year'),
  to: end('target:provincial'),
  properties: {
    ...reached,
    basis: 'inferred',
    confidence: 1,
    why: 'The same indicator, unit and region; the year is another.',
    whyZh: '指标、单位和地区相同，年份不同。',
    verdict: 'notComparable',
  },
});
edge('CONTAINS', deep, 'project:station', stated('plan:national', '深海空间站重大专项', { section: deep }));
edge('ABOUT', 'project:station', 'field:deepsea', stated('plan:national', '深海装备', { section: deep }));
edge('PART_OF', 'region:province', 'region:east', {
  rule: 'fixture',
  basis: 'inferred',
  confidence: 1,
  why: '行政区划：滨海省属于东部沿海地区。',
});
edge('MENTIONS', network, 'region:east', stated('plan:national', '东部沿海地区', { section: network }));

const facts = { nodes, edges };

/** Writes the graph into an empty store. */
export async function fillGraph(store: GraphStore): Promise<void> {
  checkFacts(facts);
  await store.prepare();
  await store.write(async (tx) => {
    await mergeNodes(tx, nodes);
    await mergeEdges(tx, edges);
  });
}
