import { z } from 'zod';

/** What a review leaves on what it touched. */
export const reviewShape = {
  /** id of the review */
  review: z.string().optional(),
  /** what was read and is otherwise now, as a JSON object */
  asRead: z.string().optional(),
} as const;

/**
 * How the graph knows what it says. Every stated node and edge carries these properties; what is inferred
 * carries a `why` that a person can check, and the words it was inferred from where there are any; so does what a review touched.
 */
export const evidenceShape = {
  /** id of the Plan that states it; absent for what is known from a gazetteer and no plan says (大连市 lies in 辽宁省) */
  plan: z.string().optional(),
  /** the exact words: `text.slice(start, end) === quote` in the plan's Text, always */
  quote: z.string().optional(),
  /** UTF-16 offset of the quote's first code unit in the plan's Text */
  start: z.int().min(0).optional(),
  /** UTF-16 offset just behind the quote */
  end: z.int().min(0).optional(),
  /** id of the innermost Section that the quote stands in; absent before the first heading */
  section: z.string().optional(),
  /** name of the rule that found it */
  rule: z.string(),
  /** `stated`: the text says so; `inferred`: concluded, see `why`; `reviewed`: a person says so, see `why` */
  basis: z.enum(['stated', 'inferred', 'reviewed']),
  /** 0–1; 1 for what is printed plainly */
  confidence: z.number().min(0).max(1),
  /** one sentence a person can check; required for what is inferred */
  why: z.string().optional(),
  /** the same in Chinese */
  whyZh: z.string().optional(),
  ...reviewShape,
} as const;

export const evidence = z.object(evidenceShape);
export type Evidence = z.infer<typeof evidence>;

/** Says what an evidence lacks, or nothing where it is whole. */
export function evidenceFault(it: Partial<Evidence>): string | undefined {
  if (it.basis === 'inferred') return it.why ? undefined : 'is inferred but says no "why"';
  if (it.basis === 'reviewed')
    return it.why && it.review ? undefined : 'is reviewed but says not by which review, or no "why"';
  if (it.plan === undefined) return 'is stated but does not say by which plan';
  if (it.quote === undefined || it.start === undefined || it.end === undefined)
    return 'is stated but has no quote with start and end';
  if (it.end - it.start !== it.quote.length)
    return `quotes ${it.quote.length} code units but spans ${it.end - it.start}`;
  return undefined;
}

const shown = (words: string) => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/**
 * Says where a quote does not stand in the text of its plan at its offsets, or nothing where it does (or where there is no
 * quote, as an inferred edge may have none).
 * @param text the whole text of the plan that the evidence names
 */
export function quoteFault(text: string, { plan, quote, start, end }: Partial<Evidence>): string | undefined {
  if (quote === undefined) return undefined;
  if (start === undefined || end === undefined) return `quotes “${shown(quote)}” without start and end`;
  if (quote === '') return `quotes nothing at ${start}`;
  const there = text.slice(start, end);
  // slice counts a negative offset from the end
  if (there === quote && start >= 0) return undefined;
  return `quotes “${shown(quote)}”, but ${plan} has “${shown(there)}” at ${start}–${end}`;
}
