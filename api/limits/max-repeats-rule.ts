import type { ASTNode, ASTVisitor, FieldNode, SelectionNode, ValidationContext } from 'graphql';
import { apiError } from '../errors.ts';

/** The names of fields that are asked for under their own: aliases have a limit of their own. */
const isField = (selection: SelectionNode): selection is FieldNode =>
  selection.kind === 'Field' && !selection.alias;

/** How often the name stands there that stands there most often. */
function mostOf(named: readonly { name: { value: string } }[]): number {
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name.value, (counts.get(name.value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/**
 * Max repeats
 *
 * A document is only valid if no field stands in one place more often than the limit, and no directive: once says as much, and each has to be
 * compared with all others.
 */
export const maxRepeatsRule =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => {
    let most = 0;
    return {
      enter(node: ASTNode) {
        if ('directives' in node && node.directives) most = Math.max(most, mostOf(node.directives));
        if (node.kind === 'SelectionSet') most = Math.max(most, mostOf(node.selections.filter(isField)));
      },
      leave(node: ASTNode) {
        if (node.kind === 'Document' && most > limit)
          context.reportError(
            apiError(
              'TOO_MANY_REPEATS',
              `the query has a field or directive ${most} times in one place, at most ${limit} are answered; once says as much`,
            ),
          );
      },
    };
  };
