import type { EdgeEnd } from '../../graph-schema/index.ts';
import { type AgencyContext, resolveAgency } from '../resolve/agency.ts';
import { fullerNames } from '../resolve/fullerName.ts';
import { regionOf, type Span } from '../tree.ts';
import type { Collector } from './collector.ts';
import type { LinkedPlan } from './context.ts';

/** What a plan’s own region and level make of 省科技厅. */
export const agencyContext = ({ id, plan }: Pick<LinkedPlan, 'id' | 'plan'>): AgencyContext => {
  const { head, text } = plan;
  const outside: AgencyContext = {
    region: regionOf(head),
    ...(head.region ? {} : { unplaced: id.replace(/^plan:/, '') }),
    ...(head.issuedOn ? { issuedOn: head.issuedOn.value } : {}),
  };
  const [issuer, another] = head.issuers;
  const department = issuer && !another ? resolveAgency(issuer.value, outside).name : '';
  return {
    ...outside,
    fuller: fullerNames(text),
    ...(/(?<!政府)(?<!办公)[厅局委]$|委员会$/.test(department) && { issuer: department }),
  };
};

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
