import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { NodeProperties } from '../../graph-schema/index.ts';
import {
  AgencyKind,
  AgencyLevel,
  Basis,
  PlanLevel,
  RegionKind,
  SortDirection,
  TargetBinding,
  TargetLimit,
  TargetOperator,
  TargetPace,
  TaskRole,
  type ValueOf,
} from './enums.ts';

const inText = 'What has these characters in it; `search` finds by words and ranks.';

/** What every list can be filtered by. */
@InputType()
abstract class CommonFilter {
  @Field(() => ID, { nullable: true, description: 'Id of a region: what holds for it or a part of it.' })
  region?: string;

  @Field(() => ID, { nullable: true, description: 'Id of a field: what is in it.' })
  field?: string;

  @Field(() => Int, { nullable: true, description: 'What is set for this year.' })
  year?: number;
}

/** What can be asked of anything that has evidence. */
@InputType()
abstract class KnownFilter extends CommonFilter {
  @Field(() => ID, { nullable: true, description: 'Id of the plan that says so.' })
  plan?: string;

  @Field(() => Basis, { nullable: true, description: 'Only what is stated, or only what is inferred.' })
  basis?: ValueOf<typeof Basis>;

  @Field(() => Float, { nullable: true, description: 'What is at least so sure, 0–1.' })
  confidenceFrom?: number;
}

@InputType({
  description:
    'Which members of a list along relations to show; what is given must all hold. `plan`, `basis` and `confidenceFrom` ask of the relation; `region`, `field` and `year` of what stands at its other end: what says nothing of them is not listed.',
})
export class RelatedFilter extends KnownFilter {}

const RelatedOrderField = { PRINTED: 'PRINTED', CONFIDENCE: 'CONFIDENCE', YEAR: 'YEAR' } as const;
registerEnumType(RelatedOrderField, {
  name: 'RelatedOrderField',
  description:
    'What a list along relations may be ordered by: how it is printed, how sure the relation is, or the year of its other end (what has none counts as lowest).',
});

@InputType({ description: 'How to order a list along relations.' })
export class RelatedOrder {
  @Field(() => RelatedOrderField)
  field!: ValueOf<typeof RelatedOrderField>;

  @Field(() => SortDirection, { defaultValue: 'ASC' })
  direction!: ValueOf<typeof SortDirection>;
}

/** What can be asked of what plans state, and of what stands in relation to it. */
@InputType()
abstract class StatedFilter extends KnownFilter {
  @Field(() => ID, { nullable: true, description: 'Id of an agency that leads or supports it.' })
  agency?: string;
}

@InputType({
  description:
    'Which plans to list; what is given must all hold. `year`: the plan holds in it; `field`: it has a task or target in it; `basis` and `confidenceFrom`: it has a task or target that is known so.',
})
export class PlanFilter extends CommonFilter {
  @Field(() => Basis, { nullable: true, description: 'States something, or only leads one to conclude it.' })
  basis?: ValueOf<typeof Basis>;

  @Field(() => Float, { nullable: true, description: 'Has something that is at least so sure, 0–1.' })
  confidenceFrom?: number;

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

  @Field(() => ID, {
    nullable: true,
    description: 'Id of a plan that it carries out, cites or takes the place of.',
  })
  plan?: string;

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

/**
 * Nodes that several plans share have no plan, year or region of their own: they are listed where a task or target that all
 * conditions hold for stands in relation to them.
 */
const throughStated =
  'What is given must all hold: of one task or target that it stands in relation to, but for what is asked of itself.';

@InputType()
abstract class SharedFilter extends StatedFilter {
  @Field(() => String, { nullable: true, description: `${inText} Looks at names and aliases.` })
  text?: string;
}

@InputType({
  description: `Which agencies to list. ${throughStated} \`agency\`: one that leads or supports the same.`,
})
export class AgencyFilter extends SharedFilter {
  @Field(() => AgencyLevel, { nullable: true })
  level?: ValueOf<typeof AgencyLevel>;

