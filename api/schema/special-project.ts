import { Field, ObjectType } from 'type-graphql';
import { nodes } from '../../graph-schema/index.ts';
import { Entity } from './entity.ts';

@ObjectType({ implements: Entity, description: nodes.SpecialProject.doc, simpleResolvers: true })
export class SpecialProject extends Entity {
  @Field(() => [String])
  aliases!: string[];

  @Field(() => String, { nullable: true, description: '重大专项, 重点专项, 工程, 计划, 行动, …' })
  category?: string;
}
