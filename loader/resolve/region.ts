import { placesAt } from '../extract/names/agencyPlace.ts';
import { divisionOf } from '../gazetteer/divisions.ts';

/** The full name of the division that words name first, if any: 中共辽宁省委办公厅 → 辽宁省. */
export function divisionIn(words: string): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const named = placesAt(words, at).find(({ place }) => place.form !== 'kind');
    const division = named && divisionOf(named.place.word);
    if (division) return division.name;
  }
  return undefined;
}
