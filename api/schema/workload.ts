import { Field as GraphQLField, Int, ObjectType } from 'type-graphql';
import { Field } from './field.ts';
import { Plan } from './plan.ts';
import { Target } from './target.ts';

/** How many tasks an agency leads and supports. */
@ObjectType({ simpleResolvers: true })
abstract class Load {
  @GraphQLField(() => Int, { description: 'Tasks that it leads (牵头).' })
  leading!: number;

  @GraphQLField(() => Int, { description: 'Tasks that it supports (配合).' })
  supporting!: number;
}

@ObjectType({ description: 'What one plan gives an agency to do.', simpleResolvers: true })
export class PlanLoad extends Load {
  @GraphQLField(() => Plan)
  plan!: Plan;
}

@ObjectType({ description: 'What an agency has to do in one year.', simpleResolvers: true })
export class YearLoad extends Load {
  @GraphQLField(() => Int, { nullable: true, description: 'Null for tasks that are set for no single year.' })
  year?: number;
}

@ObjectType({ description: 'What an agency has to do in one field.', simpleResolvers: true })
export class FieldLoad extends Load {
  @GraphQLField(() => Field, { nullable: true, description: 'Null for tasks that name no field.' })
  field?: Field;
}

@ObjectType({ description: 'What an agency has to do.', simpleResolvers: true })
export class AgencyWorkload extends Load {
  @GraphQLField(() => [PlanLoad], { description: 'The plan that gives most first.' })
  byPlan!: PlanLoad[];

  @GraphQLField(() => [YearLoad], { description: 'Year by year, without a year last.' })
  byYear!: YearLoad[];

  @GraphQLField(() => [FieldLoad], {
    description: 'The field with most first; a task in several fields counts in each.',
  })
  byField!: FieldLoad[];

  @GraphQLField(() => [Target], { description: 'What the tasks that it leads are measured by.' })
  targets!: Target[];
}
