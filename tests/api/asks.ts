import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { encodeCursor } from '../../api/relay/cursor.ts';
import { relatedFields } from '../../api/schema/related-fields.ts';

/** Nodes of the corpus that the questions are about; those in capitals are found in the graph. */
export const found = {
  TASK: "MATCH (:Agency)-[:LEADS]->(n:Task)-[:IMPLEMENTS]->() WHERE n.plan STARTS WITH 'plan:辽宁省' RETURN n.id AS id ORDER BY id LIMIT 1",
  AGENCY:
    'MATCH (n:Agency)-[:LEADS]->(t:Task) RETURN n.id AS id, count(t) AS led ORDER BY led DESC, id LIMIT 1',
  INDICATOR:
    'MATCH (n:Indicator)<-[:MEASURES]-(t) RETURN n.id AS id, count(t) AS aims ORDER BY aims DESC, id LIMIT 1',
  ABOVE:
    "MATCH (n:Section)<-[:IMPLEMENTS]-(t:Task) WHERE t.plan STARTS WITH 'plan:辽宁省' RETURN n.id AS id ORDER BY id LIMIT 1",
} as const;

const plan = '"plan:国家创新驱动发展战略纲要"';
const other = '"plan:十三五国家科技创新规划"';
const region = '"region:辽宁省"';
const field = '"field:新材料"';

/** All that can be asked of targets. */
const targetFilter = `{ plan: ${other}, region: ${region}, field: ${field}, year: 2020, basis: STATED, confidenceFrom: 0.5, agency: "AGENCY", indicator: "INDICATOR", unit: "%", operator: AT_LEAST, limit: AT_LEAST, pace: AVERAGE, binding: EXPECTED, suspect: false, text: "经费" }`;

/** How many relations of a node one question asks for: nobody asks for all. */
const relationsAtOnce = 12;

/** All that a list along relations can be asked. */
const related = `filter: { region: ${region}, field: ${field}, year: 2017, plan: ${other}, basis: STATED, confidenceFrom: 0.5 }, orderBy: { field: CONFIDENCE, direction: DESC }`;

const list =
  'totalCount pageInfo { hasNextPage } edges { cursor node { id name evidence { quote context { before } } } }';
const cascade = `totalNodes nodes { entity { id name } distance plan { id } regions { id } dated holdsFrom holdsUntil via { id } }
  edges { id evidence { quote } } paths(first: 5) { confidence nodes { id } }`;
const coverage = `counts { goals answered expired notBinding framing orphans } goals(answered: true, aside: false, first: 500) { aside why whyZh goal { id } answers(first: 3) { entity { id } } }
  unanswered(first: 50) { id } orphans(first: 50) { id }`;
const after = (order: string, ...values: (string | number)[]) => JSON.stringify(encodeCursor(order, values));

/** Every list of what several plans share, with all that can be asked of each, and with what is asked most. */
const shared = Object.entries({
  agencies: 'level: NATIONAL, kind: BODY',
  regions: 'kind: PROVINCE',
  fields: '',
  indicators: 'unit: "%"',
  projects: 'category: "重大专项"',
}).flatMap(([name, own]) => [
  `{ ${name}(filter: { plan: ${other}, region: ${region}, field: ${field}, year: 2020, basis: STATED, confidenceFrom: 0.5, agency: "AGENCY", text: "创新" ${own && `, ${own}`} }, orderBy: { field: RELATIONS, direction: DESC }) { ${list} } }`,
  `{ ${name}(filter: { plan: ${other} }, orderBy: { field: RELATIONS, direction: DESC }, first: 100) { ${list} } }`,
  `{ ${name}(filter: { region: ${region} }, orderBy: { field: NAME, direction: DESC }, first: 100) { ${list} } }`,
  `{ a: ${name}(first: 100, after: ${after(name, '', '')}) { ${list} } b: ${name}(last: 10, before: ${after(name, '龥', '')}) { ${list} } }`,
]);

