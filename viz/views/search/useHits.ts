import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../data/client.ts';
import { allPages } from '../../data/pages.ts';
import { type HitFragment, HitsDocument, type Label } from '../../generated/operations.ts';
import { type Facts, factsOf } from '../../page/facets.ts';
import { usePaused } from '../../shell/usePaused.ts';
import { useApp } from '../../state/store.ts';
import { isLabel, shownLabels } from '../../vocabulary/labels.ts';
import { alternativesOf, hasPhrases, phrasesOf, withoutQuotes } from './words.ts';

const pageSize = 200;

/** A hit with what tells it from others. */
export interface FoundHit {
  hit: HitFragment;
  facts: Facts;
}

interface Scored {
  score: number;
  node: HitFragment;
}

/** All hits of one alternative, with how well each fits. */
async function hitsOf(alternative: string, labels: readonly Label[], signal: AbortSignal) {
  const text = withoutQuotes(alternative);
  const phrases = phrasesOf(alternative);
  let total = 0;
  const found = await allPages(async (after) => {
    const { search } = await request(
      HitsDocument,
      { text, labels: [...labels], first: pageSize, after },
      signal,
    );
    total = search.totalCount;
    return { ...search, edges: search.edges.map((edge) => ({ node: edge as Scored })) };
  });
  const hits = found.filter(({ node }) => hasPhrases(textsOf(node), phrases));
  // the server ranks so many and no more
  return { hits, cut: total > found.length || found.length >= mostRanked };
}

/** All words of a hit by which it may have been found. */
const textsOf = (hit: HitFragment): string[] =>
  [
    hit.name,
    hit.evidence?.quote,
    'text' in hit && hit.text,
    'title' in hit && hit.title,
    'heading' in hit && hit.heading,
    'docNumber' in hit && hit.docNumber,
    'asPrinted' in hit && hit.asPrinted,
    ...('aliases' in hit ? hit.aliases : []),
  ].filter((text): text is string => Boolean(text));

/** What any of the alternatives finds, each once, best first. */
const allHits = (typed: string, labels: readonly Label[]) =>
  queryOptions({
    queryKey: ['hits', typed, labels] as const,
    queryFn: async ({ signal }) => {
      const found = await Promise.all(alternativesOf(typed).map((text) => hitsOf(text, labels, signal)));
      const best = new Map<string, Scored>();
      for (const hit of found.flatMap(({ hits }) => hits)) {
        const known = best.get(hit.node.id);
        if (!known || known.score < hit.score) best.set(hit.node.id, hit);
      }
      return {
        typed,
        hits: [...best.values()].sort((a, b) => b.score - a.score).map(({ node }) => node),
        cut: found.some(({ cut }) => cut),
      };
    },
  });

/** How many hits the server ranks. */
const mostRanked = 1000;

/** All that is found for what stands in the search box. */
export function useHits() {
  const { text, labels } = useApp((state) => state.search);
  const typing = text.trim();
  const typed = usePaused(typing);
  const among = labels.filter(isLabel);
  const answer = useQuery({
    ...allHits(typed, among.length ? among : shownLabels),
    enabled: typed !== '',
    placeholderData: keepPreviousData,
  });
  const hits = useMemo(
    (): FoundHit[] => (answer.data?.hits ?? []).map((hit) => ({ hit, facts: factsOf(hit) })),
    [answer.data],
  );
  return {
    // until other hits have come, those that are there stand under the words that found them
    typed: typed && (answer.data?.typed ?? typed),
    hits: typed ? hits : [],
    cut: answer.data?.cut ?? false,
    pending: typing !== typed || (typed !== '' && answer.isFetching),
    error: answer.error,
    retry: () => void answer.refetch(),
  };
}
