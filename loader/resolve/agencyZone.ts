import type { Place } from '../extract/names/agencyPlace.ts';

/** The zone whose plan a name stands in, and the division that it lies in; only the region where the plan is that of a division. */
interface Zone {
  region: string;
  around?: string | undefined;
}

/** 财政局, 区财政局 in the plan of a zone are the zone’s, 市财政局 that of the city around it. */
export const isOfZone = ([place]: readonly Place[], { around, region }: Zone): boolean =>
  around !== undefined && (!place || (place.form === 'kind' && region.endsWith(place.word)));

/** 高新区|科创局, 园区|财政局 in the plan of a zone: the words for its kind stand for its name. */
export function namedByItsZone(text: string, { around, region }: Zone) {
  const [word = ''] = (around !== undefined && /^.{1,3}?[区园城港]/u.exec(text)) || [];
  if (word.length < 2 || !region.endsWith(word) || word.length === text.length) return undefined;
  return { name: region + text.slice(word.length), level: 'other', kind: 'body', confidence: 0.8 } as const;
}
