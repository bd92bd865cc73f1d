import type { EdgeEnd, EdgeFact, Evidence } from '../../graph-schema/index.ts';
import type { ReadPlan } from '../facts.ts';
import { type PlanHead, printedIn, type Reason, type SectionNode, type Span, type Stated } from '../tree.ts';

/** A plan that is being linked: its id, and the ids of its sections. */
export interface LinkedPlan extends ReadPlan {
  id: string;
  sectionIds: ReadonlyMap<SectionNode, string>;
}

/** What the head of a plan says of these, without the words that say it. */
export const saidOf = <K extends keyof PlanHead>(head: PlanHead, ...keys: readonly K[]) =>
  Object.fromEntries(
    keys.flatMap((key) => (head[key] ? [[key, (head[key] as Stated<unknown>).value]] : [])),
  ) as { [key in K]?: NonNullable<PlanHead[key]> extends Stated<infer T> ? T : never };

/** What stands in the graph for a section, or for the plan itself where its words stand in none. */
export function placeEnd({ id, sectionIds }: LinkedPlan, section: SectionNode | undefined): EdgeEnd {
  const own = section && sectionIds.get(section);
  return own ? { label: 'Section', id: own } : { label: 'Plan', id };
}

/** Evidence for what a plan states in these words. */
export function stated(
  { id, plan, sectionIds }: LinkedPlan,
  quote: Span,
  found: { rule: string; section?: SectionNode | undefined; confidence?: number },
): Evidence {
  const section = found.section && sectionIds.get(found.section);
  return {
    plan: id,
    quote: printedIn(plan, quote),
    start: quote.start,
    end: quote.end,
    rule: found.rule,
    basis: 'stated',
    confidence: found.confidence ?? 1,
    ...(section ? { section } : {}),
  };
}

/** That the section of a fact, or its plan, names something. */
export const mention = (
  linked: LinkedPlan,
  fact: { rule: string; quote: Span; section?: SectionNode | undefined; confidence: number },
  to: EdgeEnd,
  asPrinted: string,
): EdgeFact =>
  ({
    type: 'MENTIONS',
    from: placeEnd(linked, fact.section),
    to,
    properties: { asPrinted, ...stated(linked, fact.quote, fact) },
  }) as EdgeFact;

/** Evidence for what is concluded, with the words that it was concluded from where there are any. */
export function inferred(
  linked: LinkedPlan,
  found: Reason & { rule: string; confidence: number; quote?: Span | undefined },
): Evidence {
  const { quote, rule, confidence, why, whyZh } = found;
  return {
    plan: linked.id,
    rule,
    basis: 'inferred',
    confidence,
    why,
    whyZh,
    ...(quote ? { quote: printedIn(linked.plan, quote), start: quote.start, end: quote.end } : {}),
  };
}

/** Evidence for what a gazetteer knows and no plan says: it belongs to none of those that name its ends. */
export const known = (found: Reason & { rule: string; confidence: number }): Evidence => ({
  basis: 'inferred',
  ...found,
});

/** What the head of a plan says, is concluded to say, or the manifest says in its place. */
export function headEvidence(
  linked: LinkedPlan,
  { span, why, whyZh, confidence }: Pick<Stated<unknown>, 'span' | 'why' | 'whyZh' | 'confidence'>,
  rule: string,
): Evidence {
  if (span && why === undefined) return stated(linked, span, { rule, ...(confidence ? { confidence } : {}) });
  return inferred(linked, {
    rule,
    why: why ?? 'concluded from the whole text',
    whyZh: whyZh ?? '据全文推定',
    confidence: confidence ?? 0.9,
    quote: span,
  });
}
