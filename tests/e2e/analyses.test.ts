import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../api/index.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { corpusWaitMs, loadedCorpus } from '../corpus.ts';

/**
 * What the analyses say of the corpus, held to what people read. Where the verdicts on outcomes have changed for a good reason,
 *
 *     UPDATE_DOCS=1 npx vitest run tests/e2e/analyses.test.ts
 *
 * writes them into `docs/analyses.md`; read each with its two sentences then.
 */
const page = new URL('../../docs/analyses.md', import.meta.url);
const steps = new URL('../gold/ledger/pairs.tsv', import.meta.url);

let folder: string;
let store: GraphStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangmu-analyses-'));
  store = await openStore({ path: await (await loadedCorpus()).copyTo(join(folder, 'graph')) });
}, corpusWaitMs);
afterAll(async () => {
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Said {
  title: string;
}
interface Printed {
  id: string;
  evidence: { quote: string };
}

describe('what became of targets', () => {
  const query = `{ outcomes(verdict: [REACHED, EXCEEDED, MISSED, NOT_COMPARABLE], first: 2000) { answers {
    verdict target { id evidence { quote } } plan { title } outcome { evidence { quote } } outcomePlan { title } } } }`;
  interface Answer {
    verdict: string;
    target: Printed;
    plan: Said;
    outcome: Printed;
    outcomePlan: Said;
  }

  const cell = (words: string) => words.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
  const row = ({ verdict, target, plan, outcome, outcomePlan }: Answer) =>
    `| ${[
      verdict.toLowerCase().replaceAll('_', ' '),
      cell(target.evidence.quote),
      plan.title,
      cell(outcome.evidence.quote),
      outcomePlan.title,
    ].join(' | ')} |`;

  it('stands in the page, each verdict with its two sentences', async () => {
    const { outcomes } = await ask<{ outcomes: { answers: Answer[] } }>(store, query, {});
    const targets = new Set(outcomes.answers.map(({ target }) => target.id)).size;
    const made = [
      `${outcomes.answers.length} answers to ${targets} targets, each with its two sentences, read one by one. In a table the sentence is`,
      'the row: name, baseline, target.',
      '',
      '| verdict | target | of | outcome | told by |',
      '| --- | --- | --- | --- | --- |',
      ...outcomes.answers.map(row),
      '',
    ].join('\n');
    const text = await readFile(page, 'utf8');
    const begins = text.indexOf('\n\n', text.indexOf('## 兑现')) + 2;
    const ends = text.indexOf('\nA target is answered by', begins);
    if (process.env.UPDATE_DOCS) await writeFile(page, text.slice(0, begins) + made + text.slice(ends));
    else expect(text.slice(begins, ends)).toBe(made);
    expect(targets).toBeGreaterThanOrEqual(10);
  });
});

/** What a step is called, and, where it says which way, which. */
const labelled = (kind: string, change: number | null) => {
  const way = change === null || change === 0 ? '' : change > 0 ? ' +' : ' -';
  return `${kind}${/^(?:HIGHER|LOWER|EARLIER|LATER)$/.test(kind) ? way : ''}`;
};

describe('what became of national numbers', () => {
  const query = `{ ledger(first: 2000) { steps { kind difference years national { id } local { id } } } }`;
  interface Step {
    kind: string;
    difference: number | null;
    years: number | null;
    national: { id: string } | null;
    local: { id: string } | null;
  }

  it('is told as somebody told it who read both sentences', async () => {
    const { ledger } = await ask<{ ledger: { steps: Step[] } }>(store, query, {});
    const told = new Map(
      ledger.steps.map(({ kind, difference, years, national, local }) => [
        `${national?.id ?? ''}\t${local?.id ?? ''}`,
        labelled(kind, kind === 'EARLIER' || kind === 'LATER' ? years : difference),
      ]),
    );
    const judged = (await readFile(steps, 'utf8'))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string, string]);
    const held = judged.filter(([above, below]) => told.has(`${above}\t${below}`));
    // the rules of reading and linking decide which steps there are; what they are called is judged here
    expect(held.length).toBeGreaterThanOrEqual(judged.length * 0.9);
    const others = held
      .map(([above, below, label]) => ({ above, below, label, told: told.get(`${above}\t${below}`)! }))
      .filter((it) => it.label !== it.told);
    expect({ others, enough: others.length <= held.length * 0.05 }).toMatchObject({ enough: true });
    const opposite = { '+': '-', '-': '+' };
    expect(
      others.filter((it) => it.told.at(-1) === opposite[it.label.at(-1) as '+' | '-']),
      'a wrong direction',
    ).toEqual([]);
  });
});
