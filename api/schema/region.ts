import { Field, ObjectType } from 'type-graphql';
import { type NodeProperties, nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';
import { RegionKind } from './enums.ts';

@ObjectType({ implements: Entity, description: nodes.Region.doc, simpleResolvers: true })
export class Region extends Entity {
  @Field(() => [String])
  aliases!: string[];

  @Field(() => RegionKind)
  kind!: NodeProperties<'Region'>['kind'];

  @Field(() => String, { nullable: true, description: 'GB/T 2260, for administrative divisions.' })
  code?: string;
}
