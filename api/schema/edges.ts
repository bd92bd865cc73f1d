import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { Label } from '../../graph-schema/index.ts';
import { connectionOf } from '../relay/connection.ts';
import { entityTypes } from './entities.ts';
import { Entity } from './entity.ts';
import { Direction, Force, type ValueOf } from './enums.ts';
import { Evidence } from './evidence.ts';
import { Mark } from './mark.ts';
import { Relation } from './relation.ts';

/** An edge of a list: where it stands, and what stands there. */
export interface ListEdge<N> {
  readonly cursor: string;
  node: N;
}

export const cursorDescription = 'Where the edge stands in its list; opaque.';

export function edgeOf<N extends object>(
  name: string,
  nodeType: ClassType<N> | typeof Entity,
): ClassType<ListEdge<N>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge implements ListEdge<N> {
    @Field(() => String, { description: cursorDescription })
    cursor!: string;

    @Field(() => nodeType)
    node!: N;
  }
  return Edge;
}

/** An edge of a list of nodes along relations: the node at the other end, and the relation that leads there. */
export interface RelatedEdge extends ListEdge<Entity> {
  /** gives its cursor, which is made where somebody asks for it */
  place: () => string;
  relation: Relation;
}

function relatedEdgeOf(name: string, nodeType: ClassType<Entity> | typeof Entity): ClassType<RelatedEdge> {
  @ObjectType(`Related${name}Edge`, { simpleResolvers: true })
  class Edge implements RelatedEdge {
    place!: () => string;

    @Field(() => String, { description: cursorDescription })
    get cursor(): string {
      return this.place();
    }

    @Field(() => nodeType)
    node!: Entity;

    @Field(() => Relation, { description: 'What leads to the node.' })
    relation!: Relation;

    @Field(() => Evidence, { description: 'How the relation is known.' })
    get evidence(): Evidence {
      return this.relation.evidence;
    }

    @Field(() => String, { nullable: true, description: 'The name of the other end exactly as printed.' })
    get asPrinted(): string | undefined {
      return this.relation.asPrinted;
    }

    @Field(() => Force, { nullable: true, description: 'For steps of the cascade.' })
    get force(): ValueOf<typeof Force> | undefined {
      return this.relation.force;
    }
  }
  return Edge;
}

@ObjectType({ description: 'A relation as seen from one of its ends.', simpleResolvers: true })
export class RelationEdge implements ListEdge<Relation> {
  @Field(() => String, { description: cursorDescription })
  cursor!: string;

  @Field(() => Relation)
  node!: Relation;

  @Field(() => Direction, { description: 'Whether it starts or ends at the node one looks from.' })
  direction!: ValueOf<typeof Direction>;

  @Field(() => Entity, { description: 'The other end.' })
  other!: Entity;
}

/** For each label: its edge and its connection in a plain list, and in a list along relations. */
const typesOf = (name: string, nodeType: ClassType<Entity> | typeof Entity, what: string) => {
  const listEdge = edgeOf<Entity>(name, nodeType);
  const relatedEdge = relatedEdgeOf(name, nodeType);
  return {
    listEdge,
    list: connectionOf(name, listEdge, `A page of a list of ${what}.`),
    relatedEdge,
    related: connectionOf(
      `Related${name}`,
      relatedEdge,
      `A page of ${what} at the other end of relations of one type, in the order of print.`,
    ),
  };
};

type ConnectionTypes = ReturnType<typeof typesOf>;

export const connectionTypes = {
  ...(Object.fromEntries(
    Object.entries(entityTypes).map(([label, type]) => [
      label,
      typesOf(label, type, `nodes of label ${label}`),
    ]),
  ) as Record<Label, ConnectionTypes>),
  Entity: typesOf('Entity', Entity, 'nodes'),
};

export const RelationConnection = connectionOf('Relation', RelationEdge, 'A page of relations of one node.');
export const MarkEdge = edgeOf<Mark>('Mark', Mark);
export const MarkConnection = connectionOf('Mark', MarkEdge, 'A page of what was extracted from a text.');
