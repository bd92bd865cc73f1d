import type { AgencyMentionFact } from '../facts.ts';
import type { PlanTree } from '../tree.ts';
import { agenciesIn } from './names/findAgencies.ts';
import { containers } from './walk.ts';

/**
 * Reads the organisations that a plan names in running text, each once a section, whatever it says of them:
 *
 * - “重大事项及时向国务院报告”, “经中国证监会批准”
 *
 * Classes (各部门, 有关单位) name nobody and are left to the rules that read what they are to do; that of all divisions of a
 * kind (各省（自治区、直辖市）) has known members and counts as a name.
 */
export function agencyMention(tree: PlanTree): AgencyMentionFact[] {
  const facts: AgencyMentionFact[] = [];
  for (const { section, passages } of containers(tree)) {
    const named = new Set<string>();
    for (const passage of passages)
      for (const { from, to, printed, form, closed } of agenciesIn(passage)) {
        if ((form === 'class' && !closed) || named.has(printed)) continue;
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
