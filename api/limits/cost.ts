import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { type DocumentNode, type GraphQLError, getNamedType, getVariableValues, Kind } from 'graphql';
// the build that shares graphql with the rest of the process
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import type { ApiContext } from '../context.ts';
import { apiError } from '../errors.ts';
import { defaultPageSize } from '../relay/keyset.ts';
import { workOf } from './work.ts';

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

/** What a field gives, by the first rule that fits, and the work that it is to find that. */
const estimate: ComplexityEstimator = (asked) => {
  for (const estimator of estimators) {
    const given = estimator(asked);
    if (typeof given === 'number') return given + (workOf[`${asked.type.name}.${asked.field.name}`] ?? 0);
  }
};

type Resolved = Pick<
  GraphQLRequestContextDidResolveOperation<ApiContext>,
  'schema' | 'document' | 'operation' | 'operationName' | 'request'
>;

/** What a query could cost, and which of its fields most. */
interface Cost {
  readonly asked: number;
  readonly most: string | undefined;
}

/** What each field of a query itself costs, by the name of its answer. */
function topFields({ document, operation }: Resolved, costOfFields: (query: DocumentNode) => number) {
  const { selectionSet } = operation!;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return selectionSet.selections.map((selection) => {
    const alone = { ...operation!, selectionSet: { ...selectionSet, selections: [selection] } };
    const name = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : 'a fragment';
    return { name, cost: costOfFields({ ...document, definitions: [alone, ...fragments] }) };
  });
}

/** What a query could cost; nothing where it names no operation or its variables do not fit, which running it says. */
function costOf(resolved: Resolved, limit: number): Cost | undefined {
  const { schema, document, operation, operationName, request } = resolved;
  if (!operation) return undefined;
  const variables = request.variables ?? {};
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) return undefined;
  const costOfQuery = (query: DocumentNode): number =>
    getComplexity({
      schema,
      query,
      variables,
      estimators: [estimate],
      ...(operationName ? { operationName } : {}),
    });
  try {
    const asked = costOfQuery(document);
    if (asked <= limit) return { asked, most: undefined };
    const [most] = topFields(resolved, costOfQuery).sort((a, b) => b.cost - a.cost);
    return { asked, most: most && `${most.name} (${most.cost})` };
  } catch {
    // fragments that spread fragments grow beyond what the library is ready to walk
    return { asked: Number.POSITIVE_INFINITY, most: undefined };
  }
}

function refusal({ asked, most }: Cost, limit: number): string {
  const size = Number.isFinite(asked) ? `${asked} fields, ${asked - limit} too many` : 'too many fields';
  const where = most ? `, most of them under ${most}` : '';
  return `the query could ask for ${size}${where}; at most ${limit} are answered: ask for shorter pages (first, last) or less at once`;
}

/** Why an operation is refused that could ask for more than that; nothing where it could not. */
export function costRefusal(resolved: Resolved, limit: number): GraphQLError | undefined {
  const cost = costOf(resolved, limit);
  return cost && cost.asked > limit ? tooCostly(cost, limit) : undefined;
}

const tooCostly = (cost: Cost, limit: number) => apiError('QUERY_TOO_COSTLY', refusal(cost, limit), 400);

/**
 * Refuses a query before it runs when its answer could have too many fields: each field counts 1, in a list as often as
 * the list may have members, and a list 10 more for going to the store. A field may say otherwise itself (`complexity`), and what looks
 * through much of the graph counts for that, too (work.ts).
 * Every answer tells what it counted for (`extensions.cost`).
 */
export const maxCost = (limit: number): ApolloServerPlugin<ApiContext> => ({
  async requestDidStart() {
    let cost: Cost | undefined;
    return {
      async didResolveOperation(resolved) {
        cost = costOf(resolved, limit);
        if (cost && cost.asked > limit) throw tooCostly(cost, limit);
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || !cost || !Number.isFinite(cost.asked)) return;
        const { singleResult } = body;
        singleResult.extensions = { ...singleResult.extensions, cost: { asked: cost.asked, allowed: limit } };
      },
    };
  },
});
