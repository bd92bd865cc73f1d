import type { ASTVisitor, ValidationContext } from 'graphql';
import { apiError } from '../errors.ts';

/**
 * Max aliases
 *
 * A document is only valid if it has no more aliases than the limit: under aliases one field can be asked for any number
 * of times.
 */
export const maxAliasesRule =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => {
    let aliases = 0;
    return {
      Field({ alias }) {
        if (alias) aliases++;
      },
      Document: {
        leave() {
          if (aliases > limit)
            context.reportError(
              apiError(
                'TOO_MANY_ALIASES',
                `the query has ${aliases} aliases, at most ${limit} are answered; ask in steps`,
              ),
            );
        },
      },
    };
  };
