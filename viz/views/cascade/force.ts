import type { Step } from './graph.ts';

/** The strongest force among steps; agencies and outline are stated. */
export function forceOf(steps: readonly Step[]): 'STATED' | 'DERIVED' | 'THEMATIC' {
  const forces = new Set(
    steps.map((step) => step.force ?? (step.sentence.basis === 'STATED' ? 'STATED' : 'DERIVED')),
  );
  return (['STATED', 'DERIVED', 'THEMATIC'] as const).find((force) => forces.has(force))!;
}
