import { countyOf, type Division, divisionOf, liesWithin } from '../../gazetteer/divisions.ts';
import { analysis } from '../../lexical/analysis.ts';
import { type Stretch, stretchesOf, united } from '../../lexical/stretch.ts';
import type { Passage, PlanTree } from '../../tree.ts';
import { isAgencyList } from '../names/agencyList.ts';
import { containers } from '../walk.ts';
import type { RegionMentionFact } from './fact.ts';
import { listedDivision, partBehind, zoneBeforeInList, zoneBehindInList } from './listedZone.ts';
import { countyBehind, placeNameAt } from './placeName.ts';
import { type PlaceName, placeBeginnings } from './placeWords.ts';
import { endsListed, isThird, standsFree } from './standsFree.ts';

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
      for (const { from, to } of new PlaceFinder(passage, near, !home).found)
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
  division !== undefined && home !== undefined && liesWithin(division, home);

/** Goes through a passage once, from place to place. */
class PlaceFinder {
  readonly found: PlaceName[] = [];
  readonly #text: string;
  readonly #near: (name: string) => boolean;
  readonly #nationwide: boolean;
  #last: PlaceName | undefined;

  constructor(passage: Passage, near: (name: string) => boolean, nationwide: boolean) {
    this.#text = passage.folded;
    this.#near = near;
    this.#nationwide = nationwide;
    const apart = setApart(passage);
    let next = 0;
    const from = (at: number) => placeBeginnings.next(this.#text, at);
    for (let at = from(0); at < this.#text.length; at = from(at)) {
      while (next < apart.length && apart[next]!.to <= at) next++;
      const skipped = apart[next];
      at = skipped && skipped.from <= at ? skipped.to : this.#readPlace(at);
    }
  }

  /** Reads what begins at a place, and gives where to look on. */
  #readPlace(at: number): number {
    const text = this.#text;
    const place = placeNameAt(text, at);
    if (!place) return at + 1;
    if (isThird(text, place, this.#nationwide) === false || !standsFree(text, place, this.#last, this.#near))
      return place.to;
    const before = zoneBeforeInList(text, place);
    if (before && before.from >= (this.#last?.to ?? 0)) this.found.push(before);
    this.#takeListed(place);
    // 浙江|义乌|开展…
    const inner = countyBehind(text, place);
    if (inner && endsListed(text, inner.to)) this.#take(inner);
    const part = partBehind(text, this.#last!);
    if (part) this.#take(part);
    for (let zone = zoneBehindInList(text, this.#last!); zone; zone = zoneBehindInList(text, this.#last!))
      this.#takeListed(zone);
    return this.#last!.to;
  }

  #take(place: PlaceName): void {
    this.found.push(place);
    this.#last = place;
  }

  /** … with the division that it is named as the last of. */
  #takeListed(place: PlaceName): void {
    this.found.push(place);
    const division = listedDivision(this.#text, place, this.#last);
    if (division) this.found.push(division);
    this.#last = place;
  }
}

const responsibility = /负责|牵头|配合|责任(?:单位|部门)|主办|承办|参加单位/;
/** what a list of organisations alone holds */
const body = /[厅局委部办署院会政][、，,]?|[省市县区](?:$|、)/;
const quotedName = /[“"「][^“”"「」，。；]{1,18}[”"」]/g;

/** Titles, quoted names that hold more than a place, and notes of responsibility; in order, none inside another. */
function setApart(passage: Passage): Stretch[] {
  const text = passage.folded;
  if (!/[《“"「([【〔]/.test(text)) return [];
  const { titles, roundBrackets, squareBrackets } = analysis(passage);
  const quoted = stretchesOf(quotedName, text).filter(({ from, to }) => {
    const name = text.slice(from + 1, to - 1);
    return placeNameAt(name, 0)?.to !== name.length;
  });
  const notes = [...roundBrackets, ...squareBrackets].filter(({ from, to }) => {
    const inside = text.slice(from + 1, to - 1);
    return responsibility.test(inside) || (body.test(inside) && isAgencyList(inside).is);
  });
  return united([...titles, ...quoted, ...notes]);
}
