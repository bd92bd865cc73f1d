import type { AlikeIndicators, ListedIndicator } from '../loader/index.ts';

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
const used = ({ name, unit, targets, plans }: ListedIndicator) =>
  `${name}${unit ? ` (${unit})` : ''}: ${counted(targets, 'target')} of ${counted(plans, 'plan')}`;

/** The quantities of a graph for a person to read, a line each, and last how many there are. */
export const indicatorsText = (indicators: readonly ListedIndicator[]): string =>
  [...indicators.map(used), counted(indicators.length, 'indicator'), ''].join('\n');

/** Pairs of quantities that may be one: how alike, the two, and last what to do about those that are. */
export function alikeText(pairs: readonly AlikeIndicators[], limit: number): string {
  const shown = pairs.slice(0, limit);
  return [
    ...shown.flatMap(({ one, other, likeness }) => [
      likeness.toFixed(2),
      `    ${used(one)}`,
      `    ${used(other)}`,
    ]),
    pairs.length > shown.length
      ? `${shown.length} of ${counted(pairs.length, 'pair')}; --limit shows more`
      : counted(pairs.length, 'pair'),
    '',
  ].join('\n');
}
