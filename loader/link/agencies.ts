import type { EdgeEnd } from '../../graph-schema/index.ts';
import { type AgencyContext, resolveAgency } from '../resolve/agency.ts';
import { type PlanHead, regionOf } from '../tree.ts';
import type { Collector } from './collector.ts';

/** What a plan’s own region and level make of 省科技厅. */
export const agencyContext = (head: PlanHead): AgencyContext => ({
  region: regionOf(head),
  ...(head.issuedOn ? { issuedOn: head.issuedOn.value } : {}),
});

/**
 * The node of an organisation that a plan names. Its aliases are those of the gazetteer; the printed forms stand on
 * the edges and are gathered when they are written.
 */
export function agencyEnd(printed: string, context: AgencyContext, out: Collector): EdgeEnd {
  const { id, name, level, kind, aliases } = resolveAgency(printed, context);
  out.node({ label: 'Agency', properties: { id, name, level, kind, aliases } });
  return { label: 'Agency', id };
}
