import { useQuery } from '@tanstack/react-query';
import { query } from '../data/query.ts';
import {
  NodeDetailsDocument,
  type NodeDetailsQuery,
  RelationDetailsDocument,
  type RelationDetailsQuery,
} from '../generated/operations.ts';
import { useApp } from '../state/store.ts';

export type NodeSubject = Extract<NonNullable<NodeDetailsQuery['node']>, { label: string }>;
export type EdgeSubject = NonNullable<RelationDetailsQuery['relation']>;

/** What the details panel tells about. */
export type Subject = { node: NodeSubject; edge?: never } | { edge: EdgeSubject; node?: never };

export const isEntity = (node: NodeDetailsQuery['node']): node is NodeSubject =>
  node !== null && 'label' in node;

/** What is selected, fetched. `subject` is null where the graph has nothing of that id. */
export function useSubject() {
  const { node, edge } = useApp((state) => state.selection);
  const nodeAnswer = useQuery({
    ...query(NodeDetailsDocument, { id: node ?? '' }),
    enabled: node !== undefined,
  });
  const edgeAnswer = useQuery({
    ...query(RelationDetailsDocument, { id: edge ?? '' }),
    enabled: edge !== undefined,
  });
  const { isPending, error, refetch } = edge === undefined ? nodeAnswer : edgeAnswer;
  return {
    chosen: node !== undefined || edge !== undefined,
    subject: subjectOf(edge === undefined ? nodeAnswer.data?.node : undefined, edgeAnswer.data?.relation),
    isPending,
    error,
    retry: () => void refetch(),
  };
}

function subjectOf(
  node: NodeDetailsQuery['node'] | undefined,
  edge: EdgeSubject | null | undefined,
): Subject | null {
  if (node && isEntity(node)) return { node };
  return edge ? { edge } : null;
}
