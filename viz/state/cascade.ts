import { type Concept, each, isDay, oneOf, optional, wholeNumber } from './concept.ts';

export const directions = ['BOTH', 'UP', 'DOWN'] as const;
export const forces = ['STATED', 'DERIVED', 'THEMATIC'] as const;
export type CascadeDirection = (typeof directions)[number];
export type Force = (typeof forces)[number];

/** From where the cascade is shown, how far, and what of it. */
export interface CascadeState {
  /** id of the entity that it starts from; none: the one that the viewer proposes */
  from?: string;
  direction: CascadeDirection;
  /** steps each way, 1–8 */
  depth: number;
  /** percent, 0–100: less sure steps are left out */
  sure: number;
  /** of which force; none: of any */
  force: readonly Force[];
  /** ISO date: only what held on that day */
  asOf?: string;
  /** ids of the groups of cards that are shown whole */
  unfolded: readonly string[];
  /** whether only the way of what is selected is shown, not the rest dimmed */
  only: boolean;
}

export const deepest = 8;
const usualDepth = 5;

const clamp = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));

export const cascade: Concept<CascadeState> = {
  initial: { direction: 'BOTH', depth: usualDepth, sure: 0, force: [], unfolded: [], only: false },
  params: ['from', 'direction', 'depth', 'sure', 'force', 'asOf', 'unfold', 'only'],
  read(link) {
    const from = link.get('from');
    const asOf = link.get('asOf');
    const chosen = link.get('force')?.split('.') ?? [];
    return {
      ...(from && { from }),
      direction: oneOf(directions, link.get('direction')) ?? 'BOTH',
      depth: clamp(wholeNumber(link.get('depth')) ?? usualDepth, 1, deepest),
      sure: clamp(wholeNumber(link.get('sure')) ?? 0, 0, 100),
      force: forces.filter((force) => chosen.includes(force)),
      ...(asOf && isDay(asOf) && { asOf }),
      unfolded: [...new Set(link.getAll('unfold'))],
      only: link.get('only') === 'way',
    };
  },
  write: ({ from, direction, depth, sure, force, asOf, unfolded, only }) => [
    ...optional('from', from),
    ...optional('direction', direction === 'BOTH' ? undefined : direction),
    ...optional('depth', depth === usualDepth ? undefined : String(depth)),
    ...optional('sure', sure ? String(sure) : undefined),
    ...optional('force', force.join('.')),
    ...optional('asOf', asOf),
    ...each('unfold', unfolded),
    ...optional('only', only ? 'way' : undefined),
  ],
  isStep: (before, after) => before.from !== after.from || before.direction !== after.direction,
};
