import type { NodeProperties } from '../../graph-schema/model/types.ts';
import { placesAt } from '../extract/names/agencyPlace.ts';
import { zoneKindOf } from '../extract/regions/zoneName.ts';
import { countyOf, type Division, divisionName, divisionOf, liesWithin } from '../gazetteer/divisions.ts';
import { type NamedPlace, namedPlaces, usualKind, wholeNation } from '../gazetteer/regions.ts';
import { fold, type Reason } from '../tree.ts';

/** The full name of the division that words name first, if any: 中共辽宁省委办公厅 → 辽宁省. */
export function divisionIn(words: string): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const named = placesAt(words, at).find(({ place }) => place.form !== 'kind');
    const division = named && divisionOf(named.place.word);
    if (division) return division.name;
  }
  return undefined;
}

/** The one place that a printed name stands for, and the next larger one that it lies in. */
export interface ResolvedRegion extends NodeProperties<'Region'> {
  within?: Reason & { region: ResolvedRegion };
}

type Region = Omit<ResolvedRegion, 'id'>;

const byName = new Map(
  namedPlaces.flatMap((place) => [place.name, ...place.aliases].map((name) => [fold(name), place] as const)),
);
const kindsLongestFirst = [...usualKind.keys()].sort((a, b) => b.length - a.length);

const identified = (region: Region): ResolvedRegion => ({ id: `region:${region.name}`, ...region });

const resolvedNation = (): ResolvedRegion => identified(ofPlace(wholeNation));

function ofDivision(division: Division): ResolvedRegion {
  const { parent, kind, code, short, years } = division;
  const name = divisionName(division);
  const others = new Set([division.name, short].filter((other) => other !== name));
  return identified({
    name,
    kind,
    aliases: [...others],
    ...(years ? {} : { code }),
    within: {
      region: parent ? ofDivision(parent) : resolvedNation(),
      why: `By its code in GB/T 2260, ${code}, ${name} lies in ${parent?.name ?? wholeNation.name}.`,
      whyZh: `据 GB/T 2260 代码 ${code}，${name}属于${parent?.name ?? wholeNation.name}。`,
    },
  });
}

function ofPlace({ name, aliases, kind, within: outer }: NamedPlace): Region {
  const region = outer && resolveRegion(outer);
  return {
    name,
    kind,
    aliases: [...aliases],
    ...(region
      ? {
          within: {
            region,
            why: `${name} lies in ${region.name}, by the list of known places.`,
            whyZh: `据已知地名录，${name}位于${region.name}。`,
          },
        }
      : {}),
  };
}

/** The division that a name begins with, the longest reading. */
function leadingDivision(name: string, home: Division | undefined) {
  for (let to = name.length - 1; to > 1; to--) {
    const division = divisionOf(name.slice(0, to), home) ?? countyOf(name.slice(0, to), home);
    if (division) return { division, rest: name.slice(to) };
  }
  return undefined;
}

const freeTrade = /^中国\(([\u4e00-\u9fff]+)\)/;
/** 杭州高新区(滨江) */
const partOfZone = /\([\u4e00-\u9fff]+\)$/;

/** 沈阳高新技术产业开发区, 沈阳国家高新区 and 沈阳市高新区 are 沈阳高新区. */
function ofZone(printed: string, kind: 'zone' | 'area', home: Division | undefined): ResolvedRegion {
  const name = printed.replace(freeTrade, '$1').replace(partOfZone, '');
  const word = kindsLongestFirst.find((k) => name.endsWith(k));
  const usual = word ? name.slice(0, -word.length) + usualKind.get(word) : name;
  const led = leadingDivision(usual, home);
  if (!led) return identified({ name: usual, kind, aliases: [] });
  const behind = byName.get(led.rest) ?? byName.get(name.slice(name.length - led.rest.length));
  if (behind) return identified(ofPlace(behind));
  // 江苏|苏州工业园 is that of its city
  if (led.division.kind === 'province' && leadingDivision(led.rest, led.division)?.division.kind === 'city')
    return ofZone(led.rest, kind, led.division);
  const short = led.division.short + led.rest;
  return identified({ name: short, kind, aliases: [], ...withinRegion(ofDivision(led.division)) });
}

const withinRegion = (region: ResolvedRegion) => ({
  within: {
    region,
    why: `Its name begins with that of ${region.name}.`,
    whyZh: `其名以${region.name}开头。`,
  },
});

/**
 * Finds the place that a printed name stands for: 沈阳 is 沈阳市, 长三角 is 长江三角洲, 大连国家高新区 is 大连高新区. A name that
 * no gazetteer knows keeps its own words.
 *
 * @param home name of the division whose plan it stands in; 和平区 in a plan of Shenyang is its own
 */
export function resolveRegion(printed: string, home?: string): ResolvedRegion {
  const name = fold(printed.replace(/\s+/g, ''));
  const near = home ? divisionOf(home) : undefined;
  const known = byName.get(name);
  const division = divisionOf(name, near) ?? (known ? undefined : countyOf(name, near));
  if (division) return ofDivision(division);
  if (known) return identified(ofPlace(known));
  const kind = zoneKindOf(name.replace(partOfZone, ''));
  const led = leadingDivision(name, near);
  // 沈阳市和平区: a division behind the one that it lies in
  const inner = led && divisionOf(led.rest, led.division);
  if (inner && liesWithin(inner, led.division)) return ofDivision(inner);
  const behind = led && byName.get(led.rest);
  if (behind?.kind === 'zone') return identified(ofPlace(behind));
  if (kind) return ofZone(name, kind, near);
  return identified({
    name,
    kind: 'area',
    aliases: [],
    ...(led ? withinRegion(ofDivision(led.division)) : {}),
  });
}
