import type { EdgeFact, Evidence, Label, NodeFact } from '../../graph-schema/index.ts';

/** Small facts for tests: what a test does not name is filled in so that it fits the model. */

export const stated = (plan: string, quote = '辽宁省'): Evidence => ({
  plan,
  quote,
  start: 0,
  end: quote.length,
  rule: 'test',
  basis: 'stated',
  confidence: 1,
});

export const plan = (
  id: string,
  title = '规划',
  more: { aliases?: string[]; docNumber?: string } = {},
): NodeFact => ({
  label: 'Plan',
  properties: { id, name: title, title, aliases: [], inCorpus: true, ...more },
});

export const agency = (id: string, name = '科学技术部', aliases: string[] = []): NodeFact => ({
  label: 'Agency',
  properties: { id, name, aliases, level: 'national', kind: 'body' },
});

export const task = (id: string, title = '任务', text = title): NodeFact => ({
  label: 'Task',
  properties: { id, name: title, title, text, ...stated('plan:a') },
});

export const region = (id: string, name = '辽宁省'): NodeFact => ({
  label: 'Region',
  properties: { id, name, aliases: [], kind: 'province' },
});

/** An edge of a type whose properties are evidence alone. */
export const edge = (
  type: EdgeFact['type'],
  [fromLabel, from]: readonly [Label, string],
  [toLabel, to]: readonly [Label, string],
  properties: EdgeFact['properties'] = stated('plan:a'),
): EdgeFact =>
  ({ type, from: { label: fromLabel, id: from }, to: { label: toLabel, id: to }, properties }) as EdgeFact;
