import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { longestDraft, verificationOf } from '../queries/verify.ts';
import { Verification } from '../schema/verification.ts';

/** how many findings a page of a report has, about: what the answer is weighed by */
const usualFindings = 200;

@Resolver()
export class VerifyResolver {
  @Query(() => Verification, {
    description:
      'Reads a draft as the loader reads plans, and sets each of its closed claims beside what the graph holds: a 文号 with a title, who leads a task, an indicator with number and year, what carries out what, a quotation. Nothing of the draft is kept.',
    complexity: ({ childComplexity }) => usualFindings * childComplexity,
  })
  verify(
    @Arg('text', () => String, { description: `At most ${longestDraft} characters.` }) text: string,
    @Ctx() context: ApiContext,
  ): Promise<Verification> {
    context.keepNothing();
    return verificationOf(context.verify, context.loaders, text);
  }
}
