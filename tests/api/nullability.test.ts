import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApiSchema } from '../../api/build-schema.ts';
import { type GraphStore, openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { corpusWaitMs, loadedCorpus } from '../corpus.ts';
import { startOn } from './client.ts';
import { coldApi } from './coldApi.ts';
import { untilHeld } from './fromMemory.ts';
import { Nulls } from './nulls.ts';

const noQuantity = 'a review may reject that it is a number of its indicator';
const unread = 'a plan may name it without a number that can be read';
const nation = 'a plan below may set its number for no region';
const notMentioned = 'no plan tells of a target that is never mentioned again';
const unheld = 'a verifier may know its plan from elsewhere';

/** What may be null and is not in the documents that are looked at, and why it may be. */
const mayBeSilent: Readonly<Record<string, string>> = {
  'GoalAnswer.plan': 'a special project is of no single plan',
  'Indicator.direction': 'a quantity may be good neither high nor low',
  'LedgerCount.region': nation,
  'LedgerStep.region': nation,
  'PassedOver.rule': 'most numbers are passed over by no rule',
  'RadarEntry.replacement': 'nothing may take the place of what has expired',
  'RadarEntry.replacementPlan': 'nothing may take the place of what has expired',
  'Section.number': 'a heading may be printed without one',
  'SeriesPoint.operator': unread,
  'SeriesPoint.unit': 'a place in a ranking has none',
  'SeriesPoint.value': unread,
  'SpecialProject.category': 'its name may end in no word for a kind of project',
  'Target.indicator': noQuantity,
  'Target.operator': unread,
  'Target.section': 'it may stand before the first heading',
  'Target.unit': 'a place in a ranking has none',
  'Target.value': unread,
  'TargetAnswer.outcome': notMentioned,
  'TargetAnswer.outcomePlan': notMentioned,
  'TargetChange.indicator': noQuantity,
  'TargetSeries.unit': 'a place in a ranking has none',
  'Witness.end': unheld,
  'Witness.plan': unheld,
  'Witness.start': unheld,
};

/** A question with all of what it gives is long and deep. */
const limits = {
  modelBytes: 1e9,
  tokens: 100_000,
  depth: 40,
  cost: 1e9,
  aliases: 100_000,
  timeoutMs: 60_000,
};

/** Relations by name: each is a Relation, which every node tells of. */
const isByName = (question: string) => question.includes('... on Plan { Plan');

const idsIn = async (store: GraphStore) =>
  (await store.read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).map(({ id }) => String(id));

describe('over all that documents say', () => {
  let folder: string;
  let nulls: Nulls;

  // a field that must not be null and is fails the question
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gangmu-nulls-'));
    nulls = new Nulls(await buildApiSchema());
    const corpus = await openStore({ path: await (await loadedCorpus()).copyTo(join(folder, 'graph')) });
    const api = await coldApi(corpus, limits);
    await untilHeld(api);
    for (const question of api.questions) if (!isByName(question)) await nulls.ask(api, question);
    await nulls.askNodes(api, await idsIn(corpus));
    await api.close();

    const written = await openStore({ path: ':memory:' });
    await load(written, { paths: [fileURLToPath(new URL('../gold/written', import.meta.url))] });
    const beside = await startOn(written, { limits });
    await untilHeld(beside);
    await nulls.askNodes(beside, await idsIn(written));
    await beside.close();
  }, corpusWaitMs);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('a field that may be null is, or is known to be so elsewhere', () => {
    const spoken = nulls.nullable().filter((name) => !nulls.seen.get(name)?.silent);
    expect(spoken.filter((name) => !Object.hasOwn(mayBeSilent, name))).toEqual([]);
  });

  it('what is known to be null elsewhere may be', () => {
    expect(nulls.nullable()).toEqual(expect.arrayContaining(Object.keys(mayBeSilent)));
  });

  it('a field of what a plan states was seen, and never null where it may not be', () => {
    for (const name of [
      'Task.plan',
      'Target.evidence',
      'Section.start',
      'Outcome.plan',
      'AnsweredClause.plan',
    ])
      expect([name, nulls.seen.get(name)]).toEqual([name, { asked: expect.any(Number), silent: 0 }]);
  });
});
