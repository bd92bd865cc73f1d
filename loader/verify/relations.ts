import type { Finding, Witness } from './finding.ts';
import type { Knowledge, PlanRelation } from './knowledge.ts';
import type { DraftSentence, NamedDocument } from './sentence.ts';

/**
 * That one document carries out another, or takes its place:
 *
 *     《A》落实了《B》 · 《A》是为贯彻落实《B》而制定的 · 《A》依据《B》编制 · 《A》细化了《B》
 *     为贯彻落实《B》，…印发了《A》 · 《B》由《A》具体落实 · 《A》取代了《B》 · 《B》被《A》废止
 */
export async function checkRelations(sentence: DraftSentence, knowledge: Knowledge): Promise<Finding[]> {
  const claimed = claimIn(sentence);
  if (!claimed) return [];
  const { from, to, type } = claimed;
  const shared = {
    kind: 'RELATION' as const,
    quote: sentence.text,
    start: sentence.start,
    end: sentence.end,
  };
  const [a, b] = [from, to].map(({ title }) => `《${title}》`);
  const [verb, verbZh] = type === 'IMPLEMENTS' ? ['carries out', '落实'] : ['takes the place of', '取代'];
  const relations = await knowledge.relations();
  const between = (one: string | undefined, other: string | undefined) =>
    relations.find((edge) => edge.type === type && edge.from === one && edge.to === other);
  const holds = between(from.plan, to.plan);
  if (holds)
    return [
      {
        ...shared,
        verdict: 'SUPPORTED',
        witnesses: [witnessOf(holds, knowledge)],
        why: holds.why ?? `${a} says that it ${verb} ${b}.`,
        whyZh: holds.whyZh ?? `${a}写明${verbZh}${b}。`,
      },
    ];
  const reversed = between(to.plan, from.plan);
  if (reversed)
    return [
      {
        ...shared,
        verdict: 'CONTRADICTED',
        witnesses: [witnessOf(reversed, knowledge)],
        why: `It is the other way round: ${b} ${verb} ${a}.`,
        whyZh: `方向相反：是${b}${verbZh}${a}。`,
      },
    ];
  return [
    {
      ...shared,
      verdict: 'NOT_HELD',
      witnesses: [],
      why: `The graph holds no such relation between ${a} and ${b}.`,
      whyZh: `图谱中没有${a}与${b}之间的这一关系。`,
    },
  ];
}

const witnessOf = ({ plan, quote = '', start, end }: PlanRelation, knowledge: Knowledge): Witness => ({
  plan,
  planTitle: knowledge.titleOf(plan),
  quote,
  ...(start !== undefined && end !== undefined && { start, end }),
});

interface Claimed {
  from: NamedDocument;
  to: NamedDocument;
  type: 'IMPLEMENTS' | 'SUPERSEDES';
}

const carries =
  '(?:深入|全面|认真|切实|进一步|具体)?(?:贯彻落实|贯彻|落实|实施|执行|细化|承接|对接|衔接|依据|根据|按照|遵循)';
/** between the two titles; A before B */
const activeBetween = new RegExp(
  `^(?:（[^（）]{0,40}）)?(?:是|系|旨在|主要|也)?(?:为了|为|对)?${carries}(?:了|和细化)?(?:落实)?[^，。；《》]{0,6}$`,
);
/** behind both: 《A》|依据《B》|编制 */
const passiveBetween = /^(?:（[^（）]{0,40}）)?(?:由|靠|通过)$/;
const passiveBehind = /^(?:（[^（）]{0,40}）)?(?:来|予以|具体|加以|进一步)*(?:贯彻|落实|细化|实施|承接)/;
const purposeBefore = new RegExp(`(?:为了|为)?${carries}$`);
const issuedBetween = /^[^。；《》]{0,30}(?:印发|制定|出台|发布|编制|下发)(?:实施)?了?$/;
const replacesBetween = /^(?:（[^（）]{0,40}）)?(?:已经|已)?(?:取代|替代|代替|废止)了?$/;
const replacedBetween = /^(?:（[^（）]{0,40}）)?(?:已经|已)?(?:被|由)$/;
const replacedBehind = /^(?:（[^（）]{0,40}）)?(?:所)?(?:取代|替代|代替|废止)/;

/** What a sentence with two titles says of them, if anything. */
function claimIn({ text, documents }: DraftSentence): Claimed | undefined {
  if (documents.length !== 2) return undefined;
  const [first, second] = documents as [NamedDocument, NamedDocument];
  const between = text.slice(first.end, second.from);
  const before = text.slice(0, first.from);
  const behind = text.slice(second.end);
  if (replacesBetween.test(between)) return { from: first, to: second, type: 'SUPERSEDES' };
  if (replacedBetween.test(between) && replacedBehind.test(behind))
    return { from: second, to: first, type: 'SUPERSEDES' };
  if (passiveBetween.test(between) && passiveBehind.test(behind))
    return { from: second, to: first, type: 'IMPLEMENTS' };
  if (activeBetween.test(between)) return { from: first, to: second, type: 'IMPLEMENTS' };
  if (purposeBefore.test(before) && issuedBetween.test(between))
    return { from: second, to: first, type: 'IMPLEMENTS' };
  return undefined;
}
