import { Field, ObjectType } from 'type-graphql';
import { type NodeProperties, nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';
import { AgencyKind, AgencyLevel } from './enums.ts';

type Properties = NodeProperties<'Agency'>;

@ObjectType({ implements: Entity, description: nodes.Agency.doc, simpleResolvers: true })
export class Agency extends Entity {
  @Field(() => [String], {
    description: 'Every printed form under which it was met, and its known short forms.',
  })
  aliases!: string[];

  @Field(() => AgencyLevel)
  level!: Properties['level'];

  @Field(() => AgencyKind)
  kind!: Properties['kind'];
}