/** Questions that use every query of the schema with every argument. `missingIn` tells what is not asked. */
export const asks: readonly string[] = [
  '{ statistics { nodes { label count } edges { type count } } }',
  '{ node(id: "TASK") { id ... on Entity { degree(types: [LEADS]) relations(direction: BOTH, types: [LEADS, IMPLEMENTS], first: 50) { totalCount edges { other { name } } } } } }',
  `{ nodes(ids: ["TASK", ${plan}]) { id } }`,
  `{ plan(id: ${plan}) { text ${['sections(depthMax: 2, first: 200)', 'tasks(first: 200)', 'targets(first: 200)'].map((field) => `${field} { ${list} }`).join(' ')} } }`,
  `{ plan(id: ${other}) { marks(first: 2000) { edges { node { kind entity { id } } } } } }`,
  `{ plan(id: ${other}) { marks(first: 1) { totalCount } } }`,
  `{ plan(id: ${plan}) { marks(first: 50, after: ${after('marks', 100, 200, '', '', '')}) { edges { node { kind } } } } }`,
  '{ plan(docNumber: "国发〔2016〕43号") { id } }',
  '{ plan(title: "国家创新驱动发展战略纲要") { id } }',
  '{ task(id: "TASK") { title section { heading } plan { id } evidence { context(chars: 200) { after } } } }',
  '{ agency(id: "AGENCY") { workload(asOf: "2017-06-01", year: 2017) { leading byPlan { leading } byField { leading } targets { id } } } }',
  '{ agency(name: "科学技术部") { workload { leading supporting } } }',
  `{ agencies(filter: { level: NATIONAL, kind: BODY, text: "部" }, first: 200, after: ${after('agencies', '', '')}) { ${list} } }`,
  `{ agencies(last: 10, before: ${after('agencies', '龥', '')}) { edges { node { id } } } }`,
  `{ plans(filter: { level: NATIONAL, kind: "规划", inCorpus: true, issuedFrom: "2000-01-01", issuedTo: "2030-01-01", agency: "AGENCY", text: "科技" }, orderBy: { field: ISSUED_ON, direction: DESC }, first: 100, after: ${after('plans ISSUED_ON DESC', '9999', '龥')}) { ${list} } }`,
  `{ plans(last: 20, before: ${after('plans ISSUED_ON ASC', '9999', '')}) { edges { node { id title } } } }`,
  `{ tasks(filter: { plan: ${plan}, agency: "AGENCY", role: LEADS, year: 2017, text: "创新" }, first: 100, after: ${after('reading', '', -1, '')}) { ${list} } }`,
  `{ tasks(last: 100, before: ${after('reading', '龥', 0, '')}) { totalCount edges { node { title leads { edges { asPrinted node { name } evidence { quote } } } } } } }`,
  `{ search(text: "科技创新 平台", labels: [Task, Section, Plan], first: 50, after: ${after('search', 3)}) { totalCount edges { score node { id name } } } }`,
  `{ search(text: "省科技厅 牵头", filter: { plan: ${other}, region: ${region}, year: 2017, field: ${field} }) { totalCount } }`,
  '{ search(text: "R&D 经费 辽宁") { edges { snippet(chars: 200) { property text matches { start end } } } plans: facets(of: PLAN, first: 50) { count node { id } } fields: facets(of: FIELD) { count } } }',
  '{ search(text: "chengguo zhuanhua") { edges { node { id } } regions: facets(of: REGION) { count } years: facets(of: YEAR) { year } types: facets(of: TYPE) { label } } }',
  '{ relation(id: "AGENCY LEADS TASK") { id } }',
  `{ plan(by: { id: ${plan} }) { id } }`,
  '{ plan(by: { docNumber: "国发〔2016〕43号" }) { id } }',
  '{ plan(by: { title: "国家创新驱动发展战略纲要" }) { id } }',
  '{ agency(by: { id: "AGENCY" }) { id } }',
  '{ agency(by: { name: "科学技术部" }) { id } }',
  '{ target(id: "TASK") { id } }',
  `{ plans(filter: { region: ${region}, field: ${field}, year: 2018, plan: ${plan} }) { ${list} } }`,
  `{ tasks(filter: { region: ${region}, field: ${field}, basis: STATED, confidenceFrom: 0.5, deadlineFrom: "2016", deadlineTo: "2020-06" }, orderBy: { field: DEADLINE, direction: DESC }) { ${list} } }`,
  ...['YEAR', 'CONFIDENCE', 'READING'].map(
    (field) => `{ tasks(orderBy: { field: ${field}, direction: DESC }, first: 100) { ${list} } }`,
  ),
  `{ targets(filter: ${targetFilter}) { ${list} } }`,
  `{ a: targets(first: 100, after: ${after('reading', '', -1, '')}) { ${list} } b: targets(last: 10, before: ${after('reading', '龥', 0, '')}) { ${list} } }`,
  ...['YEAR', 'VALUE', 'CONFIDENCE', 'READING'].map(
    (field) => `{ targets(orderBy: { field: ${field}, direction: DESC }, first: 100) { ${list} } }`,
  ),
  ...shared,
  ...['AGENCY', 'REGION', 'FIELD', 'YEAR', 'PLAN'].flatMap((by) =>
    ['taskCounts', 'targetCounts'].map(
      (counts) =>
        `{ ${counts}(by: ${by}, filter: { region: ${region}, text: "创新" }, first: 100) { total counts { count year node { name } } } }`,
    ),
  ),
  '{ neighborhood(id: "AGENCY", depth: 3, types: [LEADS, SUPPORTS, IMPLEMENTS], limit: 300) { truncated nodes { distance entity { name } } edges { id type } } }',
  `{ neighborhood(id: ${region}, depth: 2, limit: 500) { nodes { entity { id } } edges { id } } }`,
  `{ audit(plan: ${plan}) { plan { id } passedOver { why rule { id says } } } }`,
  '{ audits(first: 100) { passedOver plan { id } } }',
  '{ loadNotices(first: 100) { place message messageZh plans { id } } }',
  `{ audits(filter: { region: ${region}, year: 2018, basis: STATED, confidenceFrom: 0.5 }, orderBy: { field: TITLE, direction: DESC }) { plan { id } } }`,
  '{ changes { complete changes { version } } }',
  '{ changes(since: "2017") { complete } }',
  `{ ledger(plan: ${other}, region: ${region}, kind: [HIGHER, LOWER], first: 100) { totalCount } }`,
  '{ ledger(indicator: "INDICATOR") { totalCount } }',
  `{ outcomes(plan: ${other}, region: ${region}, verdict: [REACHED, MISSED], first: 100) { totalCount } }`,
  '{ outcomes(indicator: "INDICATOR") { totalCount } }',
  `{ radar(asOf: "2021-06-30", plan: ${plan}, first: 100) { totalCount } }`,
  `{ ledger(filter: ${targetFilter}, orderBy: { field: VALUE, direction: DESC }) { totalCount steps { why } } }`,
  '{ ledger(filter: { basis: STATED }, orderBy: { field: YEAR, direction: DESC }) { totalCount steps { kind local { id } national { id } } counts { count } } }',
  `{ outcomes(filter: ${targetFilter}, orderBy: { field: CONFIDENCE, direction: DESC }) { totalCount answers { why } } }`,
  `{ outcomes(filter: { region: ${region} }, orderBy: { field: READING, direction: ASC }) { totalCount answers { target { id } } counts { count } } }`,
  `{ radar(asOf: "2021-06-30", filter: { region: ${region}, field: ${field}, year: 2021, plan: ${other}, basis: INFERRED, confidenceFrom: 0.3 }) { totalCount } }`,
  `{ radar(asOf: "2017-06-30", filter: { region: ${region}, basis: INFERRED }, orderBy: { field: CONFIDENCE, direction: DESC }) { totalCount entries { entity { id } above { id } } } }`,
  '{ radar(asOf: "2017-06-30", orderBy: { field: PRINTED, direction: ASC }) { totalCount entries { entity { id } above { id } } } }',
  '{ verify(text: "《国家创新驱动发展战略纲要》（中发〔2016〕4号）提出，到2020年研发经费支出占国内生产总值比重达到2.5%。") { sentences } }',
  `{ suspectTargets(first: 50, after: ${after('reading', '', -1, '')}) { ${list} } }`,
  `{ suspectTargets(last: 50, before: ${after('reading', '龥', 0, '')}) { totalCount edges { node { name } } } }`,
  `{ unsureRelations(below: 0.65, first: 50, after: ${after('unsure', 0, '', '', '')}) { totalCount edges { node { id } } } }`,
  `{ unsureRelations(last: 50, before: ${after('unsure', 999, '', '', '')}) { edges { node { evidence { confidence why } } } } }`,
  `{ path(from: "TASK", to: "ABOVE", maxDepth: 8, first: 10) { nodes { id } edges { id } } }`,
  ...[plan, other, '"TASK"', '"ABOVE"', '"AGENCY"'].map(
    (from) => `{ cascade(from: ${from}) { ${cascade} } }`,
  ),
  `{ cascade(from: ${other}, direction: BOTH, depth: 8, minConfidence: 0.3, force: [STATED, DERIVED], asOf: "2017-06-01", regions: [${region}], supports: true, first: 2000) { ${cascade} } }`,
  `{ cascade(from: ${plan}, regions: [${region}]) { ${cascade} } }`,
  `{ coverage(plan: ${plan}, region: ${region}, depth: 8, sectionDepth: 3, minConfidence: 0.1, force: [STATED, DERIVED, THEMATIC]) { ${coverage} } }`,
  `{ coverage(plan: ${other}, region: ${region}, asOf: "2018-06-30") { ${coverage} } }`,
  `{ comparePlans(a: "plan:国家十二五科学和技术发展规划", b: ${other}) { targets(changes: [RISES, FALLS]) { change a { id } } projects { change } } }`,
  `{ node(id: "INDICATOR") { ... on Indicator { series(regions: [${region}], plans: [${other}]) { points { year value plan { id } } } } } }`,
  ...[plan, region, '"TASK"', '"AGENCY"'].flatMap((id) =>
    relationsByName().map((some) => `{ node(id: ${id}) { id ${some} } }`),
  ),
  ...relationsByName(related).map((some) => `{ node(id: "AGENCY") { id ${some} } }`),
  `{ node(id: "AGENCY") { ... on Entity { relations(${related}) { totalCount edges { other { name } } } } } }`,
  `{ plan(id: ${other}) { sections(filter: { region: ${region}, basis: STATED }) { ${list} }
    tasks(filter: { agency: "AGENCY", field: ${field} }, orderBy: { field: YEAR, direction: DESC }) { ${list} }
    targets(filter: { region: ${region}, year: 2020 }, orderBy: { field: VALUE, direction: DESC }) { ${list} } } }`,
  `{ search(text: "科技创新", filter: { basis: STATED, confidenceFrom: 0.5 }) { totalCount } }`,
  `{ plans(filter: { basis: INFERRED, confidenceFrom: 0.9 }) { ${list} } }`,
  `{ suspectTargets(filter: { region: ${region} }, orderBy: { field: VALUE }) { ${list} } }`,
  `{ unsureRelations(filter: { region: ${region}, field: ${field}, year: 2020, plan: ${other}, basis: INFERRED, confidenceFrom: 0.3 }) { totalCount edges { node { id } } } }`,
];

