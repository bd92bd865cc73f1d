import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { apiError } from '../errors.ts';
import type { GraphqlOptions } from '../graphql.ts';
import { costRefusal } from './cost.ts';
import type { Limits } from './limits.ts';
import { maxAliasesRule } from './max-aliases-rule.ts';
import { maxDepthRule } from './max-depth-rule.ts';
import { maxRepeatsRule } from './max-repeats-rule.ts';
import { isTrustedBy, untrusted } from './trusted.ts';

/** A subscription as it was sent. */
export interface AskedSubscription {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

export interface Refusal {
  readonly errors: readonly GraphQLError[];
}

const refuse = (...errors: GraphQLError[]): Refusal => ({ errors });

/** Errors of GraphQL itself, with the code that Apollo gives them for queries. */
const coded = (errors: readonly GraphQLError[], code: string): GraphQLError[] =>
  errors.map((error) => {
    error.extensions.code ??= code;
    return error;
  });

/** Checks subscriptions as queries are checked: by the rules of GraphQL, within the limits, and only trusted ones where there are any. */
export function subscriptionChecks(
  schema: GraphQLSchema,
  limits: Limits,
  { introspection = true, trusted }: Pick<GraphqlOptions, 'introspection' | 'trusted'>,
): (asked: AskedSubscription) => { readonly document: DocumentNode } | Refusal {
  const isTrusted = trusted && isTrustedBy(trusted);
  const rules = [
    ...specifiedRules,
    maxDepthRule(limits.depth),
    maxAliasesRule(limits.aliases),
    maxRepeatsRule(limits.repeats),
  ];
  return ({ query, operationName, variables }) => {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: limits.tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return refuse(...coded([error], 'GRAPHQL_PARSE_FAILED'));
    }
    const invalid = validate(schema, document, rules, { hideSuggestions: !introspection });
    if (invalid.length) return refuse(...coded(invalid, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
      return refuse(
        apiError(
          'OPERATION_NOT_SUPPORTED',
          'subscriptions are answered here, one at a time; send queries to /graphql',
        ),
      );
    if (isTrusted && !isTrusted(document)) return refuse(untrusted());
    const costly = costRefusal(
      { schema, document, operation, operationName: operationName ?? null, request: { variables } },
      limits.cost,
    );
    return costly ? refuse(costly) : { document };
  };
}