  @Field(() => AgencyKind, { nullable: true })
  kind?: ValueOf<typeof AgencyKind>;
}

@InputType({ description: `Which regions to list. ${throughStated}` })
export class RegionFilter extends SharedFilter {
  @Field(() => RegionKind, { nullable: true })
  kind?: NodeProperties<'Region'>['kind'];
}

@InputType({ description: `Which fields to list. ${throughStated}` })
export class FieldFilter extends SharedFilter {}

@InputType({ description: `Which indicators to list. ${throughStated}` })
export class IndicatorFilter extends SharedFilter {
  @Field(() => String, { nullable: true, description: 'The unit, as the indicator has it.' })
  unit?: string;
}

@InputType({
  description:
    'Which special projects to list. What is given must all hold; `plan` defines it, `region` is one that plan holds for.',
})
export class ProjectFilter extends SharedFilter {
  @Field(() => String, { nullable: true, description: '重大专项, 重点专项, 工程, 计划, 行动, …' })
  category?: string;
}

export const NamedOrderField = { NAME: 'NAME', RELATIONS: 'RELATIONS' } as const;
registerEnumType(NamedOrderField, {
  name: 'NamedOrderField',
  description: 'What may be ordered by: the name, or how many relations there are.',
});

@InputType({ description: 'How to order what has a name.' })
export class NamedOrder {
  @Field(() => NamedOrderField)
  field!: ValueOf<typeof NamedOrderField>;

  @Field(() => SortDirection, { defaultValue: 'ASC' })
  direction!: ValueOf<typeof SortDirection>;
}

@InputType({ description: 'Which tasks to list; what is given must all hold.' })
export class TaskFilter extends StatedFilter {
  @Field(() => TaskRole, { nullable: true, description: 'What that agency, or any, does in it.' })
  role?: ValueOf<typeof TaskRole>;

  @Field(() => String, {
    nullable: true,
    description: 'To be done on this day, in this month or year, or later.',
  })
  deadlineFrom?: string;

  @Field(() => String, { nullable: true, description: 'To be done by this day, month or year.' })
  deadlineTo?: string;

  @Field(() => String, { nullable: true, description: `${inText} Looks at titles and texts.` })
  text?: string;
}

export const TaskOrderField = {
  READING: 'READING',
  YEAR: 'YEAR',
  DEADLINE: 'DEADLINE',
  CONFIDENCE: 'CONFIDENCE',
} as const;
registerEnumType(TaskOrderField, {
  name: 'TaskOrderField',
  description: 'What tasks may be ordered by; one that lacks it counts as lowest. `READING`: plan by plan.',
});

@InputType({ description: 'How to order tasks.' })
export class TaskOrder {
  @Field(() => TaskOrderField)
  field!: ValueOf<typeof TaskOrderField>;

  @Field(() => SortDirection, { defaultValue: 'ASC' })
  direction!: ValueOf<typeof SortDirection>;
}

@InputType({
  description:
    'Which targets to list; what is given must all hold. `agency`: it leads or supports a task that is measured by the target.',
})
export class TargetFilter extends StatedFilter {
  @Field(() => ID, { nullable: true, description: 'Id of the quantity that it sets a value for.' })
  indicator?: string;

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => TargetOperator, { nullable: true })
  operator?: NodeProperties<'Target'>['operator'];

  @Field(() => TargetLimit, { nullable: true })
  limit?: NodeProperties<'Target'>['limit'];

  @Field(() => TargetPace, { nullable: true })
  pace?: NodeProperties<'Target'>['pace'];

  @Field(() => TargetBinding, { nullable: true })
  binding?: NodeProperties<'Target'>['binding'];

  @Field(() => Boolean, { nullable: true, description: 'Whether its printed number cannot be right.' })
  suspect?: boolean;

  @Field(() => String, { nullable: true, description: `${inText} Looks at names and quotes.` })
  text?: string;
}

export const TargetOrderField = {
  READING: 'READING',
  YEAR: 'YEAR',
  VALUE: 'VALUE',
  CONFIDENCE: 'CONFIDENCE',
} as const;
registerEnumType(TargetOrderField, {
  name: 'TargetOrderField',
  description: 'What targets may be ordered by; one that lacks it counts as lowest. `READING`: plan by plan.',
});

@InputType({
  description: 'How to order targets. Values of different units do not compare: filter by `unit`.',
})
export class TargetOrder {
  @Field(() => TargetOrderField)
  field!: ValueOf<typeof TargetOrderField>;

  @Field(() => SortDirection, { defaultValue: 'ASC' })
  direction!: ValueOf<typeof SortDirection>;
}
