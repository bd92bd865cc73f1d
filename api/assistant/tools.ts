import { z } from 'zod';
import { labels } from '../../graph-schema/index.ts';
import { cited, citedBy, citedThing, type EvidenceAnswer, evidenceFields, linkTo } from './cited.ts';
import { find } from './find.ts';
import { NoAnswer, type Tool, tool } from './tool.ts';

interface Thing {
  __typename: string;
  id: string;
  name: string;
  evidence: EvidenceAnswer | null;
}

const nameOr = (what: string) => z.string().min(1).max(200).describe(`id or ${what}`);
const many = (most: number) => z.number().int().min(1).max(most).default(20);
const nodesOf = <T>({ edges }: { edges: { node: T }[] }): T[] => edges.map(({ node }) => node);
const thing = (site: string, { id, name, evidence }: Thing) => ({ id, name, ...citedBy(evidence, site) });

const search = tool({
  name: 'search',
  description:
    'Find plans, tasks, targets, sections, agencies, regions, indicators, projects, fields by words.',
  input: z.object({
    text: z.string().min(1).max(200),
    kinds: z.array(z.enum(labels)).optional(),
    limit: many(50),
  }),
  output: z.object({ total: z.number(), hits: z.array(citedThing.extend({ kind: z.string() })) }),
  async answer({ ask, site }, { text, kinds, limit }) {
    const { found } = await ask<{ found: { totalCount: number; edges: { node: Thing }[] } }>(
      `query ($text: String!, $kinds: [Label!], $limit: Int!) { found: search(text: $text, labels: $kinds, first: $limit) {
         totalCount edges { node { __typename id name ${evidenceFields} } } } }`,
      { text, kinds: kinds ?? null, limit },
    );
    return {
      total: found.totalCount,
      hits: nodesOf(found).map((node) => ({ kind: node.__typename, ...thing(site, node) })),
    };
  },
});

const plan = tool({
  name: 'plan',
  description: 'What a plan is, the targets that it sets and the tasks that it assigns.',
  input: z.object({ plan: nameOr('文号 or full title'), limit: many(100) }),
  output: z.object({
    id: z.string(),
    ...cited,
    issuedOn: z.string().optional(),
    level: z.string().optional(),
    targetsInAll: z.number(),
    targets: z.array(citedThing),
    tasksInAll: z.number(),
    tasks: z.array(citedThing),
  }),
  async answer(means, { plan, limit }) {
    const id = await find(means, 'Plan', plan);
    const list = `(first: $limit) { totalCount edges { node { __typename id name ${evidenceFields} } } }`;
    interface List {
      totalCount: number;
      edges: { node: Thing }[];
    }
    const found = await means.ask<{
      plan: {
        title: string;
        docNumber: string | null;
        issuedOn: string | null;
        level: string | null;
        targets: List;
        tasks: List;
      };
    }>(
      `query ($id: ID!, $limit: Int!) { plan(by: { id: $id }) {
         title docNumber issuedOn level targets${list} tasks${list} } }`,
      { id, limit },
    );
    const { title, docNumber, issuedOn, level, targets, tasks } = found.plan;
    const shown = (list: List) => nodesOf(list).map((node) => thing(means.site, node));
    return {
      id,
      plan: title,
      docNumber: docNumber ?? undefined,
      link: linkTo(means.site, id),
      issuedOn: issuedOn ?? undefined,
      level: level ?? undefined,
      targetsInAll: targets.totalCount,
      targets: shown(targets),
      tasksInAll: tasks.totalCount,
      tasks: shown(tasks),
    };
  },
});

const trace = tool({
  name: 'trace',
  description:
    'From a goal down to the tasks that carry it out, or from a task up to the goals that it serves.',
  input: z.object({
    id: z.string().min(1).describe('id of a plan, section, task, target or project'),
    direction: z.enum(['UP', 'DOWN']),
    region: nameOr('name of a region').optional(),
    limit: many(100),
  }),
  output: z.object({
    total: z.number(),
    steps: z.array(citedThing.extend({ distance: z.number(), kind: z.string(), why: z.string().optional() })),
  }),
  async answer(means, { id, direction, region, limit }) {
    const regions = region === undefined ? null : [await find(means, 'Region', region)];
    const { node, cascade } = await means.ask<{
      node: { id: string } | null;
      cascade: {
        totalNodes: number;
        nodes: {
          distance: number;
          entity: Thing;
          via: { evidence: EvidenceAnswer } | null;
        }[];
      };
    }>(
      `query ($id: ID!, $direction: CascadeDirection!, $regions: [ID!], $limit: Int!) {
         node(id: $id) { id }
         cascade(from: $id, direction: $direction, regions: $regions, first: $limit) { totalNodes nodes {
           distance entity { __typename id name ${evidenceFields} } via { ${evidenceFields} } } } }`,
      { id, direction, regions, limit },
    );
    if (!node) throw new NoAnswer(`The graph has no node ${id}. Find ids with search.`);
    return {
      total: cascade.totalNodes,
      steps: cascade.nodes.map(({ distance, entity, via }) => ({
        distance,
        kind: entity.__typename,
        why: via?.evidence.why ?? undefined,
        id: entity.id,
        name: entity.name,
        ...citedBy(via?.evidence.quote ? via.evidence : entity.evidence, means.site),
      })),
    };
  },
});

