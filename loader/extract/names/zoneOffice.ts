import { placeNameAt } from '../regions/placeName.ts';
import type { AgencyName } from './agencyName.ts';

/**
 * The committees that administer zones, in running text: 苏州工业园区管委会, 西咸新区管理委员会. That of any zone (高新区管委会, 各开发区管委会) is a
 * class.
 */
const committee = /管(?:委会|理委员会)/g;
/** how far before its committee the name of a zone may begin */
const longestZone = 24;

export function zoneOffices(text: string): Pick<AgencyName, 'from' | 'to'>[] {
  if (!text.includes('管委会') && !text.includes('管理委员会')) return [];
  return [...text.matchAll(committee)].flatMap(({ index, 0: word }) => {
    const from = zoneBefore(text, index);
    return from === undefined ? [] : [{ from, to: index + word.length }];
  });
}

/** Where a zone that ends at `end` begins. */
function zoneBefore(text: string, end: number): number | undefined {
  for (let at = Math.max(0, end - longestZone); at < end - 1; at++) {
    const place = placeNameAt(text, at);
    if (place?.to === end && (place.form === 'zone' || place.kind === 'zone')) return at;
  }
  return undefined;
}
