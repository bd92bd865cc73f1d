import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor?: string;

  @Field(() => String, { nullable: true })
  endCursor?: string;
}

/** One page of a list: its edges, where it stands, and how to count the whole list if asked. */
export interface Page<E> {
  edges: E[];
  pageInfo: PageInfo;
  count: () => Promise<number>;
}

/**
 * Makes the object type of a connection over edges of one type: `<name>Connection { edges pageInfo totalCount }`. The
 * whole list is counted only where a query asks for it.
 */
export function connectionOf<E extends object>(name: string, edgeType: ClassType<E>, description: string) {
  @ObjectType(`${name}Connection`, { description, simpleResolvers: true })
  class Connection implements Page<E> {
    @Field(() => [edgeType])
    edges!: E[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    count!: () => Promise<number>;

    @Field(() => Int, { description: 'How many there are on all pages.' })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return Connection;
}