const workload = tool({
  name: 'workload',
  description: 'What an agency leads (牵头) and supports (配合).',
  input: z.object({
    agency: nameOr('name'),
    role: z.enum(['LEADS', 'SUPPORTS']).default('LEADS'),
    year: z.int().optional(),
    limit: many(100),
  }),
  output: z.object({
    id: z.string(),
    leading: z.number(),
    supporting: z.number(),
    total: z.number(),
    tasks: z.array(citedThing),
  }),
  async answer(means, { agency, role, year = null, limit }) {
    const id = await find(means, 'Agency', agency);
    const found = await means.ask<{
      agency: { workload: { leading: number; supporting: number } };
      tasks: { totalCount: number; edges: { node: Thing }[] };
    }>(
      `query ($id: ID!, $role: TaskRole!, $year: Int, $limit: Int!) {
         agency(by: { id: $id }) { workload(year: $year) { leading supporting } }
         tasks(filter: { agency: $id, role: $role, year: $year }, first: $limit) { totalCount
           edges { node { __typename id name ${evidenceFields} } } } }`,
      { id, role, year, limit },
    );
    return {
      id,
      ...found.agency.workload,
      total: found.tasks.totalCount,
      tasks: nodesOf(found.tasks).map((node) => thing(means.site, node)),
    };
  },
});

const series = tool({
  name: 'series',
  description: 'What plans want an indicator to be, over the years, by region and unit.',
  input: z.object({ indicator: nameOr('name'), region: nameOr('name of a region').optional() }),
  output: z.object({
    id: z.string(),
    points: z.array(
      citedThing.extend({
        region: z.string().optional(),
        unit: z.string().optional(),
        year: z.number().optional(),
        value: z.number().optional(),
        operator: z.string().optional(),
        suspect: z.string().optional(),
      }),
    ),
  }),
  async answer(means, { indicator, region }) {
    const id = await find(means, 'Indicator', indicator);
    const regions = region === undefined ? null : [await find(means, 'Region', region)];
    const { node } = await means.ask<{
      node: {
        series: {
          region: { name: string } | null;
          unit: string | null;
          points: {
            year: number | null;
            value: number | null;
            operator: string | null;
            suspect: string | null;
            target: Thing;
          }[];
        }[];
      };
    }>(
      `query ($id: ID!, $regions: [ID!]) { node(id: $id) { ... on Indicator { series(regions: $regions) {
         region { name } unit points { year value operator suspect
           target { __typename id name ${evidenceFields} } } } } } }`,
      { id, regions },
    );
    return {
      id,
      points: node.series.flatMap(({ region, unit, points }) =>
        points.map(({ target, year, value, operator, suspect }) => ({
          region: region?.name,
          unit: unit ?? undefined,
          year: year ?? undefined,
          value: value ?? undefined,
          operator: operator ?? undefined,
          suspect: suspect ?? undefined,
          ...thing(means.site, target),
        })),
      ),
    };
  },
});

const coverage = tool({
  name: 'coverage',
  description: 'Which goals of a plan the plans of a region answer, and which not.',
  input: z.object({ plan: nameOr('文号 or full title'), region: nameOr('name'), limit: many(100) }),
  output: z.object({
    goals: z.number(),
    answered: z.number(),
    unanswered: z.array(citedThing),
    answers: z.array(citedThing.extend({ goal: z.string() })),
  }),
  async answer(means, { plan, region, limit }) {
    const ids = { plan: await find(means, 'Plan', plan), region: await find(means, 'Region', region) };
    const entity = `{ __typename id name ${evidenceFields} }`;
    const { coverage: found } = await means.ask<{
      coverage: {
        counts: { goals: number; answered: number };
        unanswered: Thing[];
        goals: { goal: Thing; answers: { entity: Thing }[] }[];
      };
    }>(
      `query ($plan: ID!, $region: ID!, $limit: Int!) { coverage(plan: $plan, region: $region) {
         counts { goals answered } unanswered(first: $limit) ${entity}
         goals(answered: true, first: $limit) { goal ${entity} answers(first: 3) { entity ${entity} } } } }`,
      { ...ids, limit },
    );
    const shown = (one: Thing) => thing(means.site, one);
    return {
      ...found.counts,
      unanswered: found.unanswered.map(shown),
      answers: found.goals.flatMap(({ goal, answers }) =>
        answers.map(({ entity }) => ({ goal: goal.name, ...shown(entity) })),
      ),
    };
  },
});

const quote = tool({
  name: 'quote',
  description: 'The exact words that state a node or relation, with the words around them.',
  input: z.object({
    id: z.string().min(1).describe('id of a node, or of a relation (FROM TYPE TO)'),
    chars: z.int().min(0).max(500).default(120),
  }),
  output: z.object({ id: z.string(), ...cited, before: z.string(), after: z.string() }),
  async answer({ ask, site }, { id, chars }) {
    const fields = `${evidenceFields.slice(0, -1)} context(chars: $chars) { before quote after } }`;
    type Stated = {
      evidence:
        | (EvidenceAnswer & { context: { before: string; quote: string; after: string } | null })
        | null;
    } | null;
    const { node, relation } = await ask<{ node: Stated; relation: Stated }>(
      `query ($id: ID!, $chars: Int!) { node(id: $id) { ... on Entity { ${fields} } } relation(id: $id) { ${fields} } }`,
      { id, chars },
    );
    const evidence = (node ?? relation)?.evidence;
    if (!evidence?.context)
      throw new NoAnswer(
        `No plan states ${id} in words: it is not there, is shared by plans, or is inferred.`,
      );
    const { before, quote, after } = evidence.context;
    return { id, ...citedBy(evidence, site), quote, before, after };
  },
});

/** What an assistant can ask of any graph: few tools, so that it finds the right one. */
export const tools: readonly Tool[] = [search, plan, trace, workload, series, coverage, quote];
