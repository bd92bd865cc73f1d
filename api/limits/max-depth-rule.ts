import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { Kind } from 'graphql';
import { apiError } from '../errors.ts';

/**
 * Max depth
 *
 * A document is only valid if no operation has fields within fields deeper than the limit. Fragments count with the
 * fields that they hold, where they are spread.
 */
export const maxDepthRule =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => {
    /** depth of each fragment; 0 while it is being measured, for a circle is another rule's to report */
    const fragments = new Map<string, number>();

    const depthOfFragment = (name: string): number => {
      const known = fragments.get(name);
      if (known !== undefined) return known;
      fragments.set(name, 0);
      const depth = depthOf(context.getFragment(name)?.selectionSet);
      fragments.set(name, depth);
      return depth;
    };

    const depthOf = (set: SelectionSetNode | undefined): number => {
      let deepest = 0;
      for (const selection of set?.selections ?? []) {
        const depth =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? depthOfFragment(selection.name.value)
            : depthOf(selection.selectionSet) + (selection.kind === Kind.FIELD ? 1 : 0);
        deepest = Math.max(deepest, depth);
      }
      return deepest;
    };

    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet);
        if (depth > limit)
          context.reportError(
            apiError(
              'QUERY_TOO_DEEP',
              `the query is ${depth} levels deep, at most ${limit} are answered; ask in steps`,
            ),
          );
        return false;
      },
      FragmentDefinition() {
        return false;
      },
    };
  };
