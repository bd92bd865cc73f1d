import { countyOf, type Division, divisionOf, within } from '../../gazetteer/divisions.ts';
import type { Passage, PlanTree } from '../../tree.ts';
import { isAgencyList } from '../names/agencyList.ts';
import { bracketed, containers, type Stretch, squareBracketed } from '../walk.ts';
import type { RegionMentionFact } from './fact.ts';
import { listedDivision, partBehind, zoneBeforeInList, zoneBehindInList } from './listedZone.ts';
import { countyBehind, type PlaceName, placeBeginnings, placeNameAt } from './placeName.ts';
import { endsListed, isThird, standsFree } from './standing.ts';

/**
 * Reads the places that a plan names:
 *
 * - “提升京津冀、长江经济带等国家战略区域科技创新能力”: areas
 * - “重点发展本溪、沈阳、大连生物医药产业基地”: divisions, in a list
 * - “支持中关村科技园区、深圳高新区先行先试”: zones
 * - “支持兴凯湖、呼伦湖等开展流域生态综合治理”: waters
 *
 * What is part of a longer name (大连理工大学, 辽宁省科技厅, 《辽宁省…办法》, 健康中国), an abbreviation (中美, 援疆) or a
 * class (国家高新区, 各市) names no place, nor does the note of who is responsible.
 */
export function placeMention(tree: PlanTree): RegionMentionFact[] {
  const home = tree.plan.head.region && divisionOf(tree.plan.head.region.value);
  const near = (name: string) => isNear(divisionOf(name, home) ?? countyOf(name, home), home);
  const facts: RegionMentionFact[] = [];
  for (const { section, passages } of containers(tree))
    for (const passage of passages)
      for (const { from, to } of placesIn(passage, near, !home))
        facts.push({
          kind: 'regionMention',
          rule: 'placeMention',
          quote: passage.span(from, to),
          section,
          confidence: 1,
          printed: passage.value.slice(from, to),
        });
  return facts;
}

const isNear = (division: Division | undefined, home: Division | undefined) =>
  division !== undefined && home !== undefined && within(division, home);

function placesIn(passage: Passage, near: (name: string) => boolean, nationwide: boolean): PlaceName[] {
  const text = passage.folded;
  const apart = setApart(text);
  const found: PlaceName[] = [];
  let last: PlaceName | undefined;
  let next = 0;
  for (let at = placeBeginnings.next(text, 0); at < text.length; at = placeBeginnings.next(text, at + 1)) {
    while (next < apart.length && apart[next]!.to <= at) next++;
    const skipped = apart[next];
    if (skipped && skipped.from <= at) {
      at = skipped.to - 1;
      continue;
    }
    const place = placeNameAt(text, at);
    if (!place) continue;
    at = place.to - 1;
    if (isThird(text, place, nationwide) === false || !standsFree(text, place, last, near)) continue;
    const before = zoneBeforeInList(text, place);
    if (before && before.from >= (last?.to ?? 0)) found.push(before);
    found.push(place);
    const itself = listedDivision(text, place, last);
    if (itself) found.push(itself);
    last = place;
    // 浙江|义乌|开展…
    const inner = countyBehind(text, place);
    if (inner && endsListed(text, inner.to)) {
      found.push(inner);
      last = inner;
      at = inner.to - 1;
    }
    const part = partBehind(text, last);
    if (part) {
      found.push(part);
      last = part;
      at = part.to - 1;
    }
    for (let zone = zoneBehindInList(text, last); zone; zone = zoneBehindInList(text, last)) {
      found.push(zone);
      const named = listedDivision(text, zone, last);
      if (named) found.push(named);
      last = zone;
      at = zone.to - 1;
    }
  }
  return found;
}

const responsibility = /负责|牵头|配合|责任(?:单位|部门)|主办|承办|参加单位/;
/** what a list of organisations alone holds */
const body = /[厅局委部办署院会政][、，,]?|[省市县区](?:$|、)/;
const quotedName = /[“"「]([^“”"「」，。；]{1,18})[”"」]/g;

/** Titles, quoted names that hold more than a place, and notes of responsibility; in order, none inside another. */
function setApart(text: string): Stretch[] {
  if (!/[《“"「([【〔]/.test(text)) return [];
  const stretches = [...text.matchAll(/《[^》]{1,120}》/g)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
  }));
  for (const m of text.matchAll(quotedName))
    if (placeNameAt(m[1]!, 0)?.to !== m[1]!.length)
      stretches.push({ from: m.index, to: m.index + m[0].length });
  for (const { from, to } of [...bracketed(text), ...squareBracketed(text)]) {
    const inside = text.slice(from + 1, to - 1);
    if (responsibility.test(inside) || (body.test(inside) && isAgencyList(inside).is))
      stretches.push({ from, to });
  }
  stretches.sort((a, b) => a.from - b.from);
  const apart: Stretch[] = [];
  for (const stretch of stretches) {
    const last = apart.at(-1);
    if (last && stretch.from < last.to) last.to = Math.max(last.to, stretch.to);
    else apart.push({ ...stretch });
  }
  return apart;
}
