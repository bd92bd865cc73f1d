import type { Reason } from '../tree.ts';
import type { Review } from './review.ts';

/** What a review says of a thing, as the thing then carries it. */
export interface Reviewed extends Reason {
  basis: 'reviewed';
  confidence: 1;
  review: string;
  /** what was read, as a JSON object */
  asRead?: string;
}

const dayOf = ({ at }: Review) => new Date(at).toISOString().slice(0, 10);

const note = ({ why }: Review) => (why.trim() ? ` ${why.trim()}` : '');

const done: Record<Exclude<Review['kind'], 'withdraw'>, { en: string; zh: string }> = {
  accept: { en: 'confirmed', zh: '确认' },
  reject: { en: 'rejected', zh: '否定' },
  correct: { en: 'corrected', zh: '更正' },
  add: { en: 'added', zh: '补充' },
};

/** The sentence that a reader can check: who did what when, from what to what, and the note. */
export function reasonOf(review: Review, change?: { from: string; to: string }): Reason {
  const { en, zh } = done[review.kind as keyof typeof done];
  const [was, wasZh] = change
    ? [`: ${change.from} → ${change.to}`, `：${change.from} → ${change.to}`]
    : ['', ''];
  return {
    why: `${review.by} ${en} it on ${dayOf(review)}${was}.${note(review)}`,
    whyZh: `${review.by}于${dayOf(review)}${zh}${wasZh}。${note(review).trim()}`,
  };
}

/** What stays of evidence that a review took the place of. */
const evidenceRead = ({ basis, confidence, rule, why, whyZh }: Record<string, unknown>) => ({
  basis,
  confidence,
  rule,
  ...(why !== undefined && { why }),
  ...(whyZh !== undefined && { whyZh }),
});

/**
 * @param before the properties of what was read, where something was
 * @param was what of it is otherwise now, beside its evidence
 */
export const reviewed = (
  review: Review,
  { before, was = {}, change }: { before?: object; was?: object; change?: { from: string; to: string } } = {},
): Reviewed => ({
  basis: 'reviewed',
  confidence: 1,
  review: review.id,
  ...reasonOf(review, change),
  ...(before && { asRead: JSON.stringify({ ...firstRead(before), ...was }) }),
});

/** What was read before any review: an earlier one has it already. */
function firstRead(before: object): object {
  const { asRead, ...properties } = before as Record<string, unknown>;
  return typeof asRead === 'string' ? (JSON.parse(asRead) as object) : evidenceRead(properties);
}

export interface Orphan {
  told: string;
  toldZh: string;
}

/** Why a review cannot be honoured. */
export const orphan = {
  quote: {
    told: 'the plan does not print its quote any more',
    toldZh: '原文已无其所据语句',
  },
  several: {
    told: 'the plan prints its quote in several places, and none is for certain the one that was meant',
    toldZh: '其所据语句在原文中多处出现，无法确定所指',
  },
  unread: {
    told: 'what it corrects is not read in the plan any more, though its quote stands there',
    toldZh: '其所据语句仍在，但所更正的内容已不再读出',
  },
  end: (id: string): Orphan => ({
    told: `${id}, which it leads to, is not in the graph`,
    toldZh: `图中没有其所指的 ${id}`,
  }),
  joins: (type: string, from: string, to: string): Orphan => ({
    told: `${type} does not join ${from} to ${to}`,
    toldZh: `${type} 不能连接 ${from} 与 ${to}`,
  }),
} as const;
