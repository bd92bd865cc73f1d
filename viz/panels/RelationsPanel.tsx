import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { request } from '../data/client.ts';
import { query } from '../data/query.ts';
import {
  DegreesDocument,
  type EdgeType,
  type RelationLineFragment,
  RelationsDocument,
} from '../generated/operations.ts';
import { useSay } from '../language/messages.ts';
import { Failure } from '../shell/States.tsx';
import { change } from '../state/store.ts';
import { edgeTypes } from '../vocabulary/edges.ts';
import { EdgeSwatch } from '../vocabulary/Swatch.tsx';
import { EntityLink } from './EntityLink.tsx';
import type { Subject } from './subject.ts';

const pageSize = 8;
const directions = ['OUT', 'IN'] as const;
type Direction = (typeof directions)[number];

/** The relations of a node, by type and direction, a page at a time. */
export function RelationsPanel({ subject: { node } }: { subject: Subject }) {
  const degrees = useQuery({
    ...query(DegreesDocument, { id: node?.id ?? '' }),
    enabled: node !== undefined,
  });
  const say = useSay();
  if (degrees.error) return <Failure error={degrees.error} retry={() => void degrees.refetch()} />;
  const counts = degrees.data?.node;
  if (!node || !counts || !('LEADS' in counts)) return null;
  const types = edgeTypes.filter((type) => type !== 'HAS_TEXT' && counts[type] > 0);
  if (!types.length) return <p className="hint">{say('relations.none')}</p>;
  return types.flatMap((type) =>
    directions.map((direction) => (
      <Group key={`${node.id} ${type} ${direction}`} id={node.id} type={type} direction={direction} />
    )),
  );
}

function Group({ id, type, direction }: { id: string; type: EdgeType; direction: Direction }) {
  const say = useSay();
  const pages = useInfiniteQuery({
    queryKey: ['relations', id, type, direction],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const { node } = await request(
        RelationsDocument,
        { id, types: [type], direction, first: pageSize, after: pageParam },
        signal,
      );
      return node && 'relations' in node ? node.relations : null;
    },
    getNextPageParam: (last) => (last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined),
  });
  if (pages.error) return <Failure error={pages.error} retry={() => void pages.refetch()} />;
  const total = pages.data?.pages[0]?.totalCount ?? 0;
  if (!total) return null;
  const lines = pages.data!.pages.flatMap((page) => page?.edges ?? []);
  return (
    <div className="relation-group">
      <h4>
        <EdgeSwatch type={type} />
        {say(`edge.${type}.${direction}`)}
        <span className="count">{total}</span>
      </h4>
      <ul>
        {lines.map((line) => (
          <Line key={line.node.id} line={line} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <button
          type="button"
          className="button quiet"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {say('relations.more', { count: total - lines.length })}
        </button>
      )}
    </div>
  );
}

function Line({ line: { node: relation, other } }: { line: RelationLineFragment }) {
  const say = useSay();
  const inferred = relation.evidence.basis === 'INFERRED';
  return (
    <li className="relation">
      <EntityLink card={other} />
      <button
        type="button"
        className={`evidence-button${inferred ? ' inferred' : ''}`}
        aria-label={say('relations.evidence', { name: other.name })}
        title={say(inferred ? 'basis.INFERRED' : 'basis.STATED')}
        onClick={() => change({ selection: { edge: relation.id } })}
      >
        {say('relations.why')}
      </button>
    </li>
  );
}
