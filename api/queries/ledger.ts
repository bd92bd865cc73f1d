import {
  addsUp,
  distanceBetween,
  isSameNumber,
  type Row,
  type Step,
  type Stepping,
  stepBetween,
} from '../../graph-schema/index.ts';
import type { LedgerKind, ValueOf } from '../schema/enums.ts';
import { Ledger, LedgerCount, LedgerGap, LedgerStep } from '../schema/ledger.ts';
import { Plan } from '../schema/plan.ts';
import { Region } from '../schema/region.ts';
import { Target } from '../schema/target.ts';
import { groupBy } from './cascade/graph.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';
import { chosenTargets, type TargetChoice } from './targets.ts';

export interface LedgerFilter {
  /** id of an indicator, of a plan below or above, of a region; nothing of each for all */
  readonly indicator?: string | null;
  readonly plan?: string | null;
  readonly region?: string | null;
}

type Kind = ValueOf<typeof LedgerKind>;

/** The targets of the plans in question; a plan that carries out another one, and what that carries out, stand under it. */
const targetsCypher = `MATCH (t:Target)-[:MEASURES]->(i:Indicator) MATCH (p:Plan {id: t.plan})
WHERE ($indicator IS NULL OR i.id = $indicator)
OPTIONAL MATCH (t)-[:APPLIES_TO]->(r:Region)
RETURN t.id AS id, properties(t) AS target, i.id AS indicatorId, i.name AS indicator, p.id AS plan, p.title AS title,
  coalesce(p.level, 'other') AS level, coalesce(t.year, p.periodEnd) AS year, r.id AS regionId, coalesce(r.name, '全国') AS region
ORDER BY t.plan, t.start, t.id`;

const refinesCypher = `MATCH (a:Target)-[r:REFINES]->(b:Target) WHERE a.plan <> b.plan
RETURN a.id AS below, b.id AS above ORDER BY below, above`;

const implementsCypher = `MATCH (a:Plan {inCorpus: true})-[:IMPLEMENTS]->(b:Plan {inCorpus: true}) RETURN a.id AS below, b.id AS above ORDER BY below, above`;

/** A target with its plan and place. */
interface Held extends Stepping {
  id: string;
  plan: string;
  title: string;
  level: string;
  indicatorId: string;
  regionId?: string;
}

interface Found extends Omit<Step, 'kind'> {
  kind: Kind;
  national?: Held;
  local?: Held;
  /** whose plan drops it */
  localPlan: string;
  regionId?: string;
}

const national = ({ level, region }: Held) => level === 'national' && region === '全国';
const below = ({ level }: Held) => level !== 'national' && level !== 'other';

/** National numbers, what plans below make of them, and what these come to together. */
export async function ledgerOf(
  reader: Reader,
  loaders: Loaders,
  filter: LedgerFilter,
  { kinds, most, ...asked }: { kinds?: readonly Kind[] | null | undefined; most: number } & TargetChoice,
): Promise<Ledger> {
  const [choose, rows, refines, carriesOut] = await Promise.all([
    chosenTargets(reader, asked),
    reader.read(targetsCypher, { indicator: filter.indicator ?? null }),
    reader.read(refinesCypher),
    reader.read(implementsCypher),
  ]);
  const held = rows.map(heldFrom);
  const all = [...taken(held, refines), ...dropped(held, carriesOut), ...added(held, carriesOut)];
  const found = choose(all, ({ local, national: above }) => (local ?? above)!.id).filter(
    ({ national: above, localPlan, regionId }) =>
      (!filter.plan || filter.plan === localPlan || filter.plan === above?.plan) &&
      (!filter.region || filter.region === regionId),
  );
  const wanted = kinds?.length ? found.filter(({ kind }) => kinds.includes(kind)) : found;
  return Object.assign(new Ledger(), {
    steps: await Promise.all(wanted.slice(0, most).map((step) => stepFrom(step, loaders))),
    totalCount: wanted.length,
    counts: await countsOf(found, loaders),
    gaps: await Promise.all(gapsOf(found).map((gap) => gapFrom(gap, loaders))),
  });
}

const heldFrom = ({ target, year, regionId, ...row }: Row): Held => {
  const { value, valueMax, unit, operator, pace, suspect, likelyValue } = target as Row;
  const present = Object.entries({
    value,
    valueMax,
    unit,
    operator,
    pace,
    suspect,
    likelyValue,
    year,
    regionId,
  });
  return {
    ...(row as unknown as Held),
    ...Object.fromEntries(present.filter(([, one]) => one !== null && one !== undefined)),
  };
};

/**
 * Steps along REFINES: what is compared there is of one quantity. What a plan says twice, in its text and in a table, or in two units, is
 * one.
 */
function taken(held: readonly Held[], refines: readonly Row[]): Found[] {
  const byId = new Map(held.map((it) => [it.id, it]));
  const said = new Map<string, (readonly [Held, Held])[]>();
  return refines.flatMap(({ below: part, above: whole }): Found[] => {
    const [low, high] = [byId.get(String(part)), byId.get(String(whole))];
    if (!low || !high || !national(high) || !below(low)) return [];
    const key = JSON.stringify(
      [low, high].map(({ plan, indicatorId, region, year, pace }) => [plan, indicatorId, region, year, pace]),
    );
    const before = said.get(key) ?? [];
    if (before.some(([one, other]) => isSameNumber(one, low) && isSameNumber(other, high))) return [];
    said.set(key, [...before, [low, high]]);
    const { regionId } = low;
    return [
      {
        ...stepBetween(high, low, low.region !== high.region),
        national: high,
        local: low,
        localPlan: low.plan,
        ...(regionId && { regionId }),
      },
    ];
  });
}

