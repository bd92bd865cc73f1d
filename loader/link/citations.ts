import type { Bearing, CitationFact } from '../facts.ts';
import { foldTitle, innerTitle, reportIn } from '../resolve/planTitle.ts';
import { nationwide, regionOf } from '../tree.ts';
import { explainedIn } from './aside.ts';
import type { Collector } from './collector.ts';
import { type LinkedPlan, mention, stated } from './context.ts';
import { draftOf } from './drafts.ts';
import type { KnownPlan, PlanRegistry } from './registry.ts';
import { reportDivided, reportMeant } from './reports.ts';

/** A citation with the plan that it means. */
export interface IdentifiedCitation {
  fact: CitationFact;
  target: string;
}

/** A name that says no more than what kind of document it is: 《规划》 without 以下简称 before it means nothing by itself. */
const kindOnly =
  /^(?:本)?(?:规划|纲要|意见|实施意见|方案|实施方案|行动方案|工作方案|通知|决定|计划|行动计划|办法|细则|条例|措施|若干措施|政策|目录|报告)$/;

/**
 * Finds out which documents a plan means: by 文号, by title, by the short names that it declares itself. Documents that
 * nobody knew yet are added to the registry, to be one node however often they are named.
 */
export function identifyCitations(linked: LinkedPlan, registry: PlanRegistry): IdentifiedCitation[] {
  const region = regionOf(linked.plan.head);
  const cited = linked.facts
    .filter((fact) => fact.kind === 'citation')
    .filter((fact) => !isOwnTitle(linked, fact) && !isOwnDraft(linked, fact));
  const facts = [...cited, ...reportDivided(linked), ...explainedIn(linked)];
  const declared = new Map<string, CitationFact>();
  for (const fact of facts) if (fact.shortTitle) declared.set(fact.shortTitle, fact);
  const fullest = [...facts].sort((a, b) => (b.title?.length ?? 0) - (a.title?.length ?? 0));
  const times = timesNamed(facts);
  const targets = new Map<CitationFact, string>();
  for (const fact of fullest) {
    const meant = (fact.title && declared.get(fact.title)) || fact;
    if (meant.title && kindOnly.test(meant.title) && !meant.docNumber) continue;
    const report = meant.title === undefined ? undefined : reportIn(meant.title);
    const title = report ? reportMeant(linked, meant, report, times.get(meant)!) : meant.title;
    // a report of nobody knows whom is not one for all
    if (report && !title) continue;
    const found = registry.identify({ title, docNumber: meant.docNumber, region });
    if (!found) continue;
    const before = found.id === linked.id && isFormer(linked, meant) && formerOf(linked.id, meant);
    targets.set(fact, before ? before.id : found.id);
    if (before) registry.add(before);
    else if (found.by === 'new') registry.add(citedPlan(found.id, { ...meant, title }));
  }
  return facts.flatMap((fact) => {
    const target = targets.get(fact);
    if (!target || target === linked.id || isIssuedBeside(linked, fact, registry.get(target))) return [];
    return [{ fact, target }];
  });
}

/** 《某方案》（征求意见稿） in the letter that asks for opinions on it: the draft itself, whose title bears that mark. */
function isOwnDraft({ plan: { head } }: LinkedPlan, { title, quote }: CitationFact): boolean {
  const meant = draftOf(head.title.value);
  return (
    title !== undefined &&
    meant !== undefined &&
    foldTitle(meant) === foldTitle(title) &&
    quote.end <= (head.title.span?.start ?? 0)
  );
}

/** Whether a notice only names what it issues beside the plan: the documents of one notice have one number. */
const isIssuedBeside = (
  { plan: { head } }: LinkedPlan,
  { quote }: CitationFact,
  other: KnownPlan | undefined,
): boolean =>
  head.noticeTitle !== undefined &&
  head.docNumber !== undefined &&
  other?.docNumber === head.docNumber.value &&
  quote.end <= (head.title.span?.start ?? 0);

/** Which time it is that a sentence names a document of one title: 省《政府工作报告》和市《政府工作报告》 */
function timesNamed(facts: readonly CitationFact[]): ReadonlyMap<CitationFact, number> {
  const counted = new Map<string, number>();
  return new Map(
    facts.map((fact) => {
      const key = `${fact.quote.start} ${fact.title}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
      return [fact, counted.get(key)!] as const;
    }),
  );
}

const citedPlan = (
  id: string,
  { title, docNumber }: Pick<CitationFact, 'title' | 'docNumber'>,
): KnownPlan => ({
  id,
  title: title ? innerTitle(title) : docNumber!,
  aliases: [],
  ...(docNumber ? { docNumber } : {}),
  region: /^plan:([^/]+)\//.exec(id)?.[1] ?? nationwide,
  inCorpus: false,
});

/** Words of a plan’s own title, where its first sentence says that, are no citation. */
const isOwnTitle = ({ plan: { head } }: LinkedPlan, { quote, title = '', rule }: CitationFact): boolean => {
  const { span, value } = head.title;
  return (
    span !== undefined &&
    rule === 'unbracketedName' &&
    quote.start <= span.start &&
    span.end <= quote.end &&
    value.endsWith(title)
  );
};

/** Whether a document of the plan's own title is an earlier one: it is done away with, or has a number of its own. */
const isFormer = ({ plan: { head } }: LinkedPlan, { bearing, docNumber }: CitationFact): boolean =>
  bearing === 'supersedes' || (docNumber !== undefined && docNumber !== head.docNumber?.value);

/** 《某办法》同时废止 in 某办法, 《某办法》（某府规〔2021〕2号）: the one of the same title that it takes the place of. */
function formerOf(id: string, { title, docNumber }: CitationFact): KnownPlan {
  const words = innerTitle(title ?? '');
  if (docNumber) return citedPlan(`${id}(${docNumber})`, { title: words || docNumber, docNumber });
  return citedPlan(`${id}(原)`, { title: `${words}（原）`, docNumber });
}

const strongest: Record<Bearing, number> = { supersedes: 2, implements: 1, cites: 0 };
const typeOf = { supersedes: 'SUPERSEDES', implements: 'IMPLEMENTS', cites: 'CITES' } as const;

/**
 * One edge from the plan to each document that it names, of the strongest kind that its words bear, and the sections that
 * name it. A plan cannot carry out what was issued after it.
 */
export function linkCitations(
  linked: LinkedPlan,
  cited: IdentifiedCitation[],
  registry: PlanRegistry,
  out: Collector,
): void {
  const best = new Map<string, CitationFact>();
  for (const { fact, target } of cited) {
    const had = best.get(target);
    if (!had || strongest[fact.bearing] > strongest[had.bearing]) best.set(target, fact);
    out.edge(mention(linked, fact, { label: 'Plan', id: target }, printed(fact)));
  }
  for (const [target, fact] of best) {
    const known = registry.get(target)!;
    const issuedOn = linked.plan.head.issuedOn?.value;
    const later = known.issuedOn && issuedOn && known.issuedOn > issuedOn;
    out.edge({
      type: later ? 'CITES' : typeOf[fact.bearing],
      from: { label: 'Plan', id: linked.id },
      to: { label: 'Plan', id: target },
      properties: { ...stated(linked, fact.quote, fact), asPrinted: printed(fact) },
    });
  }
}

const printed = ({ title, docNumber }: CitationFact): string => title ?? docNumber!;
