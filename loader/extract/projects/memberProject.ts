import { projectWords } from '../../gazetteer/projects.ts';
import { wordLexicon } from '../../lexical/lexicon.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import type { Passage, PlanTree, SectionNode } from '../../tree.ts';
import { type Container, containers } from '../walk.ts';
import type { SpecialProjectFact } from './fact.ts';
import { isGeneric } from './genericWords.ts';
import { firstWordsOf } from './headingProject.ts';
import { categoryOf, endingKind } from './kindWords.ts';
import { isName } from './projectName.ts';

/**
 * Reads the members of a programme that stand under its heading, each with a heading or first words of its own:
 *
 * - “专栏2 国家科技重大专项”, and under it “大型飞机。C919完成首飞…”
 * - “专栏3 科技创新2030—重大项目”, and under it “2.深海空间站。开展深海探测…”
 * - “二、重点行动”, and under it “（三）“互联网+”现代农业。…”
 *
 * Headings that tell what to do (加强组织领导) are no members; where most are such, the section lists none.
 */
export function memberProject(tree: PlanTree): SpecialProjectFact[] {
  const facts: SpecialProjectFact[] = [];
  for (const container of containers(tree)) {
    const family = familyOf(container.section);
    if (!family) continue;
    const given = membersOf(container);
    const members = given.filter(({ words }) => isMember(words));
    if (members.length < 2 || members.length < given.length * leastShare) continue;
    for (const { passage, from, to, words, section } of members) {
      const own = endingKind(words);
      const category = own ? categoryOf(words, own.category) : family.category;
      facts.push({
        kind: 'specialProject',
        rule: 'memberProject',
        quote: passage.span(from, to),
        section,
        confidence: 0.85,
        name: words,
        aliases: own ? [] : [words + family.ending],
        category,
        status: 'defined',
        ...(family.name
          ? {
              partOf: {
                name: family.name,
                quote: passage.span(from, to),
                why: `It stands under the heading “${family.name}”.`,
                whyZh: `列在标题“${family.name}”之下。`,
              },
            }
          : {}),
      });
    }
  }
  return facts;
}

const leastShare = 0.6;
const families = wordLexicon(projectWords.families);

interface Family {
  /** absent where the heading is common words only (重点行动) */
  name?: string;
  ending: string;
  category: string;
}

function familyOf(section: SectionNode | undefined): Family | undefined {
  if (!section) return undefined;
  const words = section.heading.folded.replace(/[\s。:：]+$/, '');
  const ending = families.longestBefore(words, words.length)?.values[0];
  const kind = ending && endingKind(ending);
  if (!ending || !kind || words.length > 40) return undefined;
  const name = words.replace(/^(?:(?:加快|深入|继续|组织|全面|扎实|启动|部署)*实施|(?:加快)?推进)/, '');
  if (!isGeneric(name.slice(0, -ending.length)) && !/^科技创新\d/.test(name)) return undefined;
  const bare = name === ending && /^(?:重点|主要|重大|专项)(?:行动|工程|项目)$/.test(name);
  return { ending: ending.replace(/^国家/, ''), category: kind.category, ...(bare ? {} : { name }) };
}

interface Candidate extends Stretch {
  passage: Passage;
  words: string;
  section: SectionNode;
}

/** The headings of the subsections, else the first words of the paragraphs. */
function membersOf({ section, passages, subsections }: Container): Candidate[] {
  const own = subsections.filter((child) => child.kind !== 'box');
  const candidates = own.length
    ? own.map((child) => ({ passage: child.heading, section: child, ...headOf(child.heading) }))
    : passages.slice(1).flatMap((passage, i) => {
        const lead = firstWordsOf(passage, section, passages[i + 2]);
        return lead ? [{ passage, section: section!, ...lead }] : [];
      });
  return candidates.map((c) => ({ words: c.passage.value.slice(c.from, c.to), ...c }));
}

const headOf = ({ folded }: Passage) => ({ from: 0, to: folded.replace(/[\s。:：]+$/, '').length });

const toDo = new RegExp(`^(?:${projectWords.notMember.join('|')})`);

function isMember(words: string): boolean {
  if (words.length < 2 || words.length > 32 || /[，。；：,;:!?《》\s]/.test(words) || toDo.test(words))
    return false;
  const own = endingKind(words);
  return own ? isName(words, own.to - own.from) : !isGeneric(words) || /人工智能|大数据/.test(words);
}
