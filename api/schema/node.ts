import { Field, ID, InterfaceType } from 'type-graphql';
import type { Label } from '../../graph-schema/index.ts';

@InterfaceType({
  description: 'An object that `node` and `nodes` find again by its id.',
  // object types are named as labels are
  resolveType: ({ label }: Node) => label,
})
export abstract class Node {
  @Field(() => ID, { description: 'Readable, derived from the content, the same on every load.' })
  id!: string;

  /** what kind of node it is */
  abstract label: Label;
}
