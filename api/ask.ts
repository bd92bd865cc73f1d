import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import type { GraphStore } from '../graph-schema/index.ts';
import { buildApiSchema } from './build-schema.ts';
import { contextOf } from './context.ts';
import { defaultLimits } from './limits/limits.ts';

let schemaBuilt: Promise<GraphQLSchema> | undefined;

/** Asks a store one question in GraphQL, without a server. Throws the first error of the answer. */
export async function ask<T>(
  store: GraphStore,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<T> {
  schemaBuilt ??= buildApiSchema();
  const { data, errors } = (await graphql({
    schema: await schemaBuilt,
    source,
    variableValues,
    contextValue: contextOf(store, defaultLimits.timeoutMs * 6),
  })) as ExecutionResult<T>;
  if (errors?.length) throw errors[0]!.originalError ?? errors[0]!;
  return data!;
}
