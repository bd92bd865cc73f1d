import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { findAgency } from '../queries/agencies.ts';
import { Agency } from '../schema/agency.ts';
import type { Entity } from '../schema/entity.ts';
import { AgencyLookup } from '../schema/lookups.ts';

@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => Agency, {
    nullable: true,
    description:
      'The agency with this id or name. An alias finds it too where only one agency has it; null where there is none.',
  })
  async agency(
    @Arg('id', () => ID, { nullable: true }) id: string | null | undefined,
    @Arg('name', () => String, { nullable: true, deprecationReason: 'Use `by`, which takes it or an id.' })
    name: string | null | undefined,
    @Arg('by', () => AgencyLookup, { nullable: true }) by: AgencyLookup | null | undefined,
    @Ctx() { reader, loaders }: ApiContext,
  ): Promise<Entity | null> {
    const given = [id, name, by].filter((argument) => argument !== null && argument !== undefined);
    if (given.length !== 1) throw badInput('give one of "id", "name" and "by"');
    const lookup = by ?? { id, name };
    if (typeof lookup.name === 'string') return findAgency(reader, lookup.name);
    const found = await loaders.node(lookup.id ?? '');
    return found instanceof Agency ? found : null;
  }
}
