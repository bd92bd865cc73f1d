import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../context.ts';
import type { Metrics } from './metrics.ts';

/** Tells with each answer of which version of the graph it is (`extensions.graph`), and counts errors. */
export const graphPlugin = (metrics: Metrics): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    return {
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
