import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { auditOf } from '../queries/audit.ts';
import { Audit } from '../schema/audit.ts';

/** how many sentences of a plan are passed over, at most: what the answer is weighed by */
const usualSentences = 100;

@Resolver()
export class AuditResolver {
  @Query(() => Audit, {
    nullable: true,
    description:
      'The loader’s own audit of a plan: sentences with a mark of a commitment that no fact covers, each with the reason for which it was passed over; null where there is no such plan.',
    complexity: ({ childComplexity }) => usualSentences * childComplexity,
  })
  audit(
    @Arg('plan', () => ID, { description: 'Id of the plan.' }) plan: string,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Audit | null> {
    return auditOf(reader, loaders, plan);
  }
}
