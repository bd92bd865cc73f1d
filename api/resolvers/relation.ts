import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { relationById } from '../queries/relation.ts';
import { Relation } from '../schema/relation.ts';

@Resolver()
export class RelationResolver {
  @Query(() => Relation, {
    nullable: true,
    description: 'The relation with this id, as relations give it; null where there is none.',
  })
  relation(@Arg('id', () => ID) id: string, @Ctx() { reader }: ApiContext): Promise<Relation | null> {
    return relationById(reader, id);
  }
}
