import type { Passage, PlanTree } from '../../tree.ts';
import { containers } from '../walk.ts';
import type { SpecialProjectFact } from './fact.ts';
import { isGeneric } from './genericWords.ts';
import { kindWords } from './kindWords.ts';
import { listedProgrammes } from './listedProgrammes.ts';
import { type Member, membersIn } from './listMembers.ts';
import { type Named, namesIn } from './namesIn.ts';

/**
 * Reads the undertakings that sentences name:
 *
 * - “推进电力光纤到户工程，实施国家信息安全专项”: behind a verb that takes them as its object
 * - “继续实施“十城千辆”工程”, “国家“千人计划”专家”: in quotation marks, in part or whole
 * - “通过全面实施国家863计划、973计划、火炬计划等科技计划”: programmes that the gazetteer knows, and lists
 * - “实施高速列车、绿色制造等科技重点专项”: members of a list that share the word for their kind
 *
 * Classes (国家重大工程, 年度工作计划), fields (生物工程), titles in 《》 and examples in a list are none.
 */
export function namedProject(tree: PlanTree): SpecialProjectFact[] {
  const facts: SpecialProjectFact[] = [];
  for (const { section, passages } of containers(tree))
    for (const passage of passages) {
      const text = passage.folded;
      const words = kindWords(text);
      const listed = listedProgrammes(text, words);
      const kinds = listed.length ? words.filter(({ to }) => listed.every(({ of }) => of.to !== to)) : words;
      const members = [...listed, ...membersIn(text, kinds)];
      const found = { kind: 'specialProject', rule: 'namedProject', section, status: 'mentioned' } as const;
      for (const named of namesIn(text, kinds)) {
        const member = members.find((m) => m.from <= named.from && named.to <= m.to);
        const by = named.by === 'bare' && member ? 'listed' : named.by;
        if (by === 'bare') continue;
        facts.push({
          quote: passage.span(named.from, named.to),
          confidence: confidences[by],
          name:
            named.name === text.slice(named.from, named.to)
              ? passage.value.slice(named.from, named.to)
              : named.name,
          aliases: named.aliases,
          category: named.category,
          ...found,
          ...partIn(passage, member),
        });
      }
      for (const member of members.filter((m) => m.bare))
        facts.push({
          quote: passage.span(member.from, member.to),
          confidence: 0.85,
          name: member.name,
          aliases: member.aliases,
          category: member.category,
          ...found,
          ...partIn(passage, member),
        });
    }
  return facts;
}

const partIn = (passage: Passage, member: Member | undefined) =>
  member && saysWhat(member.of.name)
    ? {
        partOf: {
          name: member.of.name,
          quote: passage.span(member.from, member.of.to),
          why: 'It is listed as one of them.',
          whyZh: '原文将其列为其中一项。',
        },
      }
    : {};

const confidences: Record<Exclude<Named['by'], 'bare'>, number> = {
  known: 1,
  quoted: 0.95,
  shown: 0.9,
  listed: 0.85,
};

/** 科技计划, 各项计划 and 省级人才工程 say nothing of what a list’s members belong to; the nation’s are few. */
const saysWhat = (common: string) =>
  common.length > 5 && !/^各/.test(common) && (/^国家|科技/.test(common) || !isGeneric(common));
