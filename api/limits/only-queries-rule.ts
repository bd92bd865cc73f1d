import type { ASTVisitor, ValidationContext } from 'graphql';
import { OperationTypeNode } from 'graphql';
import { apiError } from '../errors.ts';

/**
 * Only queries
 *
 * A document is only valid if all its operations are queries: the API never changes the graph, and subscriptions have a place of their own.
 */
export const onlyQueriesRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition({ operation }) {
    if (operation !== OperationTypeNode.QUERY)
      context.reportError(
        apiError(
          'OPERATION_NOT_SUPPORTED',
          operation === OperationTypeNode.SUBSCRIPTION
            ? 'a subscription is answered at /graphql/stream, as Server-Sent Events'
            : 'the API answers queries only: it never changes the graph; documents and reviews are sent to /documents and /reviews',
        ),
      );
  },
});
