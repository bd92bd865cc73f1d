import { queryOptions, useQuery } from '@tanstack/react-query';
import { living } from '../data/living.ts';

export const livingQuery = queryOptions({
  queryKey: ['living'],
  queryFn: ({ signal }) => living(signal),
  retry: false,
});

/** Whether this server takes documents and reviews, and from whom. */
export const useLiving = () => useQuery(livingQuery);
