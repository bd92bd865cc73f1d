import type { MessageKey } from '../../language/messages.ts';
import { edgeStyles, edgeTypes, isEdgeType } from '../../vocabulary/edges.ts';
import { isLabel, labelStyles, labels } from '../../vocabulary/labels.ts';

/** How marks of one kind (a label, or a type of edge) look in a text. */
export interface MarkKind {
  name: MessageKey;
  colour: `--${string}`;
}

/** The mark of a sentence that looks like a commitment and was not read: it stands for no node and no relation. */
export const passedOver = 'PASSED_OVER';

/** The kinds of marks, in the order of the legend. */
export const markKinds: readonly string[] = [...labels, ...edgeTypes, passedOver];

/** A kind that the viewer does not know yet is shown in grey under its own name. */
export function kindOf(kind: string): MarkKind | undefined {
  if (isLabel(kind)) return { name: `label.${kind}`, colour: labelStyles[kind].colour };
  if (isEdgeType(kind)) return { name: `edge.${kind}`, colour: edgeStyles[kind].colour };
  if (kind === passedOver) return { name: 'audit.passed', colour: '--accent' };
  return undefined;
}
