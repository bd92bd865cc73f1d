import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getNamedType, getVariableValues } from 'graphql';
// the build that shares graphql with the rest of the process
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import type { ApiContext } from '../context.ts';
import { apiError } from '../errors.ts';
import { defaultPageSize } from '../relay/keyset.ts';

/** What it costs to go to the store once, in fields. */
const costOfRead = 10;

const numberOr = (value: unknown, otherwise: number) =>
  typeof value === 'number' ? Math.max(0, value) : otherwise;

/** What a field says of itself (`complexity` in its decorator). */
const ownEstimator: ComplexityEstimator = (asked) => {
  const { complexity } = asked.field.extensions;
  return typeof complexity === 'function' ? Number(complexity(asked)) : undefined;
};

/** A connection costs a read, and as often as it may have members what is asked of each. */
const connectionEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!getNamedType(field.type).name.endsWith('Connection')) return undefined;
  return costOfRead + numberOr(args.last ?? args.first, defaultPageSize) * childComplexity;
};

/** A list by ids costs a read, and for each id what is asked of it. */
const idsEstimator: ComplexityEstimator = ({ args, childComplexity }) =>
  Array.isArray(args.ids) ? costOfRead + args.ids.length * childComplexity : undefined;

/** A list that is cut off costs as often as it may have members what is asked of each. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity }) =>
  typeof args.first === 'number' ? 1 + Math.max(0, args.first) * childComplexity : undefined;

const fieldEstimator: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity;

const estimators = [ownEstimator, connectionEstimator, idsEstimator, listEstimator, fieldEstimator];

type Resolved = Pick<
  GraphQLRequestContextDidResolveOperation<ApiContext>,
  'schema' | 'document' | 'operation' | 'operationName' | 'request'
>;

/** What a query could cost; nothing where it names no operation or its variables do not fit, which running it says. */
function costOf({ schema, document, operation, operationName, request }: Resolved): number | undefined {
  if (!operation) return undefined;
  const variables = request.variables ?? {};
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) return undefined;
  try {
    const query = { schema, query: document, variables, estimators };
    return getComplexity(operationName ? { ...query, operationName } : query);
  } catch {
    // fragments that spread fragments grow beyond what the library is ready to walk
    return Number.POSITIVE_INFINITY;
  }
}

/**
 * Refuses a query before it runs when its answer could have too many fields: each field counts 1, in a list as often as
 * the list may have members, and a list 10 more for going to the store. A field may say otherwise itself (`complexity`).
 */
export const maxCost = (limit: number): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation(resolved) {
        const cost = costOf(resolved) ?? 0;
        if (cost <= limit) return;
        const size = Number.isFinite(cost) ? `${cost}` : 'too many';
        throw apiError(
          'QUERY_TOO_COSTLY',
          `the query could ask for ${size} fields, at most ${limit} are answered; ask for shorter pages (first, last)`,
          400,
        );
      },
    };
  },
});
