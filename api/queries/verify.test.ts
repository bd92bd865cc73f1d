import 'reflect-metadata';
import { expect, it } from 'vitest';
import { Plan } from '../schema/plan.ts';
import type { CheckedDraft } from '../verifier.ts';
import type { Loaders } from './loaders.ts';
import { longestDraft, verificationOf } from './verify.ts';

const known = Object.assign(new Plan(), { id: 'plan:a' });
const loaders = { node: async (id: string) => (id === 'plan:a' ? known : null) } as unknown as Loaders;
const witness = (plan: string) => ({ plan, planTitle: plan, quote: '达到2.5%' });
const finding = (verdict: CheckedDraft['findings'][number]['verdict'], ...plans: string[]) => ({
  kind: 'NUMBER' as const,
  verdict,
  quote: '达到2.5%',
  start: 0,
  end: 6,
  why: 'so',
  whyZh: '如此',
  witnesses: plans.map(witness),
});
const checked = async (...findings: CheckedDraft['findings']) =>
  verificationOf(async () => ({ findings, sentences: 4, withoutClaim: 1 }), loaders, '草稿');

it('counts the claims of each verdict, and none of the others', async () => {
  const { counts, sentences, withoutClaim } = await checked(
    finding('SUPPORTED'),
    finding('SUPPORTED'),
    finding('CONTRADICTED'),
  );
  expect(Object.fromEntries(counts.map(({ verdict, count }) => [verdict, count]))).toEqual({
    SUPPORTED: 2,
    CONTRADICTED: 1,
    SUPERSEDED: 0,
    NOT_HELD: 0,
  });
  expect([sentences, withoutClaim]).toEqual([4, 1]);
});

it('gives a witness its plan where the graph holds that', async () => {
  const { findings } = await checked(finding('SUPPORTED', 'plan:a', 'plan:gone'));
  expect(findings[0]!.witnesses.map(({ plan }) => plan?.id)).toEqual(['plan:a', undefined]);
});

it('takes a draft of the longest size, and refuses one character more', async () => {
  const check = async () => ({ findings: [], sentences: 1, withoutClaim: 1 });
  expect((await verificationOf(check, loaders, '字'.repeat(longestDraft))).sentences).toBe(1);
  await expect(verificationOf(check, loaders, '字'.repeat(longestDraft + 1))).rejects.toThrow(
    'at most 400000',
  );
});

it('says how to get a server that checks drafts where this one does not', async () => {
  await expect(verificationOf(undefined, loaders, '草稿')).rejects.toThrow('gangmu serve');
});
