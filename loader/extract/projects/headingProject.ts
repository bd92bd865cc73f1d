import type { Passage, PlanTree, SectionNode } from '../../tree.ts';
import { containers } from '../walk.ts';
import type { SpecialProjectFact } from './fact.ts';
import { headedName } from './headedName.ts';

/**
 * Reads the undertakings that a plan sets out itself, by a heading or by the first words of a paragraph:
 *
 * - “专栏2 智能制造工程”, “二、创新主体壮大工程”, “（五）实施科技惠民工程”
 * - “高速列车科技重点专项。重点发展高速列车的智能化…”
 * - “创新人才推进计划：创新人才推进计划是…”
 * - in a box, a line without a number over its paragraph: “海洋装备攻关专项”, and below it “突破…。”
 */
export function headingProject(tree: PlanTree): SpecialProjectFact[] {
  const facts: SpecialProjectFact[] = [];
  for (const { section, passages } of containers(tree))
    passages.forEach((passage, i) => {
      const lead =
        section?.heading === passage
          ? { from: 0, to: passage.folded.length }
          : firstWordsOf(passage, section, passages[i + 1]);
      const headed = lead && headedName(passage.folded.slice(lead.from, lead.to));
      if (headed) facts.push(defined(passage, lead.from, headed, section));
    });
  return facts;
}

function defined(
  passage: Passage,
  at: number,
  { from, to, category }: NonNullable<ReturnType<typeof headedName>>,
  section: SectionNode | undefined,
): SpecialProjectFact {
  return {
    kind: 'specialProject',
    rule: 'headingProject',
    quote: passage.span(at + from, at + to),
    section,
    confidence: 0.95,
    name: passage.value.slice(at + from, at + to),
    aliases: [],
    category,
    status: 'defined',
  };
}

const bullet = /^[\s?•●■◆▪·—–-]*/;
const longestLead = 40;

/**
 * The first words of a paragraph up to 。 or ：, where more follows; in a box, a line that stands over its paragraph.
 * @param next the paragraph below it
 */
export function firstWordsOf(
  { folded }: Passage,
  section?: SectionNode,
  next?: Passage,
): { from: number; to: number } | undefined {
  const from = bullet.exec(folded)![0].length;
  const to = folded.slice(from, from + longestLead).search(/[。:]/);
  if (to < 0 && section?.kind === 'box' && next && isSubhead.test(folded) && isProse.test(next.folded))
    return { from, to: folded.trimEnd().length };
  if (to < 2 || folded.slice(from + to + 1).trim().length === 0) return undefined;
  return { from, to: from + to };
}

const isSubhead = /^[^。:;,、!?\t|]{3,30}$/;
const isProse = /^[^\t|]{12,}[。;]\s{0,4}$/;
