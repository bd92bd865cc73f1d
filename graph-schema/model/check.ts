import { z } from 'zod';
import { type EdgeType, edges } from './edges.ts';
import { type Evidence, evidenceFault } from './evidence.ts';
import { type Label, nodes } from './nodes.ts';
import type { EdgeFact, GraphFacts, NodeFact } from './types.ts';

/** Thrown where facts do not fit the model; `faults` names each node or edge and what is wrong with it. */
export class ModelError extends Error {
  override name = 'ModelError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    const shown = faults.slice(0, 10).join('\n  ');
    const more = faults.length > 10 ? `\n  … and ${faults.length - 10} more` : '';
    super(`${faults.length} facts do not fit the model, nothing was written:\n  ${shown}${more}`);
    this.faults = faults;
  }
}

const compile = <K extends string>(definitions: Record<K, { shape: z.ZodRawShape }>) =>
  Object.fromEntries(
    Object.entries<{ shape: z.ZodRawShape }>(definitions).map(([key, { shape }]) => [
      key,
      z.strictObject(shape),
    ]),
  ) as Record<K, z.ZodObject>;

const nodeSchemas = compile<Label>(nodes);
const edgeSchemas = compile<EdgeType>(edges);

const issues = (error: z.ZodError) =>
  error.issues.map((i) => `${i.path.join('.') || 'properties'}: ${i.message}`).join('; ');

/** What a record has itself: facts may come from anywhere, and `constructor` is no label. */
const own = <K extends string, V>(record: Record<K, V>, key: K): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function nodeFault({ label, properties }: NodeFact): string | undefined {
  const where = `${label} ${properties.id}`;
  const schema = own(nodeSchemas, label);
  if (!schema) return `${where}: there is no such label`;
  const parsed = schema.safeParse(properties);
  if (!parsed.success) return `${where}: ${issues(parsed.error)}`;
  if (label === 'Target' && isLater(properties.baselineYear, properties.year))
    return `${where}: its baseline, of ${properties.baselineYear}, is no earlier than its year, ${properties.year}`;
  if (nodes[label].provenance === 'shared') return undefined;
  const fault = evidenceFault(properties as Partial<Evidence>);
  return fault && `${where} ${fault}`;
}

/** A baseline is what was: never of the target's own year or a later one. */
const isLater = (baseline: unknown, year: unknown): boolean =>
  typeof baseline === 'number' && typeof year === 'number' && baseline >= year;

function edgeFault({ type, from, to, properties }: EdgeFact): string | undefined {
  const where = `${from.id} -${type}-> ${to.id}`;
  const schema = own(edgeSchemas, type);
  if (!schema) return `${where}: there is no such type of edge`;
  if (!from.id || !to.id) return `${where}: an end is without an id`;
  const joins: readonly (readonly [Label, Label])[] = edges[type].joins;
  if (!joins.some(([a, b]) => a === from.label && b === to.label))
    return `${where}: ${type} does not join ${from.label} to ${to.label}`;
  const parsed = schema.safeParse(properties);
  if (!parsed.success) return `${where}: ${issues(parsed.error)}`;
  const fault = evidenceFault(properties);
  return fault && `${where} ${fault}`;
}

/**
 * The check before anything is written: labels, types, ends, properties, evidence, and that no node is given
 * twice. Throws a ModelError that names every fault.
 */
export function checkFacts(facts: GraphFacts): void {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const node of facts.nodes) {
    const fault = nodeFault(node);
    if (fault) faults.push(fault);
    if (seen.has(node.properties.id)) faults.push(`${node.label} ${node.properties.id} is given twice`);
    seen.add(node.properties.id);
  }
  for (const edge of facts.edges) {
    const fault = edgeFault(edge);
    if (fault) faults.push(fault);
  }
  if (faults.length) throw new ModelError(faults);
}
