import { z } from 'zod';
import { placeNameAt } from '../../extract/regions/placeName.ts';
import { resolveRegion } from '../../resolve/region.ts';
import { fold } from '../../tree.ts';
import { readVocabulary, wordList } from '../../vocabulary.ts';
import { isNation, liesIn } from './places.ts';
import type { PlanStanding } from './standing.ts';

const areas = readVocabulary(new URL('./areas.yaml', import.meta.url), z.record(z.string(), wordList));

/** What was done in one place and is to be done everywhere. */
const forAll = /推广|复制|借鉴/;

/**
 * The places that a plan is for: its own; of a national one those that its title names (振兴东北地区, 支持深圳建设…), none where it is for
 * all of the nation. A plan of no place that is not the nation's is for nobody else.
 */
export function placesOf({ level, region, title }: PlanStanding): string[] {
  if (!isNation(region)) return [region];
  if (level !== 'national' || forAll.test(title)) return [];
  const found: string[] = [];
  const text = fold(title);
  for (let at = 0; at < text.length; at++) {
    const place = placeNameAt(text, at);
    if (!place || place.form === 'county' || place.kind === 'foreign') continue;
    const { name } = resolveRegion(text.slice(place.from, place.to));
    if (!isNation(name)) found.push(name);
    at = place.to - 1;
  }
  return found;
}

/** Whether what holds for a place holds for another: it lies in it, or is the one around it. */
export const holdsIn = (place: string, region: string) =>
  liesIn(region, place) || liesIn(place, region) || (areas[place] ?? []).some((part) => liesIn(region, part));

/** The place for which a plan holds for another plan: 全国 where it is for all; nothing where it does not hold for it. */
export function placeBinding(above: PlanStanding, plan: PlanStanding): string | undefined {
  const places = placesOf(above);
  if (places.length === 0) return above.level === 'national' ? above.region : undefined;
  return places.find((place) => !isNation(plan.region) && holdsIn(place, plan.region));
}
