import type { AgencyMentionFact } from '../facts.ts';
import type { PlanTree } from '../tree.ts';
import { findAgencies } from './names/agencyMention.ts';
import { containers } from './walk.ts';

/**
 * Reads the organisations that a plan names in running text, each once a section, whatever it says of them:
 *
 * - “重大事项及时向国务院报告”, “经中国证监会批准”
 *
 * Classes (各部门, 有关单位) name nobody and are left to the rules that read what they are to do.
 */
export function agencyMention(tree: PlanTree): AgencyMentionFact[] {
  const facts: AgencyMentionFact[] = [];
  for (const { section, passages } of containers(tree)) {
    const named = new Set<string>();
    for (const passage of passages)
      for (const { from, to, printed, form } of findAgencies(passage.value)) {
        if (form === 'class' || named.has(printed)) continue;
        named.add(printed);
        const quote = passage.span(from, to);
        facts.push({
          kind: 'agencyMention',
          rule: 'agencyMention',
          quote,
          section,
          confidence: 0.9,
          printed,
        });
      }
  }
  return facts;
}
