import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'An object that `node` and `nodes` find again by its id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Readable, derived from the content, the same on every load.' })
  id!: string;
}
