import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { AgencyKind, AgencyLevel, PlanLevel, SortDirection, TaskRole, type ValueOf } from './enums.ts';

const inText = 'What has these characters in it; `search` finds by words and ranks.';

@InputType({ description: 'Which plans to list; what is given must all hold.' })
export class PlanFilter {
  @Field(() => PlanLevel, { nullable: true })
  level?: ValueOf<typeof PlanLevel>;

  @Field(() => String, { nullable: true, description: '规划, 纲要, 意见, 方案, …' })
  kind?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its text is in the graph, or it is only cited.',
  })
  inCorpus?: boolean;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Issued on this day or later.' })
  issuedFrom?: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Issued on this day or before.' })
  issuedTo?: string;

  @Field(() => ID, { nullable: true, description: 'Id of an agency that issued it.' })
  agency?: string;

  @Field(() => String, { nullable: true, description: `${inText} Looks at titles and 文号.` })
  text?: string;
}

export const PlanOrderField = {
  ISSUED_ON: 'ISSUED_ON',
  TITLE: 'TITLE',
  PERIOD_START: 'PERIOD_START',
} as const;
registerEnumType(PlanOrderField, {
  name: 'PlanOrderField',
  description: 'What plans may be ordered by; one that lacks it counts as lowest.',
});

@InputType({ description: 'How to order plans.' })
export class PlanOrder {
  @Field(() => PlanOrderField)
  field!: ValueOf<typeof PlanOrderField>;

  @Field(() => SortDirection, { defaultValue: 'ASC' })
  direction!: ValueOf<typeof SortDirection>;
}

@InputType({ description: 'Which agencies to list; what is given must all hold.' })
export class AgencyFilter {
  @Field(() => AgencyLevel, { nullable: true })
  level?: ValueOf<typeof AgencyLevel>;

  @Field(() => AgencyKind, { nullable: true })
  kind?: ValueOf<typeof AgencyKind>;

  @Field(() => String, { nullable: true, description: `${inText} Looks at names and aliases.` })
  text?: string;
}

@InputType({ description: 'Which tasks to list; what is given must all hold.' })
export class TaskFilter {
  @Field(() => ID, { nullable: true, description: 'Id of the plan that assigns it.' })
  plan?: string;

  @Field(() => ID, { nullable: true, description: 'Id of an agency that leads or supports it.' })
  agency?: string;

  @Field(() => TaskRole, { nullable: true, description: 'What that agency, or any, does in it.' })
  role?: ValueOf<typeof TaskRole>;

  @Field(() => Int, { nullable: true, description: 'The year for which it is set.' })
  year?: number;

  @Field(() => String, { nullable: true, description: `${inText} Looks at titles and texts.` })
  text?: string;
}
