import { apiError, badInput } from '../errors.ts';
import { ClaimVerdict } from '../schema/enums.ts';
import { Plan } from '../schema/plan.ts';
import { Finding, VerdictCount, Verification, Witness } from '../schema/verification.ts';
import type { CheckedDraft, ClaimWitness } from '../verifier.ts';
import type { Loaders } from './loaders.ts';

/** How long a draft may be. */
export const longestDraft = 400_000;

/** What a draft comes to. Nothing of it is kept. */
export async function verificationOf(
  check: ((text: string) => Promise<CheckedDraft>) | undefined,
  loaders: Loaders,
  text: string,
): Promise<Verification> {
  if (!check)
    throw apiError(
      'OPERATION_NOT_SUPPORTED',
      'this server checks no drafts; `gangmu serve` starts one that does',
    );
  if (text.length > longestDraft)
    throw badInput(`the text has ${text.length} characters; send at most ${longestDraft} at once`);
  const { findings, sentences, withoutClaim } = await check(text);
  const made = await Promise.all(
    findings.map(async ({ witnesses, ...finding }) =>
      Object.assign(new Finding(), finding, {
        witnesses: await Promise.all(witnesses.map((witness) => witnessFrom(witness, loaders))),
      }),
    ),
  );
  return Object.assign(new Verification(), {
    findings: made,
    sentences,
    withoutClaim,
    counts: Object.values(ClaimVerdict).map((verdict) =>
      Object.assign(new VerdictCount(), {
        verdict,
        count: made.filter((finding) => finding.verdict === verdict).length,
      }),
    ),
  });
}

async function witnessFrom({ plan: id, ...words }: ClaimWitness, loaders: Loaders): Promise<Witness> {
  const plan = await loaders.node(id);
  return Object.assign(new Witness(), words, plan instanceof Plan ? { plan } : {});
}
