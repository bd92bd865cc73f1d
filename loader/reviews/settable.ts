import { z } from 'zod';
import { type Label, nodes } from '../../graph-schema/index.ts';

/** What stands before the colon of an id, and the label that it is of. */
const labelByPrefix: Readonly<Record<string, Label>> = {
  plan: 'Plan',
  text: 'Text',
  section: 'Section',
  project: 'SpecialProject',
  agency: 'Agency',
  region: 'Region',
  indicator: 'Indicator',
  target: 'Target',
  task: 'Task',
  field: 'Field',
};

/** The label of a node, by its id. */
export const labelOf = (id: string): Label | undefined => labelByPrefix[id.split(':', 1)[0]!];

/** Which fields of a node a person may set: values that are read, nothing that others hang on. */
const fields: Partial<Record<Label, readonly string[]>> = {
  Plan: ['docNumber', 'issuedOn', 'level', 'kind', 'periodStart', 'periodEnd', 'shortTitle'],
  Target: [
    'value',
    'valueMax',
    'unit',
    'operator',
    'limit',
    'pace',
    'binding',
    'year',
    'baselineYear',
    'baselineValue',
  ],
  Task: ['year', 'deadline'],
};

/** Says which of these values cannot be set on a node, and why. */
export function settable(id: string, set: Readonly<Record<string, unknown>>): string | undefined {
  const label = labelOf(id);
  const known = label && fields[label];
  if (!label || !known) return `node: ${id} is no plan, target or task`;
  const shape: z.ZodRawShape = nodes[label].shape;
  for (const [key, value] of Object.entries(set)) {
    if (!known.includes(key)) return `set.${key}: of a ${label} ${known.join(', ')} can be set`;
    const parsed = z.safeParse(shape[key]!, value ?? undefined);
    if (!parsed.success) return `set.${key}: ${parsed.error.issues[0]!.message}`;
  }
  return undefined;
}
