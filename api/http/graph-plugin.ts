import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { ApiContext } from '../context.ts';
import type { Metrics } from './metrics.ts';

/** The query that an operation asks, of those that the schema knows; `several` where there are more. */
function askedBy({ selectionSet }: OperationDefinitionNode): string {
  const [first, ...others] = selectionSet.selections;
  return others.length === 0 && first?.kind === Kind.FIELD ? first.name.value : 'several';
}

/** Tells with each answer of which version of the graph it is (`extensions.graph`), what was asked, and counts errors. */
export const graphPlugin = (metrics: Metrics): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation) contextValue.noteOperation(askedBy(operation));
      },
      async willSendResponse({ response: { body }, contextValue: { version } }) {
        if (body.kind !== 'single') return;
        const { singleResult } = body;
        for (const { extensions } of singleResult.errors ?? [])
          metrics.errors.inc({ code: String(extensions?.code ?? 'INTERNAL_SERVER_ERROR') });
        if (!version || !singleResult.data) return;
        const graph = { version: version.id, loadedAt: version.loadedAt };
        singleResult.extensions = { ...singleResult.extensions, graph };
      },
    };
  },
});
