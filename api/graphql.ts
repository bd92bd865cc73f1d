import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Documents } from './cache/documents.ts';
import type { ApiContext } from './context.ts';
import { type ErrorLog, errorFormatter } from './format-error.ts';
import { graphPlugin } from './http/graph-plugin.ts';
import type { Metrics } from './http/metrics.ts';
import { maxCost } from './limits/cost.ts';
import type { Limits } from './limits/limits.ts';
import { maxAliasesRule } from './limits/max-aliases-rule.ts';
import { maxDepthRule } from './limits/max-depth-rule.ts';
import { maxRepeatsRule } from './limits/max-repeats-rule.ts';
import { onlyQueriesRule } from './limits/only-queries-rule.ts';
import { onlyTrusted } from './limits/trusted.ts';

/** What is asked of it beyond limits. */
export interface GraphqlOptions {
  /** whether it tells its schema; true where it is not given */
  readonly introspection?: boolean;
  /** documents beside which it answers none */
  readonly trusted?: readonly string[];
}

/** The engine that answers queries of this schema, within the limits. */
export const graphqlServer = (
  schema: GraphQLSchema,
  limits: Limits,
  log: ErrorLog,
  metrics: Metrics,
  documents: Documents,
  { introspection = true, trusted }: GraphqlOptions = {},
): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    schema,
    introspection,
    // a suggestion tells what introspection would
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: documents,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [
      onlyQueriesRule,
      maxDepthRule(limits.depth),
      maxAliasesRule(limits.aliases),
      maxRepeatsRule(limits.repeats),
    ],
    plugins: [
      ...(trusted ? [onlyTrusted(trusted)] : []),
      maxCost(limits.cost),
      graphPlugin(metrics),
      ApolloServerPluginLandingPageDisabled(),
      // it looks at each field; how long an answer lasts, we say for all (http/answers.ts)
      ApolloServerPluginCacheControlDisabled(),
    ],
    formatError: errorFormatter(log),
  });
