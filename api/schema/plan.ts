import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { type NodeProperties, nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';
import { PlanLevel } from './enums.ts';

type Properties = NodeProperties<'Plan'>;

@ObjectType({ implements: Entity, description: nodes.Plan.doc, simpleResolvers: true })
export class Plan extends Entity {
  @Field(() => String)
  title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The short name that documents declare for it (以下简称《纲要》), or the title without its issuer.',
  })
  shortTitle?: string;

  @Field(() => [String], { description: 'Other titles under which it is printed.' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: '文号 as printed, e.g. 国发〔2016〕43号.' })
  docNumber?: string;

  @Field(() => GraphQLLocalDate, { nullable: true })
  issuedOn?: string;

  @Field(() => PlanLevel, { nullable: true })
  level?: Properties['level'];

  @Field(() => String, { nullable: true, description: '规划, 纲要, 意见, 方案, …' })
  kind?: string;

  @Field(() => Int, { nullable: true, description: 'First year for which it holds.' })
  periodStart?: number;

  @Field(() => Int, { nullable: true, description: 'Last year for which it holds.' })
  periodEnd?: number;

  @Field(() => Boolean, { description: 'False for one that is only cited: its text is not in the graph.' })
  inCorpus!: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Names of the files that it was read from, in reading order.',
  })
  files?: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Why its numbers may be wrong beyond those that show it, where its source lost some of its print.',
  })
  damaged?: string;

  @Field(() => String, { nullable: true, description: 'The same in Chinese.' })
  damagedZh?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of a plan below the nation, why nothing of it leads to a plan above, where nothing does.',
  })
  stepless?: string;

  @Field(() => String, { nullable: true, description: 'The same in Chinese.' })
  steplessZh?: string;

  @Field(() => String, { nullable: true, description: 'Id of the review that set one of its fields.' })
  review?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was read of it and is otherwise now, as a JSON object, where a review set it.',
  })
  asRead?: string;
}
