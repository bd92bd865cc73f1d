import type { Row } from '../../graph-schema/index.ts';
import { OutcomeVerdict, type ValueOf } from '../schema/enums.ts';
import { Outcome, OutcomeCount, Outcomes, TargetAnswer } from '../schema/outcome.ts';
import { Plan } from '../schema/plan.ts';
import { Target } from '../schema/target.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';
import { chosenTargets, type TargetChoice } from './targets.ts';

/** Which targets, by ids; nothing of each for all. */
export interface OutcomeFilter {
  readonly plan?: string | null;
  readonly region?: string | null;
  readonly indicator?: string | null;
}

type Verdict = ValueOf<typeof OutcomeVerdict>;

const fitting = `($plan IS NULL OR t.plan = $plan)
  AND ($indicator IS NULL OR EXISTS { MATCH (t)-[:MEASURES]->(:Indicator {id: $indicator}) })
  AND ($region IS NULL OR EXISTS { MATCH (t)-[:APPLIES_TO]->(:Region {id: $region}) })`;

const answeredCypher = `MATCH (o:Outcome)-[r:ANSWERS]->(t:Target) WHERE ${fitting}
RETURN t.id AS target, o.id AS outcome, t.plan AS plan, o.plan AS outcomePlan, r.verdict AS verdict, r.why AS why, r.whyZh AS whyZh
ORDER BY target, outcome`;

/** Targets for a year that is over for some plan of the same region, and that no outcome answers. */
const unansweredCypher = `MATCH (t:Target) WHERE t.year IS NOT NULL AND ${fitting}
  AND NOT EXISTS { MATCH (:Outcome)-[:ANSWERS]->(t) }
OPTIONAL MATCH (t)-[:APPLIES_TO]->(r:Region)
RETURN t.id AS target, t.plan AS plan, t.year AS year, coalesce(r.name, '') AS region ORDER BY target`;

const plansCypher = `MATCH (p:Plan {inCorpus: true}) OPTIONAL MATCH (p)-[:APPLIES_TO]->(r:Region)
RETURN p.id AS plan, p.title AS title, p.issuedOn AS issuedOn, p.periodStart AS periodStart, coalesce(r.name, '') AS region
ORDER BY plan`;

/** What became of targets: those that are answered first, then those that are not mentioned again, each by plan. */
export async function outcomesOf(
  reader: Reader,
  loaders: Loaders,
  filter: OutcomeFilter,
  { verdicts, ...asked }: { verdicts?: readonly Verdict[] | null | undefined } & TargetChoice,
): Promise<{ found: Outcomes; show: (most: number) => Promise<TargetAnswer[]> }> {
  const { plan = null, region = null, indicator = null } = filter;
  const params = { plan, region, indicator };
  const [choose, answered, unanswered, plans] = await Promise.all([
    chosenTargets(reader, asked),
    reader.read(answeredCypher, params),
    reader.read(unansweredCypher, params),
    reader.read(plansCypher),
  ]);
  const rows = choose([...answered.map(told), ...notMentioned(unanswered, plans)], ({ target }) => target);
  const wanted = verdicts?.length ? rows.filter(({ verdict }) => verdicts.includes(verdict)) : rows;
  const found = Object.assign(new Outcomes(), {
    counts: Object.values(OutcomeVerdict).map((verdict) =>
      Object.assign(new OutcomeCount(), {
        verdict,
        count: rows.filter((row) => row.verdict === verdict).length,
      }),
    ),
    totalCount: wanted.length,
  });
  return { found, show: (most) => Promise.all(wanted.slice(0, most).map((row) => answerFrom(row, loaders))) };
}

interface Told {
  target: string;
  plan: string;
  verdict: Verdict;
  outcome?: string;
  outcomePlan?: string;
  why: string;
  whyZh: string;
}

const told = ({ target, plan, verdict, outcome, outcomePlan, why, whyZh }: Row): Told => ({
  target: String(target),
  plan: String(plan),
  verdict: verdict === 'notComparable' ? 'NOT_COMPARABLE' : (String(verdict).toUpperCase() as Verdict),
  outcome: String(outcome),
  outcomePlan: String(outcomePlan),
  why: String(why),
  whyZh: String(whyZh),
});

/** Of the plans of a region, those that came behind the year of a target could have told of it. */
function notMentioned(targets: readonly Row[], plans: readonly Row[]): Told[] {
  const byRegion = new Map<string, { plan: string; since: number }[]>();
  for (const { plan, issuedOn, periodStart, region } of plans) {
    const since = issuedOn ? Number(String(issuedOn).slice(0, 4)) : Number(periodStart ?? 0);
    byRegion.set(String(region), [...(byRegion.get(String(region)) ?? []), { plan: String(plan), since }]);
  }
  return targets.flatMap(({ target, plan, year, region }): Told[] => {
    const later = (byRegion.get(String(region)) ?? []).filter(
      (it) => it.plan !== plan && it.since > Number(year),
    );
    if (later.length === 0) return [];
    return [
      {
        target: String(target),
        plan: String(plan),
        verdict: 'NOT_MENTIONED',
        why: `None of the ${later.length} plans for the region that were issued after ${year} tells what became of it.`,
        whyZh: `${year}年之后该地区的${later.length}份文件均未提及其结果。`,
      },
    ];
  });
}

async function answerFrom(row: Told, loaders: Loaders): Promise<TargetAnswer> {
  const { target, plan, outcome, outcomePlan, ...said } = row;
  const [aimed, own, reached, telling] = await Promise.all(
    [target, plan, outcome, outcomePlan].map((id) => (id === undefined ? null : loaders.node(id))),
  );
  return Object.assign(
    new TargetAnswer(),
    said,
    aimed instanceof Target ? { target: aimed } : {},
    own instanceof Plan ? { plan: own } : {},
    reached instanceof Outcome ? { outcome: reached } : {},
    telling instanceof Plan ? { outcomePlan: telling } : {},
  );
}
