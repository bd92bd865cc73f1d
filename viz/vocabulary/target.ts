import type { EntityCardFragment } from '../generated/operations.ts';
import type { Say } from '../language/messages.ts';
import { quantity, withUnit } from './quantity.ts';

/** A target as every list, card and link knows it. */
export type TargetCard = Extract<EntityCardFragment, { __typename: 'Target' }>;

/** What is wanted, by when, and whether it binds: at least 2.5% · 2020 · binding. */
export const targetNote = (target: TargetCard, say: Say): string =>
  [
    quantity(target, say) ?? target.asPrinted,
    target.targetYear,
    target.binding && say(`binding.${target.binding}`),
  ]
    .filter(Boolean)
    .join(' · ');

/** As much of a target as says whether its number can be right. */
export type Doubted = Pick<TargetCard, 'suspect' | 'likelyValue' | 'unit'>;

/** That its number cannot be right as printed, and what was likely meant; nothing where it can. */
export function doubtOf({ suspect, likelyValue, unit }: Doubted, say: Say): string {
  if (!suspect) return '';
  const likely = likelyValue === null ? '' : say('cascade.likely', { value: withUnit(likelyValue, unit) });
  return [say('cascade.suspect'), likely].filter(Boolean).join(' · ');
}
