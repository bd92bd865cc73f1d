import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Label, labels } from '../../graph-schema/index.ts';
import type { ApiContext } from '../context.ts';
import type { Page } from '../relay/connection.ts';
import { connectionTypes, type RelatedEdge } from '../schema/edges.ts';
import { entityTypes } from '../schema/entities.ts';
import type { Entity } from '../schema/entity.ts';
import { apart, RelatedArgs } from '../schema/related-args.ts';
import { farLabels, type RelatedField, relatedFields } from '../schema/related-fields.ts';

type RelatedPage = Promise<Page<RelatedEdge>> | Page<RelatedEdge>;
type FieldMethod = (node: Entity, args: RelatedArgs, context: ApiContext) => RelatedPage;

/** The label of what a field leads to, where it is one. */
function labelTo(field: RelatedField): Label | undefined {
  const far = farLabels(field);
  return far.length === 1 ? far[0] : undefined;
}

function methodOf(field: RelatedField): FieldMethod {
  const to = labelTo(field);
  const way = { along: field.along, direction: field.direction, ...(to ? { to } : {}) };
  return (node, args, { loaders }) => {
    const { list, page } = apart(args);
    return loaders.related({ ...way, ...list }, page, node);
  };
}

/** Adds one field to a resolver class, as decorators on a method would. */
function declare(prototype: Record<string, FieldMethod>, field: RelatedField): void {
  const to = labelTo(field);
  prototype[field.field] = methodOf(field);
  Root()(prototype, field.field, 0);
  Args(() => RelatedArgs)(prototype, field.field, 1);
  Ctx()(prototype, field.field, 2);
  FieldResolver(() => connectionTypes[to ?? 'Entity'].related, { description: field.description })(
    prototype,
    field.field,
    Object.getOwnPropertyDescriptor(prototype, field.field)!,
  );
}

/** The resolver of the relations of one label by name: `relatedFields` says which. */
function relatedResolver(label: Label) {
  @Resolver(() => entityTypes[label])
  class RelatedResolver {}
  for (const field of relatedFields)
    if (field.on === label) declare(RelatedResolver.prototype as Record<string, FieldMethod>, field);
  return RelatedResolver;
}

export const relatedResolvers = labels.map(relatedResolver);

/**
 * Has these fields answered by their methods themselves. The library puts each argument into an object and a promise first, which for
 * hundreds of nodes takes longer than the answer.
 */
export function answerDirectly(schema: GraphQLSchema): void {
  for (const field of relatedFields) {
    const type = schema.getType(field.on);
    if (isObjectType(type))
      type.getFields()[field.field]!.resolve = methodOf(field) as GraphQLFieldResolver<Entity, ApiContext>;
  }
}
