import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { auditPlan, type PassedOver } from '../../loader/audit/index.ts';
import type { Fact, ReadPlan } from '../../loader/facts.ts';
import { readCorpus } from '../../loader/reading.ts';
import type { Span } from '../../loader/tree.ts';
import { listedWithoutRules } from './marksAlone.ts';

/** A commitment that a reader marked in a document: a number that is aimed at, somebody who is to do something, an undertaking. */
export interface Commitment extends Span {
  kind: 'T' | 'D' | 'P';
  words: string;
}

/** What became of the commitments of one document. */
export interface JudgedDocument {
  name: string;
  sentences: number;
  listed: PassedOver[];
  commitments: (Commitment & { read: boolean; isListed: boolean })[];
}

/** The text of a document in which a reader marked commitments as {T:50家}, and where these stand. */
function unmarked(marked: string): { text: string; commitments: Commitment[] } {
  const commitments: Commitment[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: kind, 2: words } of marked.matchAll(/\{([TDP]):([^}]*)\}/g)) {
    text += marked.slice(at, index);
    commitments.push({
      kind: kind as Commitment['kind'],
      words: words!,
      start: text.length,
      end: text.length + words!.length,
    });
    text += words;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), commitments };
}

/** What was missed and listed in some documents, and how long the list is. */
export interface Caught {
  commitments: number;
  missed: number;
  /** of what is missed */
  listed: number;
  sentences: number;
  passedOver: number;
}

export function caughtIn(documents: readonly JudgedDocument[]): Caught {
  const all = documents.flatMap((it) => it.commitments);
  const missed = all.filter((it) => !it.read);
  return {
    commitments: all.length,
    missed: missed.length,
    listed: missed.filter((it) => it.isListed).length,
    sentences: documents.reduce((sum, it) => sum + it.sentences, 0),
    passedOver: documents.reduce((sum, it) => sum + it.listed.length, 0),
  };
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** For people: how much of what readers found missed the audit lists, and how long its list is over the corpus. */
export async function commitmentsText(gold: string): Promise<string> {
  const lines: string[] = [];
  for (const name of ['known', 'kept']) {
    const { commitments, missed, listed } = caughtIn(await judgedDocuments(join(gold, name)));
    lines.push(
      `${name}: ${commitments} commitments, ${missed} missed, of these ${listed} listed (${percent(listed, missed)})`,
    );
  }
  const { plans } = await readCorpus({});
  const audits = plans.map(auditPlan);
  const sentences = audits.reduce((sum, it) => sum + it.sentences, 0);
  const passedOver = audits.reduce((sum, it) => sum + it.passedOver.length, 0);
  lines.push(`corpus: ${sentences} sentences, ${passedOver} listed (${percent(passedOver, sentences)})`);
  for (const [kind, { read, listed }] of listedWithoutRules(plans))
    lines.push(`corpus without rules: ${read} of ${kind}, ${listed} listed (${percent(listed, read)})`);
  return `${lines.join('\n')}\n`;
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether a fact says what the reader marked. */
function says(fact: Fact, commitment: Commitment): boolean {
  switch (fact.kind) {
    case 'target':
    case 'outcome':
      return commitment.kind === 'T' && overlap(fact.quote, commitment);
    case 'specialProject':
      return commitment.kind === 'P' && overlap(fact.quote, commitment);
    case 'assignment':
      return (
        commitment.kind === 'D' &&
        [...fact.leads, ...fact.supports].some((it) => overlap(it.span, commitment))
      );
    default:
      return false;
  }
}

function judge(name: string, plan: ReadPlan, commitments: readonly Commitment[]): JudgedDocument {
  const { sentences, passedOver } = auditPlan(plan);
  return {
    name,
    sentences,
    listed: passedOver,
    commitments: commitments.map((it) => ({
      ...it,
      read: plan.facts.some((fact) => says(fact, it)),
      isListed: passedOver.some((listed) => overlap(listed, it)),
    })),
  };
}

/** Reads the marked documents of a folder as if they were not marked, and sets what was read and listed beside the marks. */
export async function judgedDocuments(folder: string): Promise<JudgedDocument[]> {
  const plain = await mkdtemp(join(tmpdir(), 'gangmu-commitments-'));
  try {
    const marked = new Map<string, ReturnType<typeof unmarked>>();
    for (const name of (await readdir(folder)).sort()) {
      const document = unmarked(await readFile(join(folder, name), 'utf8'));
      marked.set(name, document);
      await writeFile(join(plain, name), document.text);
    }
    const { plans } = await readCorpus({ paths: [plain] });
    return [...marked].map(([name, { text, commitments }]) => {
      const [plan, ...others] = plans.filter((it) => basename(it.plan.parts[0]!.file.path!) === name);
      if (
        !plan ||
        others.length ||
        plan.plan.text.trim() !== text.trim() ||
        !text.startsWith(plan.plan.text.slice(0, 40))
      )
        throw new Error(`${name} is not read as one plan with the text that was marked`);
      return judge(name, plan, commitments);
    });
  } finally {
    await rm(plain, { recursive: true, force: true });
  }
}
