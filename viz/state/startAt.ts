import type { AppState } from './link.ts';

/** The cascade of another node: filters stay, what was unfolded does not. */
export const startAt = ({ cascade }: Pick<AppState, 'cascade'>, id: string): Partial<AppState> => ({
  view: { id: 'cascade' },
  cascade: { ...cascade, from: id, unfolded: [], only: false },
  selection: { node: id },
});
