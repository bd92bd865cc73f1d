import type { HeldNode } from '../../read-model/model.ts';
import { placesById } from '../places.ts';
import type { Reader } from '../reader.ts';
import { regionsAround, regionsInside } from '../regions.ts';

/** A plan, and what it says of time and place. */
interface FoundPlan {
  readonly id: string;
  readonly level?: string | null;
  readonly issuedOn?: string | null;
  readonly periodStart?: number | null;
  readonly periodEnd?: number | null;
}

/** What a walk must know to tell when and where things hold. */
export interface Holdings {
  readonly plans: readonly FoundPlan[];
  /** of nodes and plans: ids of the regions for which each says itself that it holds */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** ids of the regions that lie in one of those asked for */
  readonly inside: readonly string[];
  /** ids of the regions that one of those asked for lies in */
  readonly around: readonly string[];
}

/** What is known of time and place of these nodes and plans, beside these regions. Four short reads at once. */
export async function holdingsOf(
  reader: Reader,
  nodes: readonly string[],
  plans: readonly string[],
  regions: readonly string[],
): Promise<Holdings> {
  const [found, places, inside, around] = await Promise.all([
    plansById(reader, plans),
    placesById(reader, [...new Set([...nodes, ...plans])]),
    regionsInside(reader, regions),
    regionsAround(reader, regions),
  ]);
  return { plans: found, places, inside, around };
}

const asFound = ({ id, properties }: HeldNode) => ({ ...properties, id }) as FoundPlan;

async function plansById(reader: Reader, ids: readonly string[]): Promise<readonly FoundPlan[]> {
  const { model } = reader;
  if (model) {
    const nodes = ids.flatMap((id) => model.node(id) ?? []);
    return nodes.filter(({ label }) => label === 'Plan').map(asFound);
  }
  const rows = await reader.read(
    `UNWIND $ids AS id MATCH (p:Plan {id: id})
     RETURN id, p.level AS level, p.issuedOn AS issuedOn, p.periodStart AS periodStart, p.periodEnd AS periodEnd`,
    { ids: [...ids] },
  );
  return rows as unknown as FoundPlan[];
}
