import type { EdgeEnd } from '../../graph-schema/index.ts';
import { kept } from '../collections.ts';
import { divisionOf } from '../gazetteer/divisions.ts';
import { type AgencyContext, resolveAgency } from '../resolve/agency.ts';
import { fullerNames } from '../resolve/fullerName.ts';
import { resolveRegion } from '../resolve/region.ts';
import { nationwide, type PlanText, regionOf, type Span } from '../tree.ts';
import type { Collector } from './collector.ts';
import type { LinkedPlan } from './context.ts';

type Placed = Pick<LinkedPlan, 'id' | 'plan' | 'facts'>;

const contexts = new WeakMap<PlanText, AgencyContext>();

/** What a plan’s own region and level make of 省科技厅. Found once for a plan. */
export const agencyContext = (linked: Placed): AgencyContext =>
  kept(contexts, linked.plan, () => contextOf(linked));

function contextOf({ id, plan: { head }, facts }: Placed): AgencyContext {
  const outside: AgencyContext = {
    ...placeOf(regionOf(head)),
    ...(head.region ? {} : { unplaced: id.replace(/^plan:/, '') }),
    ...(head.issuedOn ? { issuedOn: head.issuedOn.value } : {}),
  };
  const [issuer, another] = head.issuers;
  const sole = issuer && !another ? resolveAgency(issuer.value, outside).name : '';
  return {
    ...outside,
    fuller: fullerNames(printedNames(facts)),
    ...(isDepartment.test(sole) && { issuer: sole }),
  };
}

/** A division; of a zone its usual name, and the division that it lies in. */
function placeOf(region: string): Pick<AgencyContext, 'region' | 'around'> {
  if (region === nationwide || divisionOf(region)) return { region };
  const { kind, name, within } = resolveRegion(region);
  if (kind !== 'zone' || !within) return { region };
  // 苏州工业园|区
  return { region: region.startsWith(name) ? region : name, around: within.region.name };
}

/** 浙江省科学技术厅, but no government */
const isDepartment = /(?<!政府)(?<!办公)[厅局委部]$|委员会$/;

function* printedNames(facts: LinkedPlan['facts']): Generator<string> {
  for (const fact of facts) {
    if (fact.kind === 'agencyMention') yield fact.printed;
    if (fact.kind === 'assignment')
      for (const { printed } of [...fact.leads, ...fact.supports]) yield printed;
  }
}

/**
 * The node of an organisation that a plan names. Its aliases are those of the gazetteer; the printed forms stand on
 * the edges and are gathered when they are written. Where nobody knows whose it is, that is told of the words that name it.
 */
export function agencyEnd(printed: string, context: AgencyContext, out: Collector, span?: Span): EdgeEnd {
  const { id, name, level, kind, aliases, why } = resolveAgency(printed, context);
  out.node({ label: 'Agency', properties: { id, name, level, kind, aliases } });
  const isUnplaced = context.unplaced !== undefined && id.startsWith(`agency:${context.unplaced}/`);
  if (isUnplaced && span && why) out.doubt({ rule: 'agency', span, message: why.en, messageZh: why.zh });
  return { label: 'Agency', id };
}
