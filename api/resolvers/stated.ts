import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import type { Entity } from '../schema/entity.ts';
import { Indicator } from '../schema/indicator.ts';
import { Plan } from '../schema/plan.ts';
import { Section } from '../schema/section.ts';
import { Target } from '../schema/target.ts';
import { Task } from '../schema/task.ts';
import { Text } from '../schema/text.ts';

/** The plan of a node that a plan states. */
async function planOf({ evidence }: Entity, { loaders }: ApiContext): Promise<Entity | null> {
  return evidence?.planId ? loaders.node(evidence.planId) : null;
}

const ofPlan = 'The plan that states it.';
const inSection = 'The section that it stands in; null where it stands before the first heading.';

@Resolver(() => Section)
export class SectionResolver {
  @FieldResolver(() => Plan, { description: ofPlan })
  plan(@Root() section: Section, @Ctx() context: ApiContext): Promise<Entity | null> {
    return planOf(section, context);
  }

  @FieldResolver(() => Section, {
    nullable: true,
    description: 'The section that it is a part of; null for the outermost.',
  })
  parent(@Root() section: Section, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.end('section', section);
  }
}

@Resolver(() => Task)
export class StatedTaskResolver {
  @FieldResolver(() => Plan, { description: ofPlan })
  plan(@Root() task: Task, @Ctx() context: ApiContext): Promise<Entity | null> {
    return planOf(task, context);
  }

  @FieldResolver(() => Section, { nullable: true, description: inSection })
  section(@Root() task: Task, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.end('section', task);
  }
}

@Resolver(() => Target)
export class TargetResolver {
  @FieldResolver(() => Plan, { description: ofPlan })
  plan(@Root() target: Target, @Ctx() context: ApiContext): Promise<Entity | null> {
    return planOf(target, context);
  }

  @FieldResolver(() => Section, { nullable: true, description: inSection })
  section(@Root() target: Target, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.end('section', target);
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'The quantity that it sets a value for.' })
  indicator(@Root() target: Target, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.end('indicator', target);
  }
}

@Resolver(() => Text)
export class TextResolver {
  @FieldResolver(() => Plan, { description: 'The plan whose text it is.' })
  plan(@Root() { planId }: Text, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.node(planId);
  }
}
