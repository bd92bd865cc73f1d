import { type Candidate, type Label, nodes, type Row } from '../../graph-schema/index.ts';
import { folded } from './folded.ts';

/** A node as it is compared with what is looked for. */
export interface Searched {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly text: string;
  readonly plan: string | undefined;
  readonly year: unknown;
}

/** As candidates are compared, of those that are held in memory once for all searches. */
const known = new WeakMap<Candidate, Searched>();

export function searched(candidate: Candidate): Searched {
  let made = known.get(candidate);
  if (!made) {
    made = searchedOf(candidate);
    known.set(candidate, made);
  }
  return made;
}

/** What a node is called beside its name, as printed; its title is its name again, or a part of it. */
export const otherNamesOf = (label: Label, properties: Row): string[] =>
  nodes[label].searched
    .filter((property) => property !== 'text' && property !== 'name')
    .flatMap((property) => properties[property] ?? [])
    .filter((one) => typeof one === 'string');

/** The plan that states a node, or that it is. */
export const planOf = (label: Label, { id, plan }: Row): string | undefined =>
  typeof plan === 'string' ? plan : label === 'Plan' ? String(id) : undefined;

/** What is read of a node. */
function searchedOf({ label, properties }: Candidate): Searched {
  const { id, name, text, year } = properties;
  return {
    id: String(id),
    label,
    name: folded(String(name ?? '')),
    otherNames: otherNamesOf(label, properties).map(folded),
    text: typeof text === 'string' ? folded(text) : '',
    plan: planOf(label, properties),
    year,
  };
}
