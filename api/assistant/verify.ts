import { z } from 'zod';
import { cited, linkTo, shortened } from './cited.ts';
import { tool } from './tool.ts';

/** How long a passage an assistant may have checked at once. */
const longestPassage = 20_000;

interface Found {
  kind: string;
  verdict: string;
  quote: string;
  why: string;
  witnesses: {
    plan: { id: string; docNumber: string | null } | null;
    planTitle: string;
    quote: string;
    start: number | null;
    end: number | null;
  }[];
}

/** Offered where the server can read a draft. */
export const verify = tool({
  name: 'verify',
  description:
    'Check what a draft says: its claims (文号, who leads, numbers, quotations, what carries out what) against the graph. NOT_HELD is not false.',
  input: z.object({ text: z.string().min(1).max(longestPassage) }),
  output: z.object({
    sentences: z.number(),
    withoutClaim: z.number(),
    findings: z.array(
      z.object({
        kind: z.string(),
        verdict: z.string(),
        claim: z.string(),
        why: z.string(),
        witnesses: z.array(z.object(cited)),
      }),
    ),
  }),
  async answer({ ask, site }, { text }) {
    const { verify: found } = await ask<{
      verify: { sentences: number; withoutClaim: number; findings: Found[] };
    }>(
      `query ($text: String!) { verify(text: $text) { sentences withoutClaim findings { kind verdict quote why
         witnesses { plan { id docNumber } planTitle quote start end } } } }`,
      { text },
    );
    const { sentences, withoutClaim, findings } = found;
    return {
      sentences,
      withoutClaim,
      findings: findings.map(({ kind, verdict, quote, why, witnesses }) => ({
        kind,
        verdict,
        claim: quote,
        why,
        witnesses: witnesses.map(({ plan, planTitle, quote, start, end }) => ({
          quote: shortened(quote),
          plan: planTitle,
          docNumber: plan?.docNumber ?? undefined,
          link: plan ? linkTo(site, plan.id, start, end) : undefined,
        })),
      })),
    };
  },
});
