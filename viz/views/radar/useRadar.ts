import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { query } from '../../data/query.ts';
import { RadarDocument, type RadarQuery } from '../../generated/operations.ts';
import { useApp } from '../../state/store.ts';
import { today } from '../../takeaway/origin.ts';

/** Entries on one page; what is beyond is told of. */
const most = 400;

export type RadarEntry = RadarQuery['radar']['entries'][number];

/** What no longer holds on the chosen day, of all plans or of one. */
export function useRadar() {
  const { day = today(), plan = null } = useApp((state) => state.radar);
  const answer = useQuery({
    ...query(RadarDocument, { asOf: day, plan, first: most }),
    placeholderData: keepPreviousData,
  });
  return { ...answer, day, found: answer.data?.radar };
}