/** All relations by name, of whatever the node is, some at a time. */
function relationsByName(args = ''): string[] {
  const labels = [...new Set(relatedFields.map(({ on }) => on))];
  const byLabel = labels.map((label) => {
    const own = relatedFields.filter(({ on }) => on === label);
    return own.map(
      ({ field }, i) =>
        `... on ${label} { ${label}${i}: ${field}(first: 5 ${args}) { totalCount edges { node { id } } } }`,
    );
  });
  const rounds = Math.ceil(Math.max(...byLabel.map(({ length }) => length)) / relationsAtOnce);
  return Array.from({ length: rounds }, (_, round) =>
    byLabel.flatMap((own) => own.slice(round * relationsAtOnce, (round + 1) * relationsAtOnce)).join(' '),
  );
}

/** What lists have in common: asked once for each query, not for each list of an object. */
const inCommon = new Set(['first', 'last', 'after', 'before', 'filter', 'orderBy']);

/** Every argument of a query, of what a query gives, and every field of what they take. */
function askable(schema: GraphQLSchema): string[] {
  const interfaces = new Set(['Node', 'Entity']);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    // it reads what Query.changes reads
    if (type === schema.getSubscriptionType()) return [];
    const ofInterface = isObjectType(type) && type.getInterfaces().some(({ name }) => interfaces.has(name));
    return Object.values(type.getFields()).flatMap(({ name, args }) => {
      if (ofInterface && (name === 'relations' || name === 'degree')) return [];
      const own = type.name === 'Query' ? args : args.filter((arg) => !inCommon.has(arg.name));
      return [
        ...(type.name === 'Query' ? [`Query.${name}`] : []),
        ...own.map((arg) => `${type.name}.${name}(${arg.name})`),
      ];
    });
  });
}

/** What of the schema no question asks. */
export function missingIn(schema: GraphQLSchema): string[] {
  const asked = new Set<string>();
  for (const ask of asks) {
    const types = new TypeInfo(schema);
    visit(
      parse(ask),
      visitWithTypeInfo(types, {
        enter(node) {
          const field = `${types.getParentType()?.name}.${types.getFieldDef()?.name}`;
          if (node.kind === Kind.FIELD) asked.add(field);
          if (node.kind === Kind.ARGUMENT) asked.add(`${field}(${node.name.value})`);
          if (node.kind === Kind.OBJECT_FIELD)
            asked.add(`${String(getNamedType(types.getParentInputType()))}.${node.name.value}`);
        },
      }),
    );
  }
  return askable(schema).filter((one) => !asked.has(one));
}
