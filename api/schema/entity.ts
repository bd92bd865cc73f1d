import { Field, InterfaceType } from 'type-graphql';
import type { Label } from '../../graph-schema/index.ts';
import { LabelEnum } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Node } from './node.ts';

// no `resolveType`: the library tells classes apart at once, but waits for a function of ours at each of hundreds of nodes
@InterfaceType({ implements: Node, description: 'A node of the graph.' })
export abstract class Entity extends Node {
  @Field(() => String, { description: 'What to show for it.' })
  name!: string;

  @Field(() => LabelEnum)
  override label!: Label;

  @Field(() => Evidence, {
    nullable: true,
    description:
      'The words that state the node. Null for what several plans share (agencies, indicators, …): their relations carry it.',
  })
  evidence?: Evidence;
}
