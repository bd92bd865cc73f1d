import type { TargetFact } from '../extract/target.ts';
import { divisionOf } from '../gazetteer/divisions.ts';
import { fold } from '../tree.ts';

/** how far behind the whole a part of it stands */
const MAX_DISTANCE = 60;

/** 建成平台40个，其中|长春市|不少于20个: the name that was made of both */
const partIn = /^(.{2,40})中(\p{Script=Han}{2,12})$/u;

/** 其中|某某片区|7座 */
const zone = /^\p{Script=Han}{2,8}(?:基地|片区|园区|新区|高新区|开发区|经开区|示范区)$/u;

const withoutMagnitude = (unit: string) => unit.replace(/^[百千万亿]+/u, '');

/**
 * Targets that a sentence sets for places of the whole, whose quantity it names once: 数字经济规模达到1万亿元，太原市达到3500亿元. The name of
 * the place is no quantity.
 */
export function ofPlaces(facts: readonly TargetFact[]): TargetFact[] {
  const told: TargetFact[] = [];
  for (const fact of facts) {
    const { name, span } = fact.indicator;
    const part = partIn.exec(name);
    const whole = told.at(-1);
    if (part && (divisionOf(part[2]!) || zone.test(part[2]!)))
      told.push({
        ...fact,
        indicator: { name: part[1]!, span },
        region: { printed: part[2]!, span },
      });
    else if (whole && isPlaceOnly(fact) && goesOn(whole, fact))
      told.push({ ...fact, indicator: { name: ownName(whole), span } });
    else told.push(fact);
  }
  return told;
}

/** Whether the words name a place, and nothing that is measured there. */
const isPlaceOnly = ({ indicator: { name }, region }: TargetFact): boolean =>
  region !== undefined && fold(name) === fold(region.printed) && divisionOf(name) !== undefined;

const goesOn = (whole: TargetFact, part: TargetFact): boolean =>
  whole.section === part.section &&
  part.quote.start >= whole.quote.start &&
  part.quote.start - whole.quote.end <= MAX_DISTANCE &&
  withoutMagnitude(whole.unit) === withoutMagnitude(part.unit);

/** The quantity of a target without the place that its words may name first. */
const ownName = ({ indicator: { name }, region }: TargetFact): string =>
  region && name.startsWith(region.printed) && name.length > region.printed.length + 1
    ? name.slice(region.printed.length)
    : name;
