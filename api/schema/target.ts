import { Field, Float, Int, ObjectType } from 'type-graphql';
import { type NodeProperties, nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';
import { TargetBinding, TargetLimit, TargetOperator, TargetPace } from './enums.ts';
import { Evidence } from './evidence.ts';

@ObjectType({ implements: Entity, description: nodes.Target.doc, simpleResolvers: true })
export class Target extends Entity {
  @Field(() => Evidence, { description: 'The words that state it.' })
  declare evidence: Evidence;

  @Field(() => Float, { nullable: true })
  value?: number;

  @Field(() => Float, { nullable: true, description: 'The upper end of a range.' })
  valueMax?: number;

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => TargetOperator, { nullable: true })
  operator?: NodeProperties<'Target'>['operator'];

  @Field(() => TargetLimit, { nullable: true, description: 'What bounds the number of a rise or fall.' })
  limit?: NodeProperties<'Target'>['limit'];

  @Field(() => TargetPace, {
    nullable: true,
    description: 'Whether it is a yearly average, for each year, or in all.',
  })
  pace?: NodeProperties<'Target'>['pace'];

  @Field(() => TargetBinding, { nullable: true, description: 'Whether it binds or is only expected.' })
  binding?: NodeProperties<'Target'>['binding'];

  @Field(() => Int, { nullable: true, description: 'The year by which it is to be reached.' })
  year?: number;

  @Field(() => Int, { nullable: true })
  baselineYear?: number;

  @Field(() => Float, { nullable: true, description: 'What was reached in the baseline year.' })
  baselineValue?: number;

  @Field(() => String, { description: 'The value as it stands in print, never mended.' })
  asPrinted!: string;

  @Field(() => String, { nullable: true, description: 'Why the printed number cannot be right.' })
  suspect?: string;

  @Field(() => String, { nullable: true, description: 'The same in Chinese.' })
  suspectZh?: string;

  @Field(() => Float, { nullable: true, description: 'What was probably meant by a suspect number.' })
  likelyValue?: number;
}
