import type { EdgeFact, GraphFacts, Label, NodeFact } from '../graph-schema/index.ts';
import type { LoadPreview, PlanReport } from '../loader/index.ts';
import { either, say } from './language/say.ts';
import { fileNotices, planNotices } from './load-report.ts';

type NodeOf<L extends Label> = Extract<NodeFact, { label: L }>['properties'];

/** What loading would bring, plan by plan: what it says of itself, what was found in it, where it would lead, what to look at. */
export function previewText({ report, facts }: LoadPreview): string {
  return [
    ...report.plans.flatMap((plan) => [
      `${say(`preview.${plan.status}`, { title: plan.title })}${plan.error ? `: ${plan.error}` : ''}`,
      ...planLines(plan, facts.get(plan.id)),
    ]),
    ...report.removed.map(({ title, path }) => say('preview.remove', { title, path })),
    ...report.unheld.map(({ title, path }) => say('preview.keep', { title, path })),
    ...unchangedLine(report.files.filter(({ status }) => status === 'unchanged').length),
    ...report.files.flatMap(({ error, errorZh }) =>
      error ? [say('preview.failed', { title: either(error, errorZh) })] : [],
    ),
    ...report.files.flatMap((file) => fileNotices(file, true)),
    say('preview.nothing'),
    '',
  ].join('\n');
}

const unchangedLine = (files: number): string[] =>
  files ? [say('preview.unchanged', { count: files })] : [];

function planLines(plan: PlanReport, facts: GraphFacts | undefined): string[] {
  if (!facts || (plan.status !== 'added' && plan.status !== 'replaced')) return [];
  const view = new PlanView(plan.id, facts);
  const own = view.nodes.get(plan.id)?.properties as NodeOf<'Plan'> | undefined;
  return [
    ...aboutPlan(view, own),
    ...listed('targets', view.own('Target').map(view.target)),
    ...listed('tasks', view.own('Task').map(view.task)),
    ...listed('projects', view.named('SpecialProject')),
    ...listed('agencies', view.named('Agency')),
    ...listed('places', view.named('Region')),
    ...wayUp(view),
    ...planNotices(plan, true),
  ];
}

type Listed =
  | 'targets'
  | 'tasks'
  | 'projects'
  | 'agencies'
  | 'places'
  | 'carriesOut'
  | 'takesPlaceOf'
  | 'cites'
  | 'leadsTo';

const listed = (what: Listed, names: readonly string[]) =>
  names.length
    ? [`  ${say(`preview.${what}`, { count: names.length })}`, ...names.map((name) => `    ${name}`)]
    : [];

/** What a document says of itself, and the plans that it names. */
function aboutPlan(view: PlanView, own: NodeOf<'Plan'> | undefined): string[] {
  const period = own?.periodEnd === undefined ? undefined : `${own.periodStart ?? ''}–${own.periodEnd}`;
  const issuers = view.ends('ISSUES', 'from');
  const said = [own?.docNumber, own?.issuedOn, ...issuers, own?.level, ...view.ends('APPLIES_TO'), period];
  const about = said.filter(Boolean).join(' · ');
  return [
    ...(about ? [`  ${about}`] : []),
    ...listed('carriesOut', view.ends('IMPLEMENTS')),
    ...listed('takesPlaceOf', view.ends('SUPERSEDES')),
    ...listed('cites', view.ends('CITES')),
  ];
}

/** How many of its tasks and targets would lead to which plans. */
function wayUp(view: PlanView): string[] {
  const above = new Map<string, Set<string>>();
  for (const { from, to, type } of view.edges) {
    if ((type !== 'IMPLEMENTS' && type !== 'REFINES') || from.id === view.id) continue;
    const plan = view.planOf(to.id);
    if (plan === undefined || plan === view.id) continue;
    above.set(plan, (above.get(plan) ?? new Set()).add(from.id));
  }
  return listed(
    'leadsTo',
    [...above]
      .sort(([, a], [, b]) => b.size - a.size)
      .map(([id, { size }]) => say('preview.ofThem', { plan: view.nameOf(id), count: size })),
  );
}

/** The facts of one plan, to be looked up. */
class PlanView {
  readonly id: string;
  readonly nodes: ReadonlyMap<string, NodeFact>;
  /** in reading order */
  readonly edges: readonly EdgeFact[];

  constructor(id: string, { nodes, edges }: GraphFacts) {
    this.id = id;
    this.nodes = new Map(nodes.map((node) => [node.properties.id, node]));
    const at = ({ properties: { start = 0 } }: EdgeFact) => start;
    this.edges = [...edges].sort((a, b) => at(a) - at(b));
  }

  nameOf(id: string): string {
    return this.nodes.get(id)?.properties.name ?? id;
  }

  planOf(id: string): string | undefined {
    const properties = this.nodes.get(id)?.properties;
    return properties && 'plan' in properties ? properties.plan : undefined;
  }

  /** The nodes of a label that only this plan has, in reading order. */
  own<L extends 'Target' | 'Task'>(label: L): NodeOf<L>[] {
    const properties = [...this.nodes.values()].flatMap((node) =>
      node.label === label ? [node.properties as NodeOf<L>] : [],
    );
    return properties
      .filter(({ plan }) => plan === this.id)
      .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.id < b.id ? -1 : 1));
  }

  /** The names of the shared nodes of a label that the plan speaks of, in reading order. */
  named(label: Label): string[] {
    const stated = this.edges.filter(({ properties }) => properties.basis === 'stated');
    const ends = stated.flatMap(({ from, to }) => [from, to]).filter((end) => end.label === label);
    return [...new Set(ends.map(({ id }) => id))].map((id) => this.nameOf(id));
  }

  /** Names of what stands at the other end of the plan's own relations of a type. */
  ends(type: EdgeFact['type'], end: 'from' | 'to' = 'to'): string[] {
    const own = end === 'to' ? 'from' : 'to';
    return this.edges.flatMap((edge) =>
      edge.type === type && edge[own].id === this.id ? [this.nameOf(edge[end].id)] : [],
    );
  }

  /** 研发投入强度: 2.8% (2025, 山东省) */
  target = ({ id, name, asPrinted, year }: NodeOf<'Target'>): string => {
    const regions = this.edges.flatMap(({ type, from, to }) =>
      type === 'APPLIES_TO' && from.id === id ? [this.nameOf(to.id)] : [],
    );
    const when = [year, ...regions].filter(Boolean).join(', ');
    const words = asPrinted.includes(name) ? asPrinted : `${name}: ${asPrinted}`;
    return `${words}${when ? ` (${when})` : ''}`;
  };

  /** 2.建设研发机构 (省科技厅; with 省教育厅) */
  task = ({ id, number = '', name }: NodeOf<'Task'>): string => {
    const who = (type: EdgeFact['type']) =>
      this.edges
        .flatMap((edge) => (edge.type === type && edge.to.id === id ? [this.nameOf(edge.from.id)] : []))
        .join('、');
    const [leads, supports] = [who('LEADS'), who('SUPPORTS')];
    const doers = [leads, supports && say('preview.with', { agencies: supports })].filter(Boolean).join('; ');
    return `${number}${name}${doers ? ` (${doers})` : ''}`;
  };
}
