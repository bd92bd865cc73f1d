import type { ASTVisitor, ValidationContext } from 'graphql';
import { OperationTypeNode } from 'graphql';
import { apiError } from '../errors.ts';

/**
 * Only queries
 *
 * A document is only valid if all its operations are queries: the API reads the graph and never changes it.
 */
export const onlyQueriesRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition({ operation }) {
    if (operation !== OperationTypeNode.QUERY)
      context.reportError(
        apiError(
          'OPERATION_NOT_SUPPORTED',
          `the API answers queries only, not a ${operation}: it never changes the graph`,
        ),
      );
  },
});
