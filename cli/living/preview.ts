import type { EdgeFact, GraphFacts, NodeFact } from '../../graph-schema/index.ts';
import type { LoadPreview, Notice, PlanReport } from '../../loader/index.ts';

/** One end of a relation, with the plan that it belongs to. */
interface End {
  id: string;
  label: string;
  name: string;
  plan?: string;
  planTitle?: string;
}

/** What was read of a plan, for a person to look at before it is kept; docs/living.md tells what each field is. */
interface PreviewedPlan {
  id: string;
  title: string;
  status: PlanReport['status'];
  error?: string;
  begins: string;
  head: Record<string, unknown> & { issuers: string[] };
  text: string;
  marks: {
    id: string;
    label: string;
    name: string;
    start: number;
    end: number;
    rule: string;
    confidence: number;
  }[];
  links: (Partial<EdgeFact['properties']> & { type: string; from: End; to: End })[];
  found: Record<string, number>;
  notices: PlanReport['notices'];
}

export interface Preview {
  plans: PreviewedPlan[];
  notices: Notice[];
}

/** So much of a text tells which plan of a file is meant. */
const shownOfText = 60;

const marked = new Set<string>(['Section', 'Target', 'Task']);

/** What loading would bring, as it is sent to a page. */
export const previewOf = ({ report, facts }: LoadPreview): Preview => ({
  plans: report.plans.map((plan) => previewPlan(plan, facts.get(plan.id))),
  notices: report.files.flatMap(({ notices }) => notices),
});

function previewPlan(
  { id, title, status, error, found, notices }: PlanReport,
  { nodes, edges }: GraphFacts = { nodes: [], edges: [] },
): PreviewedPlan {
  const byId = new Map(nodes.map((node) => [node.properties.id, node]));
  const own = byId.get(id)?.properties as Record<string, unknown> | undefined;
  const text = textOf(id, nodes);
  const place = ({ properties: { start = 0 } }: EdgeFact) => start;
  const leadsOut = ({ from, to }: EdgeFact) =>
    (planOf(byId, from.id) ?? id) !== id || (planOf(byId, to.id) ?? id) !== id;
  const links = edges
    .filter(({ type }) => type !== 'HAS_TEXT')
    .sort((a, b) => Number(leadsOut(b)) - Number(leadsOut(a)) || place(a) - place(b));
  return {
    id,
    title,
    status,
    ...(error === undefined ? {} : { error }),
    begins: text.split('\n', 1)[0]!.slice(0, shownOfText),
    head: {
      ...pick(own ?? {}, ['title', 'docNumber', 'issuedOn', 'level', 'kind', 'periodStart', 'periodEnd']),
      ...regionOf(id, edges, byId),
      issuers: edges.flatMap(({ type, from, to }) =>
        type === 'ISSUES' && to.id === id ? [nameOf(byId, from.id)] : [],
      ),
    },
    text,
    marks: nodes.flatMap((node) => markOf(node, id)).sort((a, b) => a.start - b.start || b.end - a.end),
    links: links.map(({ type, from, to, properties }) => ({
      ...pick(properties, ['quote', 'start', 'end', 'basis', 'confidence', 'rule', 'why', 'whyZh']),
      type,
      from: endOf(byId, from.id),
      to: endOf(byId, to.id),
    })),
    found,
    notices,
  };
}

type ById = ReadonlyMap<string, NodeFact>;

const pick = (from: object, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(from).filter(([key, value]) => keys.includes(key) && value !== undefined),
  );

function textOf(id: string, nodes: readonly NodeFact[]): string {
  const text = nodes.find((node) => node.label === 'Text' && node.properties.plan === id);
  return text?.label === 'Text' ? text.properties.text : '';
}

const nameOf = (byId: ById, id: string): string => byId.get(id)?.properties.name ?? id;

function planOf(byId: ById, id: string): string | undefined {
  const node = byId.get(id);
  if (node?.label === 'Plan') return id;
  return node && 'plan' in node.properties ? node.properties.plan : undefined;
}

function endOf(byId: ById, id: string): End {
  const plan = planOf(byId, id);
  return {
    id,
    label: byId.get(id)?.label ?? '',
    name: nameOf(byId, id),
    ...(plan === undefined ? {} : { plan, planTitle: nameOf(byId, plan) }),
  };
}

function regionOf(id: string, edges: readonly EdgeFact[], byId: ById): { region?: string } {
  const own = edges.find(({ type, from }) => type === 'APPLIES_TO' && from.id === id);
  return own ? { region: nameOf(byId, own.to.id) } : {};
}

function markOf({ label, properties }: NodeFact, plan: string): PreviewedPlan['marks'] {
  if (!marked.has(label) || !('plan' in properties) || properties.plan !== plan) return [];
  const { id, name, start, end, rule, confidence } = properties as typeof properties & {
    start?: number;
    end?: number;
    rule: string;
    confidence: number;
  };
  return start === undefined || end === undefined ? [] : [{ id, label, name, start, end, rule, confidence }];
}
