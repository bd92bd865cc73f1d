import { Arg, Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { apiError } from '../errors.ts';
import { changesSince } from '../queries/changes.ts';
import { ChangeFeed } from '../schema/changes.ts';

function followed({ follow }: ApiContext, since: string | undefined) {
  if (!follow) throw apiError('OPERATION_NOT_SUPPORTED', 'nothing is followed here');
  return follow(since);
}

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

  @Subscription(() => ChangeFeed, {
    name: 'changes',
    description:
      'What changes the graph, told as it happens: at once what changed since a version, then each change. Served at /graphql/stream as Server-Sent Events, each with the version as its id.',
    subscribe: ({ args, context }: { args: { since?: string | null }; context: ApiContext }) =>
      followed(context, args.since ?? undefined),
  })
  followed(
    @Root() feed: ChangeFeed,
    @Arg('since', () => String, {
      nullable: true,
      description:
        'The version that was seen last, as `graph` told it; only what comes from now on where it is not given. `Last-Event-ID` of the request says it as well.',
    })
    _since?: string,
  ): ChangeFeed {
    return feed;
  }
}
