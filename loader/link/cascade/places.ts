import { type ResolvedRegion, resolveRegion } from '../../resolve/region.ts';
import { nationwide } from '../../tree.ts';

const nationByName = resolveRegion(nationwide).name;

/** The larger places that a place lies in, the nearest first, without itself. */
function around(name: string): string[] {
  const places: string[] = [];
  let next: ResolvedRegion | undefined = resolveRegion(name).within?.region;
  for (; next; next = next.within?.region) places.push(next.name);
  return places;
}

/** Whether a name is that of the whole nation. */
export const isNation = (name: string): boolean => name === nationwide || name === nationByName;

/** Whether a place is the other, or lies in it; everything in the land lies in the nation. */
export const liesIn = (place: string, other: string): boolean =>
  place === other || isNation(other) || (!isNation(place) && around(place).includes(other));

/** Whether two names are of one place. */
export const isSamePlace = (one: string, other: string): boolean =>
  one === other || (isNation(one) && isNation(other));
