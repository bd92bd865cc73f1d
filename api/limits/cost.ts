import type { ApolloServerPlugin } from '@apollo/server';
import { getNamedType } from 'graphql';
// the build that shares graphql with the rest of the process
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import type { ApiContext } from '../context.ts';
import { apiError } from '../errors.ts';
import { defaultPageSize } from '../relay/page-args.ts';

/** What it costs to go to the store once, in fields. */
const costOfRead = 10;

const numberOr = (value: unknown, otherwise: number) =>
  typeof value === 'number' ? Math.max(0, value) : otherwise;

/** A connection costs a read, and as often as it may have members what is asked of each. */
const connectionEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!getNamedType(field.type).name.endsWith('Connection')) return undefined;
  return costOfRead + numberOr(args.last ?? args.first, defaultPageSize) * childComplexity;
};

/** A list by ids costs a read, and for each id what is asked of it. */
const idsEstimator: ComplexityEstimator = ({ args, childComplexity }) =>
  Array.isArray(args.ids) ? costOfRead + args.ids.length * childComplexity : undefined;

const fieldEstimator: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity;

const estimators = [connectionEstimator, idsEstimator, fieldEstimator];

/**
 * Refuses a query before it runs when its answer could have too many fields: each field counts 1, in a list as often as
 * the list may have members, and a list 10 more for going to the store.
 */
export const maxCost = (limit: number): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operationName }) {
        const cost = getComplexity({
          schema,
          query: document,
          variables: request.variables ?? {},
          estimators,
          ...(operationName ? { operationName } : {}),
        });
        if (cost > limit)
          throw apiError(
            'QUERY_TOO_COSTLY',
            `the query could ask for ${cost} fields, at most ${limit} are answered; ask for shorter pages (first, last)`,
            400,
          );
      },
    };
  },
});
