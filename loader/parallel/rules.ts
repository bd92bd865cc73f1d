import { extract } from '../extract/index.ts';
import type { Fact } from '../facts.ts';
import { outlinePlan } from '../outline/index.ts';
import type { PlanText, PlanTree } from '../tree.ts';

/** What the rules make of one plan, or what went wrong. */
export type Applied = { tree: PlanTree; facts: Fact[] } | { error: string };

/** outline → extract, for one plan: the work that threads share. */
export function applyRules(plan: PlanText): Applied {
  try {
    const tree = outlinePlan(plan);
    return { tree, facts: extract(tree) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
