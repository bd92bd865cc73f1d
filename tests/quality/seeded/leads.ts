import type { GraphNode } from '../graph.ts';
import type { Maker, SeededSentence } from './sentences.ts';

interface Said {
  plan: string;
  task: string;
  body: string;
  helper: string | undefined;
}

const templates: readonly ((it: Said) => string)[] = [
  ({ task, body, plan }) => `《${plan}》明确，“${task}”由${body}牵头。`,
  ({ task, body, plan }) => `《${plan}》中，“${task}”这项任务的牵头单位是${body}。`,
  ({ task, body, helper, plan }) =>
    `按照《${plan}》，“${task}”由${body}牵头${helper ? `，${helper}配合` : ''}。`,
  ({ task, body, plan }) => `${body}牵头负责《${plan}》提出的“${task}”。`,
  ({ task, body }) => `“${task}”由${body}牵头。`,
];

const isPlain = (title: string) => /^[\u4e00-\u9fff]{8,36}$/.test(title);

export const leadSentences: Maker = (graph, lot, count) => {
  const bodies = graph.of('Agency').filter(({ kind, name }) => kind === 'body' && String(name).length < 16);
  const roles = (task: GraphNode, type: string) =>
    graph.edges
      .filter(
        (edge) => edge.type === type && edge.to === task.id && graph.nodes.get(edge.from)?.kind === 'body',
      )
      .map(({ from }) => graph.nodes.get(from)!);
  const titled = new Map<string, number>();
  for (const { title } of graph.of('Task')) titled.set(String(title), (titled.get(String(title)) ?? 0) + 1);
  const tasks = graph
    .of('Task')
    .filter((task) => isPlain(String(task.title)) && titled.get(String(task.title)) === 1)
    .map((task) => ({ task, leads: roles(task, 'LEADS'), helpers: roles(task, 'SUPPORTS') }))
    .filter(({ leads }) => leads.length > 0);
  return lot
    .some(tasks, 2 * count, ({ task }) => `lead ${task.id}`)
    .map(({ task, leads, helpers }, i): SeededSentence => {
      const said: Said = {
        plan: String(graph.nodes.get(String(task.plan))!.title),
        task: String(task.title),
        body: String(lot.one(leads, `body ${task.id}`).name),
        helper: helpers.length ? String(lot.one(helpers, `helper ${task.id}`).name) : undefined,
      };
      const template = lot.one(templates, `lead template ${task.id}`);
      if (i < count) return { text: template(said), isTrue: true, of: task.id };
      const own = new Set(leads.map(({ id }) => id));
      // who only takes part is not who leads
      const other = helpers.find(({ id }) => !own.has(id));
      const stranger = lot.one(
        bodies.filter(({ id }) => !own.has(id) && !helpers.some((helper) => helper.id === id)),
        `stranger ${task.id}`,
      );
      const changed = other && lot.number(`swap ${task.id}`) % 2 ? other : stranger;
      return {
        text: template({ ...said, body: String(changed.name), helper: undefined }),
        isTrue: false,
        changed: 'body',
        of: task.id,
      };
    });
};
