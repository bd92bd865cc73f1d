import type { Passage, Span } from '../../tree.ts';
import type { TargetFact } from '../target.ts';
import type { PassageTarget } from './passageTarget.ts';
import type { ShortNames } from './region.ts';
import { regionAt, type Surroundings } from './surroundings.ts';
import type { TableTarget } from './table.ts';
import { needsBearer } from './topic.ts';

/** 农林生物质高效|利用 bears 利用率 */
export const bearerOf = (topic: string, name: string) =>
  topic.endsWith(name.slice(0, 2)) && topic.length > 4 ? topic.slice(0, -2) : topic;

export function trimmed(passage: Passage, { start, end }: Span) {
  const { value } = passage;
  let from = start;
  let to = end;
  while (from < to && /[\s,，、：:；;]/.test(value[from]!)) from++;
  while (to > from && /[\s,，、：:；;]/.test(value[to - 1]!)) to--;
  return passage.span(from, to);
}

/** A target as its passage states it, named with what its surroundings say. */
export function targetFact(
  passage: Passage,
  target: PassageTarget,
  { section, topic, region, binding: given }: Surroundings,
  shortNames: ShortNames,
): TargetFact {
  const binding = target.binding ?? given;
  const bearer = topic !== undefined && needsBearer(target, topic) ? bearerOf(topic, target.name) : '';
  const short = [...shortNames.keys()].find(
    (it) => target.name.startsWith(it) && target.name.length > it.length + 1,
  );
  const { value, valueMax, unit, operator, year, baselineYear, baselineValue, rule, confidence } = target;
  const { limit, pace } = target;
  return {
    kind: 'target',
    rule,
    quote: trimmed(passage, target.quote),
    section,
    confidence,
    indicator: {
      name: `${bearer}${short ? target.name.slice(short.length) : target.name}`,
      span: passage.span(target.indicator.start, target.indicator.end),
    },
    ...(region && { region }),
    operator,
    value,
    ...(valueMax !== undefined && { valueMax }),
    unit,
    ...(limit && { limit }),
    ...(pace && { pace }),
    ...(binding && { binding }),
    ...(year !== undefined && { year }),
    ...(baselineYear !== undefined && { baselineYear }),
    ...(baselineValue !== undefined && { baselineValue }),
  };
}

/** A target that a cell of a table states. */
export function cellFact(
  { indicator, cell, place, row, ...target }: TableTarget,
  around: Surroundings,
): TargetFact {
  const { passage, at, name } = indicator;
  const { section, binding } = around;
  const region = (place && regionAt(place.passage, place.at)) ?? around.region;
  return {
    kind: 'target',
    rule: 'target.table',
    quote: { start: row.span().start, end: cell.span().end },
    section,
    confidence: 1,
    indicator: { name, span: passage.span(at.start, at.end) },
    ...(region && { region }),
    ...(binding && { binding }),
    ...target,
  };
}
