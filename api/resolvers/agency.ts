import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { findAgency, listAgencies } from '../queries/agencies.ts';
import type { Page } from '../relay/connection.ts';
import { PageArgs } from '../relay/page-args.ts';
import { Agency } from '../schema/agency.ts';
import { connectionTypes, type ListEdge } from '../schema/edges.ts';
import type { Entity } from '../schema/entity.ts';
import { AgencyFilter } from '../schema/inputs.ts';

@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => Agency, {
    nullable: true,
    description:
      'The agency with this id or name. An alias finds it too where only one agency has it; null where there is none.',
  })
  async agency(
    @Arg('id', () => ID, { nullable: true }) id: string | null | undefined,
    @Arg('name', () => String, { nullable: true }) name: string | null | undefined,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Entity | null> {
    if (typeof id === typeof name) throw badInput('give one of "id" and "name"');
    if (typeof name === 'string') return findAgency(reader, name);
    const found = await loaders.node(id ?? '');
    return found instanceof Agency ? found : null;
  }

  @Query(() => connectionTypes.Agency.list, { description: 'Agencies, by name.' })
  agencies(
    @Arg('filter', () => AgencyFilter, { nullable: true }) filter: AgencyFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reader }: ApiContext,
  ): Promise<Page<ListEdge<Entity>>> {
    return listAgencies(reader, filter ?? {}, page);
  }
}
