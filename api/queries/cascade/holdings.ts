import { placesById } from '../places.ts';
import type { Reader } from '../reader.ts';
import { regionsAround, regionsInside } from '../regions.ts';

/** A plan, and what it says of time and place. */
interface FoundPlan {
  readonly id: string;
  readonly level?: string | null;
  readonly issuedOn: string | null;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
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
  const [rows, places, inside, around] = await Promise.all([
    reader.read(
      `UNWIND $ids AS id MATCH (p:Plan {id: id})
       RETURN id, p.level AS level, p.issuedOn AS issuedOn, p.periodStart AS periodStart, p.periodEnd AS periodEnd`,
      { ids: [...plans] },
    ),
    placesById(reader, [...new Set([...nodes, ...plans])]),
    regionsInside(reader, regions),
    regionsAround(reader, regions),
  ]);
  return { plans: rows as unknown as FoundPlan[], places, inside, around };
}
