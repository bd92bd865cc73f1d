import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../data/client.ts';
import { allPages } from '../../data/pages.ts';
import { query } from '../../data/query.ts';
import {
  PlanAuditDocument,
  type PlanAuditQuery,
  PlanMarksDocument,
  type PlanMarksQuery,
  PlanSectionsDocument,
  PlanTextDocument,
} from '../../generated/operations.ts';
import { type Either, type Say, useEither, useSay } from '../../language/messages.ts';
import { cardName, numbered } from '../../vocabulary/card.ts';
import type { Mark } from '../../vocabulary/marks.ts';
import { doubtOf } from '../../vocabulary/target.ts';
import { passedOver } from './kinds.ts';
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

type PassedOver = NonNullable<PlanAuditQuery['audit']>['passedOver'][number];

/** The mark of a sentence that was passed over; what is told of it is why. */
const markOfPassed = ({ start, end, why, whyZh }: PassedOver, either: Either): Mark => ({
  id: `${passedOver} ${start} ${end}`,
  start,
  end,
  kind: passedOver,
  isRelation: false,
  name: either(why, whyZh) ?? '',
  inferred: false,
});

const inReadingOrder = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end;

/** A plan to be read: its text, its outline, and what was extracted from it, each as soon as it has come. */
export function useDocument(id: string) {
  const text = useQuery(query(PlanTextDocument, { id }));
  const sectionNodes = useQuery(sections(id));
  const markNodes = useQuery(marks(id));
  const audit = useQuery(query(PlanAuditDocument, { plan: id }));
  const outline = useMemo(() => {
    const headings: Heading[] = (sectionNodes.data ?? []).flatMap((node) =>
      node.start === null || node.end === null
        ? []
        : [{ ...node, name: numbered(node.number, node.heading), start: node.start, end: node.end }],
    );
    return outlineOf(headings.sort((a, b) => a.start - b.start));
  }, [sectionNodes.data]);
  const say = useSay();
  const either = useEither();
  const read = markNodes.data;
  const passed = audit.data?.audit?.passedOver;
  const allMarks = useMemo(() => {
    const own = (read ?? []).map((node) => markOf(node, say));
    if (!passed?.length) return own;
    return [...own, ...passed.map((one) => markOfPassed(one, either))].sort(inReadingOrder);
  }, [read, passed, say, either]);
  const parts = [text, sectionNodes, markNodes, audit];
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
