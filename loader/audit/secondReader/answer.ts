import { z } from 'zod';
import type { Span } from '../../tree.ts';
import type { SentPassage } from './passages.ts';

export const commitmentKinds = ['TARGET', 'DUTY', 'PROJECT'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** What the second reader found, in the text of the plan. */
export interface SecondFinding extends Span {
  kind: CommitmentKind;
  quote: string;
}

/** an answer is read so far; a model that goes on and on is not believed more */
const mostQuotes = 60;
const longestQuote = 600;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});
const answer = z.object({
  found: z.array(z.object({ kind: z.enum(commitmentKinds), quote: z.string() })),
});

/** The words of the model in the body of a completion. Throws where the body has none. */
export const wordsOf = (body: string): string =>
  completion.parse(JSON.parse(body)).choices[0]!.message.content;

/**
 * Reads an answer. What does not stand in the passage sign for sign is dropped and counted: a quotation that was mended, or made up, is
 * none. Throws where the answer is no JSON of the form that was asked for.
 */
export function readAnswer(
  words: string,
  passage: SentPassage,
): { found: SecondFinding[]; notStanding: number } {
  const json = /^\s*```(?:json)?\s*([\s\S]*?)```\s*$/.exec(words)?.[1] ?? words;
  const said = answer.parse(JSON.parse(json)).found;
  const found: SecondFinding[] = [];
  let notStanding = Math.max(0, said.length - mostQuotes);
  for (const { kind, quote } of said.slice(0, mostQuotes)) {
    const at = quote.trim() === '' || quote.length > longestQuote ? -1 : passage.text.indexOf(quote);
    if (at < 0) notStanding++;
    else found.push({ kind, quote, start: passage.at + at, end: passage.at + at + quote.length });
  }
  return { found, notStanding };
}
