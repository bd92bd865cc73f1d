import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { listShared, type SharedFilter, type SharedLabel } from '../queries/shared.ts';
import type { Page } from '../relay/connection.ts';
import { PageArgs } from '../relay/page-args.ts';
import { connectionTypes, type ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import {
  AgencyFilter,
  FieldFilter,
  IndicatorFilter,
  NamedOrder,
  ProjectFilter,
  RegionFilter,
} from '../schema/inputs.ts';

type ListMethod = (
  filter: SharedFilter | null | undefined,
  order: NamedOrder | null | undefined,
  page: PageArgs,
  context: ApiContext,
) => Promise<Page<ListEdge<Entity>>>;

/** The lists of what several plans share: they are asked alike. */
const lists: readonly [name: string, label: SharedLabel, filter: new () => SharedFilter, what: string][] = [
  ['agencies', 'Agency', AgencyFilter, 'Agencies'],
  ['regions', 'Region', RegionFilter, 'Regions'],
  ['fields', 'Field', FieldFilter, 'Fields of industry or technology'],
  ['indicators', 'Indicator', IndicatorFilter, 'Measured quantities'],
  ['projects', 'SpecialProject', ProjectFilter, 'Special projects'],
];

@Resolver()
export class SharedResolver {}

/** Adds one query to the resolver, as decorators on a method would. */
function declare([name, label, Filter, what]: (typeof lists)[number]): void {
  const prototype = SharedResolver.prototype as unknown as Record<string, ListMethod>;
  prototype[name] = (filter, order, page, { reader }) =>
    listShared(reader, label, filter ?? {}, order ?? { field: 'NAME', direction: 'ASC' }, page);
  Arg('filter', () => Filter, { nullable: true })(prototype, name, 0);
  Arg('orderBy', () => NamedOrder, { nullable: true })(prototype, name, 1);
  Args(() => PageArgs)(prototype, name, 2);
  Ctx()(prototype, name, 3);
  Query(() => connectionTypes[label].list, { description: `${what}, by name where no order is given.` })(
    prototype,
    name,
    Object.getOwnPropertyDescriptor(prototype, name)!,
  );
}

for (const list of lists) declare(list);
