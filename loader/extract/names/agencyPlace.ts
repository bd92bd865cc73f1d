import { agencyWords } from '../../gazetteer/agencies.ts';
import { divisions } from '../../gazetteer/divisions.ts';
import { Guards } from '../../lexical/guards.ts';
import { Lexicon } from '../../lexical/lexicon.ts';
import type { Stretch } from '../../lexical/stretch.ts';

/** A division at the head of an organisation's name. */
export interface Place {
  /** as printed: 省, 辽宁省, 辽宁 */
  word: string;
  /** `kind`: 省, 市, which division depends on the plan; `full`: 辽宁省; `short`: 辽宁 */
  form: 'kind' | 'full' | 'short';
  /** for `kind`: the level it stands for */
  level?: 'provincial' | 'municipal' | 'county';
}

const placeKinds = Object.entries(agencyWords.places) as ['provincial' | 'municipal' | 'county', string[]][];

const places = new Lexicon<Place>([
  ...placeKinds.flatMap(([level, list]) =>
    list.map((word) => [word, { word, form: 'kind', level } satisfies Place] as const),
  ),
  ...divisions.map((d) => [d.name, { word: d.name, form: 'full' } satisfies Place] as const),
  ...divisions
    .filter((d) => d.kind !== 'county' && d.short !== d.name)
    .map((d) => [d.short, { word: d.short, form: 'short' } satisfies Place] as const),
]);

/** What the name of a division may begin with. */
export const placeBeginnings = places.beginnings;

const placeWordGuards = new Guards(agencyWords.guards);

/** 省 begins a name, or ends a short one (阿坝州); 市县 is no division, nor is 市 in 城市. */
const standsAlone = (text: string, { from, to }: Stretch, before: Place | undefined): boolean =>
  before ? before.form === 'short' : !placeWordGuards.isTail(text, from, to);

const none: readonly never[] = [];

/**
 * The divisions that stand one behind the other at a place in a folded text: 辽宁省沈阳市, 省, 市.
 *
 * @returns each with where it ends; a prefix of them may be all that belongs to the name (省 in 省市场监管局)
 */
export function placesAt(text: string, at: number): readonly { place: Place; to: number }[] {
  if (!placeBeginnings.at(text, at)) return none;
  const found: { place: Place; to: number }[] = [];
  let next = at;
  while (found.length < 3) {
    const hit = places.longestAt(text, next);
    const place = hit?.values[0];
    if (!place || (place.form === 'kind' && !standsAlone(text, hit, found.at(-1)?.place))) break;
    found.push({ place, to: hit.to });
    next = hit.to;
  }
  return found;
}