/** National targets of which a plan that carries out theirs says nothing. */
function dropped(held: readonly Held[], carriesOut: readonly Row[]): Found[] {
  const byPlan = groupBy(held, ({ plan }) => plan);
  return carriesOut.flatMap(({ below: low, above: high }): Found[] => {
    const own = byPlan.get(String(low)) ?? [];
    const [first] = own.filter(below);
    if (!first) return [];
    const measured = new Set(own.map(({ indicatorId }) => indicatorId));
    const missing = (byPlan.get(String(high)) ?? []).filter(
      (it) => national(it) && !measured.has(it.indicatorId),
    );
    return firstOfEach(missing, ({ indicatorId, year }) => `${indicatorId} ${year}`).map((it) => ({
      kind: 'DROPPED',
      national: it,
      localPlan: first.plan,
      ...(first.regionId && { regionId: first.regionId }),
      why: `《${first.title}》 carries out 《${it.title}》 and sets no number for ${it.indicator}.`,
      whyZh: `《${first.title}》落实《${it.title}》，但未就${it.indicator}提出数值。`,
    }));
  });
}

/** Targets below for quantities that no national plan has a number for. */
function added(held: readonly Held[], carriesOut: readonly Row[]): Found[] {
  const known = new Set(held.filter(national).map(({ indicatorId }) => indicatorId));
  const under = new Set(carriesOut.map(({ below: low }) => String(low)));
  const own = held.filter((it) => below(it) && under.has(it.plan) && !known.has(it.indicatorId));
  return firstOfEach(
    own,
    ({ plan, indicatorId, region, year }) => `${plan} ${indicatorId} ${region} ${year}`,
  ).map((it) => ({
    kind: 'NEW',
    local: it,
    localPlan: it.plan,
    ...(it.regionId && { regionId: it.regionId }),
    why: `No national plan that is held has a number for ${it.indicator}.`,
    whyZh: `图谱中的国家文件均未就${it.indicator}提出数值。`,
  }));
}

const firstOfEach = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].reverse();

async function nodesOf(
  {
    national: above,
    local,
    localPlan,
    regionId,
  }: Pick<Found, 'national' | 'local' | 'localPlan' | 'regionId'>,
  loaders: Loaders,
) {
  const ids = [above?.id, above?.plan, local?.id, localPlan, regionId];
  const [target, plan, own, ownPlan, region] = await Promise.all(
    ids.map((id) => (id === undefined ? null : loaders.node(id))),
  );
  return {
    ...(target instanceof Target && { national: target }),
    ...(plan instanceof Plan && { nationalPlan: plan }),
    ...(own instanceof Target && { local: own }),
    ...(ownPlan instanceof Plan && { localPlan: ownPlan }),
    ...(region instanceof Region && { region }),
  };
}

const stepFrom = async (found: Found, loaders: Loaders): Promise<LedgerStep> => {
  const { kind, difference, years, why, whyZh } = found;
  const nodes = await nodesOf(found, loaders);
  return Object.assign(new LedgerStep(), { kind, difference, years, why, whyZh }, nodes);
};

async function countsOf(found: readonly Found[], loaders: Loaders): Promise<LedgerCount[]> {
  const groups = groupBy(found, ({ localPlan, regionId = '', kind }) => `${localPlan}\n${regionId}\n${kind}`);
  return Promise.all(
    [...groups.values()].map(async (group) => {
      const { localPlan: plan, region } = await nodesOf(group[0]!, loaders);
      return Object.assign(new LedgerCount(), { plan, region, kind: group[0]!.kind, count: group.length });
    }),
  );
}

interface Gap {
  above: Held;
  year: number;
  sum: number;
  parts: readonly Held[];
}

/** What parts come to that add up to a whole, for its year: one number for each region, that of the province where it has several. */
function gapsOf(found: readonly Found[]): Gap[] {
  const divided = found.filter(
    ({ national: above, local }) => above && local && addsUp(above) && above.year === local.year,
  );
  return [...groupBy(divided, ({ national: above }) => above!.id).values()].flatMap((group): Gap[] => {
    const above = group[0]!.national!;
    const parts = firstOfEach(
      group.map(({ local }) => local!).filter(({ level }) => level === 'provincial'),
      ({ region }) => region,
    );
    const distances = parts.map((part) => distanceBetween(above, part));
    if (parts.length < 2 || distances.some(({ why }) => why !== undefined)) return [];
    const sum = distances.reduce(
      (total, it) => total + ('difference' in it ? it.difference : 0) + (above.value ?? 0),
      0,
    );
    return [{ above, year: above.year!, sum: Number(sum.toPrecision(12)), parts }];
  });
}

async function gapFrom({ above, year, sum, parts }: Gap, loaders: Loaders): Promise<LedgerGap> {
  const regions = await Promise.all(parts.map(({ regionId }) => (regionId ? loaders.node(regionId) : null)));
  const { national: target, nationalPlan } = await nodesOf(
    { national: above, localPlan: above.plan },
    loaders,
  );
  const names = parts.map(({ region }) => region);
  return Object.assign(new LedgerGap(), {
    national: target,
    nationalPlan,
    year,
    sum,
    unit: above.unit ?? '',
    gap: Number(((above.value ?? 0) - sum).toPrecision(12)),
    regions: regions.filter((region) => region instanceof Region),
    why: `${names.join(', ')} aim at ${sum}${above.unit ?? ''} together, the nation at ${above.value}${above.unit ?? ''}; the numbers of other regions are not held.`,
    whyZh: `${names.join('、')}合计${sum}${above.unit ?? ''}，全国${above.value}${above.unit ?? ''}；其余地区的数值不在图谱中。`,
  });
}
