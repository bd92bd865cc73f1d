import type { Label } from '../generated/operations.ts';
import type { Subject } from './subject.ts';

const labels: readonly Label[] = ['Target', 'Task', 'Plan'];

/** Whether what is selected can be reviewed. */
export const isReviewable = ({ node, edge }: Subject): boolean =>
  edge !== undefined || (node !== undefined && labels.includes(node.label));
