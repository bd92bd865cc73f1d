import type { GraphStore } from '../../graph-schema/index.ts';
import { addTo } from '../collections.ts';
import type {
  PlanContents,
  PlanStanding,
  Sentence,
  StandingSection,
  StandingTarget,
  StandingTask,
} from '../link/cascade/index.ts';
import { nationwide } from '../tree.ts';
import { present } from './rows.ts';

/** Every plan of the corpus with its place among the others, by id. */
export async function standingPlans(store: GraphStore): Promise<Map<string, PlanStanding>> {
  const plans = await store.read(
    `MATCH (p:Plan {inCorpus: true}) OPTIONAL MATCH (p)-[:APPLIES_TO]->(r:Region)
     RETURN p.id AS id, p.title AS title, coalesce(p.level, 'other') AS level, coalesce(r.name, $nationwide) AS region,
            p.docNumber AS docNumber, p.issuedOn AS issuedOn, p.periodStart AS periodStart, p.periodEnd AS periodEnd
     ORDER BY id`,
    { nationwide },
  );
  const relations = await store.read(
    `MATCH (p:Plan {inCorpus: true})-[r]->(o:Plan {inCorpus: true})
     RETURN p.id AS id, type(r) AS type, o.id AS other ORDER BY id, other`,
  );
  const targets = await store.read(
    `MATCH (t:Target) WHERE t.year IS NOT NULL RETURN t.plan AS plan, min(t.year) AS year ORDER BY plan`,
  );
  const firstTargets = new Map(targets.map(({ plan, year }) => [String(plan), Number(year)]));
  const related = new Map<string, string[]>();
  for (const { id, type, other } of relations) addTo(related, `${type} ${id}`, String(other));
  const others = (id: unknown, type: string) => related.get(`${type} ${id}`) ?? [];
  return new Map(
    plans.map((row) => [
      String(row.id),
      {
        ...present<PlanStanding>(row),
        ...(firstTargets.has(String(row.id)) && { firstTarget: firstTargets.get(String(row.id))! }),
        carriesOut: others(row.id, 'IMPLEMENTS'),
        cites: others(row.id, 'CITES'),
        supersedes: others(row.id, 'SUPERSEDES'),
      },
    ]),
  );
}

/** What a plan says, as far as the cascade needs it, each list in reading order. */
export async function contentsOf(store: GraphStore, plan: PlanStanding): Promise<PlanContents> {
  const params = { plan: plan.id, nationwide };
  const list = async <T>(cypher: string) => (await store.read(cypher, params)).map((row) => present<T>(row));
  const place = (node: string) =>
    `${node}.quote AS quote, ${node}.start AS start, ${node}.end AS end, ${node}.section AS section`;
  const again = await printedAgain(store, plan.id);
  const parents = await parentsOf(store, plan.id);
  const steps = {
    Section: await stepsFrom(store, 'Section', plan.id),
    Task: await stepsFrom(store, 'Task', plan.id),
  };
  const carriesOut = (label: keyof typeof steps, id: string) => steps[label].get(id) ?? [];
  const [printed] = await store.read('MATCH (t:Text {plan: $plan}) RETURN t.text AS text', params);
  return {
    ...plan,
    printed: String(printed?.text ?? ''),
    sections: (
      await list<StandingSection>(
        `MATCH (s:Section {plan: $plan})
         RETURN s.id AS id, s.number AS number, s.heading AS heading, s.text AS text, s.depth AS depth, s.order AS order,
                s.extentEnd AS extentEnd, ${place('s')} ORDER BY order`,
      )
    ).map((section) => ({
      ...section,
      ...(parents.has(section.id) && { parent: parents.get(section.id)! }),
      carriesOut: carriesOut('Section', section.id),
    })),
    tasks: (
      await list<StandingTask>(
        `MATCH (t:Task {plan: $plan})
         RETURN t.id AS id, t.title AS title, t.text AS text, ${place('t')} ORDER BY start, id`,
      )
    ).map((task) => ({ ...task, carriesOut: carriesOut('Task', task.id) })),
    targets: (
      await list<StandingTarget>(
        `MATCH (t:Target {plan: $plan})-[:MEASURES]->(i:Indicator) OPTIONAL MATCH (t)-[:APPLIES_TO]->(r:Region)
       RETURN t.id AS id, t.name AS name, i.id AS indicator, i.name AS indicatorName, coalesce(r.name, $nationwide) AS region,
              t.value AS value, t.valueMax AS valueMax, t.likelyValue AS likelyValue, t.unit AS unit, t.operator AS operator, t.year AS year, ${place('t')}
       ORDER BY start, id`,
      )
    ).map((target) => ({ ...target, ...(again.has(target.id) && { again: again.get(target.id)! }) })),
    projects: await list(
      `MATCH (s:Section {plan: $plan})-[r]->(p:SpecialProject) WHERE type(r) = 'CONTAINS' OR type(r) = 'MENTIONS'
       RETURN p.id AS id, p.name AS name, s.id AS section, type(r) = 'CONTAINS' AS defined, r.quote AS quote,
              r.start AS start, r.end AS end ORDER BY start, id`,
    ),
  };
}

/** By section, the one around it: in a statement of its own, since for an OPTIONAL MATCH the embedded engine goes over all sections. */
async function parentsOf(store: GraphStore, plan: string): Promise<Map<string, string>> {
  const rows = await store.read(
    'MATCH (o:Section {plan: $plan})-[:CONTAINS]->(s:Section) RETURN s.id AS id, o.id AS parent',
    { plan },
  );
  return new Map(rows.map(({ id, parent }) => [String(id), String(parent)]));
}

/** By section or task of a plan, ids of what it carries out. */
async function stepsFrom(
  store: GraphStore,
  label: 'Section' | 'Task',
  plan: string,
): Promise<Map<string, string[]>> {
  const rows = await store.read(
    `MATCH (s:${label} {plan: $plan})-[:IMPLEMENTS]->(o) RETURN DISTINCT s.id AS id, o.id AS other ORDER BY id, other`,
    { plan },
  );
  const steps = new Map<string, string[]>();
  for (const { id, other } of rows) addTo(steps, String(id), String(other));
  return steps;
}

/** By target, where else its plan prints it, in reading order. */
async function printedAgain(store: GraphStore, plan: string): Promise<Map<string, Sentence[]>> {
  const rows = await store.read(
    `MATCH (t:Target {plan: $plan})<-[r:CONTAINS]-(s:Section) WHERE r.start <> t.start
     RETURN t.id AS id, r.quote AS quote, r.start AS start, r.end AS end, s.id AS section ORDER BY start, id`,
    { plan },
  );
  const found = new Map<string, Sentence[]>();
  for (const { id, ...sentence } of rows) addTo(found, String(id), present<Sentence>(sentence));
  return found;
}
