import { wholeNames } from '../resolve/agencyEllipsis.ts';
import { filesOf } from '../tree.ts';
import { agencyContext, agencyEnd } from './agencies.ts';
import type { Collector } from './collector.ts';
import { headEvidence, type LinkedPlan, saidOf } from './context.ts';
import { damageOf } from './damage.ts';

const rule = 'head';

/** The Plan itself, who issued it, to whom it is sent, and to whom copies go. */
export function linkHead(linked: LinkedPlan, out: Collector): void {
  const { id, plan } = linked;
  const { head } = plan;
  out.node({
    label: 'Plan',
    properties: {
      id,
      name: head.title.value,
      title: head.title.value,
      aliases: [],
      ...saidOf(head, 'docNumber', 'issuedOn', 'level', 'kind', 'periodStart', 'periodEnd'),
      inCorpus: true,
      files: filesOf(plan),
      ...damageOf(plan),
    },
  });
  const context = agencyContext(linked);
  for (const issuer of head.issuers)
    out.edge({
      type: 'ISSUES',
      from: agencyEnd(issuer.value, context, out),
      to: { label: 'Plan', id },
      properties: { ...headEvidence(linked, issuer, rule), asPrinted: issuer.value },
    });
  const addressed = wholeNames(head.addressees.map(({ value: name }) => name));
  for (const [i, addressee] of head.addressees.entries())
    out.edge({
      type: 'ADDRESSED_TO',
      from: { label: 'Plan', id },
      to: agencyEnd(addressed[i]!, context, out),
      properties: { ...headEvidence(linked, addressee, rule), asPrinted: addressee.value },
    });
  const copied = wholeNames((head.copiedTo ?? []).map(({ value: name }) => name));
  for (const [i, name] of (head.copiedTo ?? []).entries())
    out.edge({
      type: 'MENTIONS',
      from: { label: 'Plan', id },
      to: agencyEnd(copied[i]!, context, out),
      properties: { ...headEvidence(linked, name, rule), asPrinted: name.value },
    });
}
