import type { AlikeIndicators, ListedIndicator } from '../loader/index.ts';
import { say } from './language/say.ts';

const used = ({ name, unit, targets, plans }: ListedIndicator) =>
  say('indicators.used', {
    name: `${name}${unit ? ` (${unit})` : ''}`,
    targets: say('count.Target', { count: targets }),
    plans: say('report.plans', { count: plans }),
  });

/** The quantities of a graph for a person to read, a line each, and last how many there are. */
export const indicatorsText = (indicators: readonly ListedIndicator[]): string =>
  [...indicators.map(used), say('indicators.total', { count: indicators.length }), ''].join('\n');

/** Pairs of quantities that may be one: how alike, the two, and last what to do about those that are. */
export function alikeText(pairs: readonly AlikeIndicators[], limit: number): string {
  const shown = pairs.slice(0, limit);
  const total = say('indicators.pairs', { count: pairs.length });
  return [
    ...shown.flatMap(({ one, other, likeness }) => [
      likeness.toFixed(2),
      `    ${used(one)}`,
      `    ${used(other)}`,
    ]),
    pairs.length > shown.length ? say('indicators.shown', { shown: shown.length, pairs: total }) : total,
    '',
  ].join('\n');
}
