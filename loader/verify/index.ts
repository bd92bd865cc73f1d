import type { GraphStore } from '../../graph-schema/index.ts';
import type { TargetFact } from '../extract/target.ts';
import { readDocumentFile } from '../read/index.ts';
import { checkDocuments } from './documents.ts';
import { readDraft } from './draft.ts';
import type { Finding, Verification } from './finding.ts';
import { Knowledge } from './knowledge.ts';
import { checkLeads } from './leads.ts';
import { checkNumbers } from './numbers.ts';
import { checkQuotations } from './quotations.ts';
import { checkRelations } from './relations.ts';
import { sentencesOf } from './sentence.ts';

export * from './finding.ts';

/**
 * Reads a draft by the rules of the loader and sets each of its claims beside what the graph holds. Nothing is stored. Offsets are
 * those of `text`.
 */
export async function verify(store: GraphStore, text: string): Promise<Verification> {
  const draft = readDraft(text);
  const knowledge = await Knowledge.of(store);
  const targets = draft.facts.filter((fact): fact is TargetFact => fact.kind === 'target');
  const sentences = sentencesOf(draft, knowledge);
  const findings: Finding[] = [];
  let withoutClaim = 0;
  for (const sentence of sentences) {
    const own = targets.filter(({ quote }) => quote.start >= sentence.start && quote.start < sentence.end);
    const leads = await checkLeads(sentence, knowledge);
    const found = [
      ...(await checkDocuments(sentence, knowledge)),
      ...(await checkRelations(sentence, knowledge)),
      ...(await checkNumbers(sentence, own, knowledge)),
      ...leads,
      // where a sentence tells who leads, what it quotes is the name of the task
      ...(leads.length ? [] : await checkQuotations(sentence, knowledge)),
    ];
    if (found.length === 0) withoutClaim++;
    findings.push(...found);
  }
  return { findings, sentences: sentences.length, withoutClaim };
}

/** Verifies a document of any format that can be loaded. Throws a LoadError where it cannot be read. */
export async function verifyFile(store: GraphStore, path: string): Promise<Verification & { text: string }> {
  const text = String((await readDocumentFile(path)).value);
  return { text, ...(await verify(store, text)) };
}
