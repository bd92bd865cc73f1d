import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { AnsweredClause } from '../schema/answered.ts';
import type { Entity } from '../schema/entity.ts';
import { Plan } from '../schema/plan.ts';

@Resolver(() => AnsweredClause)
export class AnsweredClauseResolver {
  @FieldResolver(() => Plan, { description: 'The plan that states it.' })
  plan(@Root() { planId }: AnsweredClause, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.node(planId);
  }
}
