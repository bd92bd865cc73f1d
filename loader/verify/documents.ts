import { numberKey } from '../link/index.ts';
import { foldTitle, innerTitle } from '../resolve/planTitle.ts';
import { nationwide } from '../tree.ts';
import type { Finding, Witness } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import type { DraftSentence, NamedDocument } from './sentence.ts';

/**
 * A 文号 beside a title: 《国家创新驱动发展战略纲要》（中发〔2016〕4号）. Contradicted where the graph holds the title with another
 * number, or the number with another title.
 */
export async function checkDocuments(sentence: DraftSentence, knowledge: Knowledge): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const document of sentence.documents)
    if (document.docNumber) found.push(await checkOne(sentence, document, document.docNumber, knowledge));
  return found;
}

async function checkOne(
  sentence: DraftSentence,
  { from, end, title, plan }: NamedDocument,
  docNumber: string,
  knowledge: Knowledge,
): Promise<Finding> {
  const shared = {
    kind: 'DOCUMENT' as const,
    quote: sentence.text.slice(from, end),
    start: sentence.start + from,
    end: sentence.start + end,
  };
  const numbered = knowledge.plansNumbered(docNumber);
  const own = plan === undefined ? undefined : knowledge.plan(plan).docNumber;
  const bearer = numbered.find((id) => id === plan || isShortFor(title, knowledge.titleOf(id)));
  if (bearer !== undefined) {
    const successor = await replacementOf(bearer, knowledge);
    const witnesses = [await headWitness(bearer, knowledge)];
    if (!successor)
      return {
        ...shared,
        verdict: 'SUPPORTED',
        witnesses,
        why: `The graph holds 《${knowledge.titleOf(bearer)}》 with the number ${docNumber}.`,
        whyZh: `图谱中《${knowledge.titleOf(bearer)}》的文号为${docNumber}。`,
      };
    return {
      ...shared,
      verdict: 'SUPERSEDED',
      witnesses: [...witnesses, successor.witness],
      why: `The number is right, but 《${knowledge.titleOf(successor.plan)}》 takes the place of the document.`,
      whyZh: `文号无误，但该文件已由《${knowledge.titleOf(successor.plan)}》取代。`,
    };
  }
  if (
    plan !== undefined &&
    own !== undefined &&
    numberKey(own, nationwide) !== numberKey(docNumber, nationwide)
  )
    return {
      ...shared,
      verdict: 'CONTRADICTED',
      witnesses: [await headWitness(plan, knowledge)],
      why: `In the graph 《${knowledge.titleOf(plan)}》 has the number ${own}, not ${docNumber}.`,
      whyZh: `图谱中《${knowledge.titleOf(plan)}》的文号为${own}，而非${docNumber}。`,
    };
  const [other] = numbered;
  if (other !== undefined)
    return {
      ...shared,
      verdict: 'CONTRADICTED',
      witnesses: [await headWitness(other, knowledge)],
      why: `In the graph ${docNumber} is the number of 《${knowledge.titleOf(other)}》.`,
      whyZh: `图谱中${docNumber}是《${knowledge.titleOf(other)}》的文号。`,
    };
  return {
    ...shared,
    verdict: 'NOT_HELD',
    witnesses: [],
    why: `The graph holds neither a number of 《${title}》 nor a document with the number ${docNumber}.`,
    whyZh: `图谱中既无《${title}》的文号，也无文号为${docNumber}的文件。`,
  };
}

/** One title may be printed with its issuers, its period or a notice around it, or without. */
function isShortFor(printed: string, title: string): boolean {
  const [a, b] = [printed, title].map((words) => foldTitle(innerTitle(words)));
  return a!.length >= 4 && b!.length >= 4 && (a!.includes(b!) || b!.includes(a!));
}

/** The words in which a plan prints its number: in its own text, else where another names it. */
async function headWitness(plan: string, knowledge: Knowledge): Promise<Witness> {
  const { title, docNumber = '' } = knowledge.plan(plan);
  const text = await knowledge.text(plan);
  const start = docNumber ? (text?.indexOf(docNumber) ?? -1) : -1;
  if (start >= 0) return { plan, planTitle: title, quote: docNumber, start, end: start + docNumber.length };
  const citing = (await knowledge.relations()).find(
    ({ to, quote }) => to === plan && docNumber && quote?.includes(docNumber),
  );
  if (citing?.quote)
    return {
      plan: citing.plan,
      planTitle: knowledge.titleOf(citing.plan),
      quote: citing.quote,
      ...(citing.start !== undefined && citing.end !== undefined && { start: citing.start, end: citing.end }),
    };
  return { plan, planTitle: title, quote: docNumber ? `${title}（${docNumber}）` : title };
}

/** The plan that says that it takes the place of another, with its words. */
export async function replacementOf(
  plan: string,
  knowledge: Knowledge,
): Promise<{ plan: string; witness: Witness } | undefined> {
  const edge = (await knowledge.relations()).find(
    ({ type, to, basis }) => type === 'SUPERSEDES' && to === plan && basis === 'stated',
  );
  if (!edge) return undefined;
  const { from, quote = '', start, end } = edge;
  return {
    plan: from,
    witness: {
      plan: edge.plan,
      planTitle: knowledge.titleOf(edge.plan),
      quote,
      ...(start !== undefined && end !== undefined && { start, end }),
    },
  };
}
