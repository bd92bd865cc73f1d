import { setImmediate as breathe } from 'node:timers/promises';
import type { GraphStore } from '../../../graph-schema/index.ts';
import type { Span } from '../../tree.ts';
import { Covered } from '../spans.ts';
import { type CommitmentKind, readAnswer, type SecondFinding, wordsOf } from './answer.ts';
import { ask, type SecondReader } from './ask.ts';
import { passagesOf, type SentPassage } from './passages.ts';

export type { SecondReader } from './ask.ts';

/** What the second reader found and the loader did not. */
export interface Disagreement extends SecondFinding {
  plan: string;
  /** in which it stands */
  sentence: string;
}

/** What a second reading came to. */
export interface SecondReading {
  /** passages that were read, those on which the reader failed, and those that were not sent since so many were enough */
  read: number;
  failed: { plan: string; at: number; why: string }[];
  left: number;
  /** commitments that both found */
  agreed: number;
  /** quotes that do not stand in the passage, and were dropped */
  notStanding: number;
  /** for a person to look at */
  disagreements: Disagreement[];
}

export interface SecondReadingOptions {
  /** how many passages are sent at most */
  most: number;
  timeoutMs?: number;
  onProgress?: (done: number, total: number) => void;
}

const usualTimeoutMs = 60_000;
/** so many failures one after another, and the reader is taken to be away */
const patience = 3;

interface HeldPlan {
  plan: string;
  text: string;
}

/** The passages that a second reader would be sent: of a plan, or of all. */
export async function passagesToSend(store: GraphStore, plan: string | undefined): Promise<SentPassage[]> {
  const plans = await store.read(
    'MATCH (p:Plan)-[:HAS_TEXT]->(t:Text) WHERE $plan IS NULL OR p.id = $plan RETURN p.id AS plan, t.text AS text ORDER BY plan',
    { plan: plan ?? null },
  );
  return (plans as unknown as HeldPlan[]).flatMap((it) => passagesOf(it.plan, it.text));
}

/**
 * Lets a second reader read the same text, and lists what it found where no fact of the graph stands. It writes nothing: a person decides.
 * Texts are those in the graph, so that what is listed has the offsets of its plan.
 */
export async function readAgain(
  store: GraphStore,
  reader: SecondReader,
  passages: readonly SentPassage[],
  { most, timeoutMs = usualTimeoutMs, onProgress }: SecondReadingOptions,
): Promise<SecondReading> {
  const sent = passages.slice(0, most);
  const reading: SecondReading = {
    read: 0,
    failed: [],
    left: passages.length - sent.length,
    agreed: 0,
    notStanding: 0,
    disagreements: [],
  };
  const facts = await factsBeside(store, [...new Set(sent.map(({ plan }) => plan))]);
  let failures = 0;
  for (const [done, passage] of sent.entries()) {
    onProgress?.(done, sent.length);
    await breathe();
    try {
      const { found, notStanding } = readAnswer(wordsOf(await ask(reader, passage, timeoutMs)), passage);
      reading.read++;
      reading.notStanding += notStanding;
      failures = 0;
      for (const one of found)
        if (facts.get(passage.plan)![one.kind].touches(one)) reading.agreed++;
        else
          reading.disagreements.push({ plan: passage.plan, ...one, sentence: sentenceAround(passage, one) });
    } catch (error) {
      reading.failed.push({ plan: passage.plan, at: passage.at, why: whyFailed(error) });
      if (++failures < patience) continue;
      reading.left += sent.length - done - 1;
      break;
    }
  }
  return reading;
}

/** What went wrong, without what was sent or answered. */
function whyFailed(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'no answer in time';
  if (error.name === 'ZodError' || error instanceof SyntaxError)
    return 'the answer is not of the form that was asked for';
  const cause = error.cause instanceof Error && 'code' in error.cause ? `: ${String(error.cause.code)}` : '';
  return `${error.message}${cause}`;
}

const sentenceEnds = /[。！？；\n]/;

/** The sentence of the passage in which a finding stands. */
function sentenceAround({ at, text }: SentPassage, { start, end }: Span): string {
  let [from, to] = [start - at, end - at];
  while (from > 0 && !sentenceEnds.test(text[from - 1]!)) from--;
  while (to < text.length && !sentenceEnds.test(text[to - 1]!)) to++;
  return text.slice(from, to).trim();
}

type Held = Record<CommitmentKind, Covered>;

const nodesCypher = `UNWIND $plans AS plan MATCH (n:Entity {plan: plan}) WHERE n:Target OR n:Outcome OR n:Task
RETURN plan, labels(n) AS labels, n.start AS start, n.end AS end`;
const leadsCypher = `UNWIND $plans AS plan MATCH (:Agency)-[r]->(:Task {plan: plan}) WHERE type(r) = 'LEADS' OR type(r) = 'SUPPORTS'
RETURN plan, r.start AS start, r.end AS end`;
const projectsCypher = `UNWIND $plans AS plan MATCH ()-[r]->(:SpecialProject) WHERE r.plan = plan RETURN plan, r.start AS start, r.end AS end`;

/** Where the facts of these plans stand, by the kind of commitment. */
async function factsBeside(store: GraphStore, plans: readonly string[]): Promise<Map<string, Held>> {
  const asked = { plans: [...plans] };
  const [nodes, leads, projects] = await Promise.all(
    [nodesCypher, leadsCypher, projectsCypher].map((cypher) => store.read(cypher, asked)),
  );
  const spansOf = (rows: readonly Record<string, unknown>[], plan: string): Span[] =>
    rows
      .filter((row) => row.plan === plan && typeof row.start === 'number')
      .map(({ start, end }) => ({ start: Number(start), end: Number(end) }));
  return new Map(
    plans.map((plan) => {
      const of = (...labels: string[]) =>
        nodes!.filter((row) => (row.labels as string[]).some((label) => labels.includes(label)));
      return [
        plan,
        {
          TARGET: new Covered(spansOf(of('Target', 'Outcome'), plan)),
          DUTY: new Covered([...spansOf(of('Task'), plan), ...spansOf(leads!, plan)]),
          PROJECT: new Covered(spansOf(projects!, plan)),
        },
      ];
    }),
  );
}
