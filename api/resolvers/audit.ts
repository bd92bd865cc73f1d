import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { auditCounts, auditOf } from '../queries/audit.ts';
import { between } from '../queries/cascade/walk.ts';
import { Audit, AuditCount } from '../schema/audit.ts';
import { PlanFilter, PlanOrder } from '../schema/inputs.ts';

/** how many sentences of a plan are passed over, at most: what the answer is weighed by */
const usualSentences = 100;

const mostPlans = 2000;

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
    @Ctx() context: ApiContext,
  ): Promise<Audit | null> {
    return auditOf(context, plan);
  }

  @Query(() => [AuditCount], {
    description:
      'How much the loader passed over in each plan that it audited, most first where no order is given.',
  })
  audits(
    @Arg('first', () => Int, { defaultValue: 200, description: `How many plans, at most ${mostPlans}.` })
    first: number,
    @Arg('filter', () => PlanFilter, { nullable: true }) filter: PlanFilter | null | undefined,
    @Arg('orderBy', () => PlanOrder, { nullable: true }) order: PlanOrder | null | undefined,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<AuditCount[]> {
    between('first', first, 0, mostPlans);
    return auditCounts(reader, loaders, { most: first, filter: filter ?? null, order: order ?? null });
  }
}
