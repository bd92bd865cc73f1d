import type { Page } from '../relay/connection.ts';
import type { ListOrder, OrderKey, PageRequest } from '../relay/keyset.ts';
import type { ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import type { ValueOf } from '../schema/enums.ts';
import type {
  AgencyFilter,
  IndicatorFilter,
  NamedOrder,
  NamedOrderField,
  ProjectFilter,
  RegionFilter,
} from '../schema/inputs.ts';
import { Conditions, inRegion, type StatedConditions, statedConditions } from './conditions.ts';
import { type Condition, listPage } from './list.ts';
import type { Reader } from './reader.ts';

/** The kinds of node that several plans share and that are listed. */
export type SharedLabel = 'Agency' | 'Region' | 'Field' | 'Indicator' | 'SpecialProject';

/** What one of these lists can be asked; each schema offers what its nodes have. */
export type SharedFilter = Pick<StatedConditions, keyof StatedConditions> &
  Pick<AgencyFilter, 'text' | 'level'> &
  Pick<IndicatorFilter, 'unit'> &
  Pick<ProjectFilter, 'category'> & { kind?: AgencyFilter['kind'] | RegionFilter['kind'] };

/** How the tasks and targets `s` stand to a node `n` of each kind. */
const ways = {
  Agency: { label: 'Task', pattern: '(n:Agency)-[r:LEADS|SUPPORTS]->(s:Task)' },
  Region: { label: 'Target', pattern: '(n:Region)<-[r:APPLIES_TO]-(s)' },
  Field: { label: 'Task', pattern: '(n:Field)<-[r:ABOUT]-(s)' },
  Indicator: { label: 'Target', pattern: '(n:Indicator)<-[r:MEASURES]-(s:Target)' },
} as const;

const orderKeys: Record<ValueOf<typeof NamedOrderField>, OrderKey[]> = {
  NAME: [],
  RELATIONS: [{ expression: 'COUNT { (n)--() }', kind: 'number' }],
};

/** The names of the lists, as their cursors have them; those of agencies by name are of old. */
const listNames: Record<SharedLabel, string> = {
  Agency: 'agencies',
  Region: 'regions',
  Field: 'fields',
  Indicator: 'indicators',
  SpecialProject: 'projects',
};

function orderOf(label: SharedLabel, { field, direction }: NamedOrder): ListOrder {
  const isUsual = field === 'NAME' && direction === 'ASC';
  return {
    name: isUsual ? listNames[label] : `${listNames[label]} ${field} ${direction}`,
    keys: [
      ...orderKeys[field].map((key) => ({ ...key, direction })),
      { expression: 'n.name', kind: 'string', ...(field === 'NAME' ? { direction } : {}) },
      { expression: 'n.id', kind: 'string', ...(field === 'NAME' ? { direction } : {}) },
    ],
  };
}

const own = ({ text, level, kind, unit, category }: SharedFilter): Condition[] =>
  new Conditions()
    .is('level', level)
    .is('kind', kind)
    .is('unit', unit)
    .is('category', category)
    .add(text, '(n.name CONTAINS $text OR any(alias IN n.aliases WHERE alias CONTAINS $text))', (text) => ({
      text,
    })).list;

const asksOfStated = ({ plan, region, field, year, basis, confidenceFrom, agency }: SharedFilter): boolean =>
  [plan, region, field, year, basis, confidenceFrom, agency].some(
    (value) => value !== null && value !== undefined,
  );

/** What is asked of a special project: it has agencies and fields of its own, and stands where a plan defines it. */
async function projectConditions(reader: Reader, filter: SharedFilter): Promise<Condition[]> {
  const { agency, field, plan, year, basis, confidenceFrom, region } = filter;
  const regional = await inRegion(reader, region, 'n');
  return new Conditions()
    .add(agency, 'EXISTS { MATCH (:Agency {id: $agency})-[:LEADS|SUPPORTS]->(n) }', (agency) => ({ agency }))
    .add(field, 'EXISTS { MATCH (n)-[:ABOUT]->(:Field {id: $field}) }', (field) => ({ field }))
    .add(plan, 'EXISTS { MATCH (n)<-[r:CONTAINS|MENTIONS]-() WHERE r.plan = $plan }', (plan) => ({ plan }))
    .add(basis, 'EXISTS { MATCH (n)<-[r:CONTAINS|MENTIONS]-() WHERE r.basis = $basis }', (basis) => ({
      basis,
    }))
    .add(
      confidenceFrom,
      'EXISTS { MATCH (n)<-[r:CONTAINS|MENTIONS]-() WHERE r.confidence >= $confidenceFrom }',
      (confidenceFrom) => ({ confidenceFrom }),
    )
    .add(year, 'EXISTS { MATCH (n)<-[:IMPLEMENTS]-(s:Task) WHERE s.year = $year }', (year) => ({ year }))
    .all(
      regional.map(({ params }) => ({
        where: 'EXISTS { MATCH (n)<-[r:CONTAINS|MENTIONS]-() WHERE r.plan IN $regionPlans }',
        params: { regionPlans: params.regionPlans! },
      })),
    ).list;
}

/** One page of the nodes of a kind that several plans share. */
export async function listShared(
  reader: Reader,
  label: SharedLabel,
  filter: SharedFilter,
  order: NamedOrder,
  page: PageRequest,
): Promise<Page<ListEdge<Entity>>> {
  if (label === 'SpecialProject')
    return listPage(
      reader,
      {
        match: '(n:SpecialProject)',
        conditions: [...own(filter), ...(await projectConditions(reader, filter))],
      },
      orderOf(label, order),
      page,
    );
  if (!asksOfStated(filter))
    return listPage(reader, { match: `(n:${label})`, conditions: own(filter) }, orderOf(label, order), page);
  const { pattern, label: statedLabel } = ways[label];
  const conditions = await statedConditions(reader, filter, statedLabel, { node: 's', known: 'r' });
  return listPage(
    reader,
    { match: pattern, severally: true, conditions: [...own(filter), ...conditions] },
    orderOf(label, order),
    page,
  );
}
