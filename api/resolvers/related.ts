import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Label, labels } from '../../graph-schema/index.ts';
import type { ApiContext } from '../context.ts';
import type { Page } from '../relay/connection.ts';
import { connectionTypes, type RelatedEdge } from '../schema/edges.ts';
import { entityTypes } from '../schema/entities.ts';
import type { Entity } from '../schema/entity.ts';
import { apart, RelatedArgs } from '../schema/related-args.ts';
import { farLabels, type RelatedField, relatedFields } from '../schema/related-fields.ts';

type FieldMethod = (node: Entity, args: RelatedArgs, context: ApiContext) => Promise<Page<RelatedEdge>>;

/** Adds one field to a resolver class, as decorators on a method would. */
function declare(prototype: Record<string, FieldMethod>, field: RelatedField): void {
  const far = farLabels(field);
  const to = far.length === 1 ? far[0] : undefined;
  const way = { along: field.along, direction: field.direction, ...(to ? { to } : {}) };
  prototype[field.field] = (node, args, { loaders }) => {
    const { list, page } = apart(args);
    return loaders.related({ ...way, ...list }, page, node);
  };
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
