import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { ApiContext } from './context.ts';
import { type ErrorLog, errorFormatter } from './format-error.ts';
import { graphPlugin } from './http/graph-plugin.ts';
import type { Metrics } from './http/metrics.ts';
import { maxCost } from './limits/cost.ts';
import type { Limits } from './limits/limits.ts';
import { maxAliasesRule } from './limits/max-aliases-rule.ts';
import { maxDepthRule } from './limits/max-depth-rule.ts';
import { onlyQueriesRule } from './limits/only-queries-rule.ts';

/** The engine that answers queries of this schema, within the limits. */
export const graphqlServer = (
  schema: GraphQLSchema,
  limits: Limits,
  log: ErrorLog,
  metrics: Metrics,
): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [onlyQueriesRule, maxDepthRule(limits.depth), maxAliasesRule(limits.aliases)],
    plugins: [maxCost(limits.cost), graphPlugin(metrics), ApolloServerPluginLandingPageDisabled()],
    formatError: errorFormatter(log),
  });
