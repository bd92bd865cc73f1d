/**
 * What fields cost beside what they give, since they look through much of the graph first, as so many fields more: 100 for a
 * millisecond of the processor, so that a query of the whole cost that is allowed takes about a second. Measured over the corpus on
 * the embedded store with nothing kept; `npm run bench -- cost` looks for queries that take longer than they count for.
 */
export const workOf: Readonly<Record<string, number>> = {
  'Query.search': 10_000,
  'Query.cascade': 10_000,
  'Query.coverage': 8_000,
  'Query.neighborhood': 5_000,
  'Query.statistics': 4_000,
  'Query.comparePlans': 2_000,
  'Query.ledger': 3_000,
  'Query.verify': 1_500,
  'Query.outcomes': 1_500,
  'Query.audit': 1_500,
  'Query.audits': 1_500,
  'Query.radar': 700,
  'Query.path': 500,
  'Query.changes': 300,
  'Subscription.changes': 300,
  'Query.plan': 300,
  'Query.agency': 300,
  'Plan.marks': 1_000,
  'Agency.workload': 900,
  'Indicator.series': 500,
};
