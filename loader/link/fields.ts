import type { EdgeEnd } from '../../graph-schema/index.ts';
import { fieldsIn } from '../extract/fields/fieldName.ts';
import { fieldNode, resolveField } from '../resolve/field.ts';
import { fold } from '../tree.ts';
import type { Collector } from './collector.ts';
import { inferred, type LinkedPlan, mention } from './context.ts';

const rule = 'fields';

/**
 * The domains that each section names, and those that tasks, undertakings and targets are about, by their titles and
 * names. To be called when these have been linked.
 */
export function linkFields(linked: LinkedPlan, out: Collector): void {
  for (const fact of linked.facts) {
    if (fact.kind !== 'fieldMention') continue;
    const field = resolveField(fact.printed);
    if (!field) continue;
    out.node({ label: 'Field', properties: field });
    out.edge(mention(linked, fact, { label: 'Field', id: field.id }, fact.printed));
  }
  for (const { label, properties } of out.facts().nodes)
    if (label === 'Task') about(linked, { label, id: properties.id }, properties.title, out);
    else if (label === 'SpecialProject' || label === 'Target')
      about(linked, { label, id: properties.id }, properties.name, out);
}

function about(linked: LinkedPlan, from: EdgeEnd, words: string, out: Collector): void {
  for (const { domain } of fieldsIn(fold(words))) {
    const field = fieldNode(domain);
    out.node({ label: 'Field', properties: field });
    out.edge({
      type: 'ABOUT',
      from,
      to: { label: 'Field', id: field.id },
      properties: inferred(linked, {
        rule,
        why: `“${words.slice(0, 60)}” names ${domain.name}, or another word for it.`,
        whyZh: `“${words.slice(0, 60)}”写有${domain.name}或其别称。`,
        confidence: 0.9,
      }),
    });
  }
}
