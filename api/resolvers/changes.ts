import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { changesSince } from '../queries/changes.ts';
import { ChangeFeed } from '../schema/changes.ts';

@Resolver()
export class ChangesResolver {
  @Query(() => ChangeFeed, {
    description: 'What loads, removals and reviews changed. The last 200 are remembered.',
  })
  changes(
    @Ctx() { reader, version }: ApiContext,
    @Arg('since', () => String, {
      nullable: true,
      description: 'A version as `extensions.graph` told it; all that is remembered where it is not given.',
    })
    since?: string,
  ): Promise<ChangeFeed> {
    return changesSince(reader, version?.id ?? 'unknown', since ?? undefined);
  }
}
