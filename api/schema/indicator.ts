import { Field, ObjectType } from 'type-graphql';
import { type NodeProperties, nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';
import { IndicatorDirection } from './enums.ts';

@ObjectType({ implements: Entity, description: nodes.Indicator.doc, simpleResolvers: true })
export class Indicator extends Entity {
  @Field(() => [String])
  aliases!: string[];

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => IndicatorDirection, { nullable: true })
  direction?: NodeProperties<'Indicator'>['direction'];
}
