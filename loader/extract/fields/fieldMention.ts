import { analysis } from '../../lexical/analysis.ts';
import { apartFrom } from '../../lexical/stretch.ts';
import type { PlanTree } from '../../tree.ts';
import { containers } from '../walk.ts';
import type { FieldMentionFact } from './fact.ts';
import { fieldsIn } from './fieldName.ts';

/**
 * Reads the domains of industry and technology that a section names, each once where it is first named:
 *
 * - “重点在云计算、大数据、物联网等领域”: 云计算, 大数据, 物联网
 * - “扩大光伏、风电装机规模”: 太阳能, 风能
 *
 * Titles in 《》 and names of organisations (航空发动机集团) name none.
 */
export function fieldMention(tree: PlanTree): FieldMentionFact[] {
  const facts: FieldMentionFact[] = [];
  for (const { section, passages } of containers(tree)) {
    const named = new Set<string>();
    for (const passage of passages) {
      for (const { from, to, domain } of apartFrom(fieldsIn(passage.folded), analysis(passage).titles)) {
        if (named.has(domain.name)) continue;
        named.add(domain.name);
        facts.push({
          kind: 'fieldMention',
          rule: 'fieldMention',
          quote: passage.span(from, to),
          section,
          confidence: 0.95,
          printed: passage.value.slice(from, to),
        });
      }
    }
  }
  return facts;
}
