import { z } from 'zod';

/** What every statement of an answer carries: the words, the plan that prints them, its 文号, and where to look. */
export const cited = {
  quote: z.string().optional(),
  plan: z.string().optional(),
  docNumber: z.string().optional(),
  link: z.string().optional(),
} as const;

/** Something that has a name and is cited. */
export const citedThing = z.object({ id: z.string(), name: z.string(), ...cited });

export type Cited = z.infer<z.ZodObject<typeof cited>>;

/** Evidence as `evidenceFields` asks for it. */
export interface EvidenceAnswer {
  quote: string | null;
  start: number | null;
  end: number | null;
  why: string | null;
  plan: { id: string; title: string; docNumber: string | null } | null;
}

export const evidenceFields = 'evidence { quote start end why plan { id title docNumber } }';

/** Longer quotes are cut: an assistant can ask for the words around them. */
const longestQuote = 300;

export const shortened = (text: string) =>
  text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;

/** The page of the viewer that shows the words where they stand. */
export function linkTo(site: string, plan: string, start?: number | null, end?: number | null): string {
  const at = typeof start !== 'number' || typeof end !== 'number' ? '' : `&at=${start}-${end}`;
  return `${site}/#/document?plan=${encodeURIComponent(plan)}${at}`;
}

export function citedBy(evidence: EvidenceAnswer | null | undefined, site: string): Cited {
  const plan = evidence?.plan;
  return {
    quote: evidence?.quote ? shortened(evidence.quote) : undefined,
    plan: plan?.title,
    docNumber: plan?.docNumber ?? undefined,
    link: plan ? linkTo(site, plan.id, evidence?.start, evidence?.end) : undefined,
  };
}
