import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../data/client.ts';
import { allPages } from '../../data/pages.ts';
import { query } from '../../data/query.ts';
import {
  PlanMarksDocument,
  type PlanMarksQuery,
  PlanSectionsDocument,
  PlanTextDocument,
} from '../../generated/operations.ts';
import { type Say, useSay } from '../../language/messages.ts';
import { cardName, numbered } from '../../vocabulary/card.ts';
import type { Mark } from '../../vocabulary/marks.ts';
import { doubtOf } from '../../vocabulary/target.ts';
import { type Heading, outlineOf } from './outline.ts';

const sectionPage = 200;
const markPage = 1000;

const sections = (id: string) => ({
  queryKey: ['sections', id],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    allPages(async (after) => {
      const { plan } = await request(PlanSectionsDocument, { id, first: sectionPage, after }, signal);
      return plan?.sections;
    }),
});

const marks = (id: string) => ({
  queryKey: ['marks', id],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    allPages(async (after) => {
      const { plan } = await request(PlanMarksDocument, { id, first: markPage, after }, signal);
      return plan?.marks;
    }),
});

type MarkNode = NonNullable<PlanMarksQuery['plan']>['marks']['edges'][number]['node'];

const markOf = ({ start, end, kind, entity, relation }: MarkNode, say: Say): Mark => ({
  id: relation?.id ?? entity.id,
  start,
  end,
  kind,
  isRelation: relation !== null,
  name: cardName(entity),
  inferred: relation?.evidence.basis === 'INFERRED',
  ...(!relation && entity.__typename === 'Target' && entity.suspect && { doubt: doubtOf(entity, say) }),
});

/** A plan to be read: its text, its outline, and what was extracted from it, each as soon as it has come. */
export function useDocument(id: string) {
  const text = useQuery(query(PlanTextDocument, { id }));
  const sectionNodes = useQuery(sections(id));
  const markNodes = useQuery(marks(id));
  const outline = useMemo(() => {
    const headings: Heading[] = (sectionNodes.data ?? []).flatMap((node) =>
      node.start === null || node.end === null
        ? []
        : [{ ...node, name: numbered(node.number, node.heading), start: node.start, end: node.end }],
    );
    return outlineOf(headings.sort((a, b) => a.start - b.start));
  }, [sectionNodes.data]);
  const say = useSay();
  const allMarks = useMemo(
    () => (markNodes.data ?? []).map((node) => markOf(node, say)),
    [markNodes.data, say],
  );
  const parts = [text, sectionNodes, markNodes];
  return {
    plan: text.data?.plan,
    outline,
    marks: allMarks,
    pending: text.isPending || sectionNodes.isPending,
    marksPending: markNodes.isPending,
    error: parts.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const part of parts) if (part.error) void part.refetch();
    },
  };
}
