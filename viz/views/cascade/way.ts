import type { CascadeGraph, Step } from './graph.ts';

/** A node’s way through a cascade: all that it serves, and all that serves it. */
export interface Way {
  /** of the cards on it, the chosen one among them */
  cards: ReadonlySet<string>;
  /** from the chosen one up, the nearest first */
  up: readonly Step[];
  /** from the chosen one down, the nearest first */
  down: readonly Step[];
}

type Joined = Pick<CascadeGraph, 'steps'>;

/** The way of a node. No way but itself where no step touches it. */
export function wayOf(graph: Joined, id: string): Way {
  const up = walk(graph.steps, id, 'doer', 'goal');
  const down = walk(graph.steps, id, 'goal', 'doer');
  const cards = new Set([id, ...[...up, ...down].flatMap(({ doer, goal }) => [doer, goal])]);
  return { cards, up, down };
}

/** The way that one step is: its two ends. */
export function wayOfStep(graph: Joined, id: string): Way | undefined {
  const step = graph.steps.find((one) => one.id === id);
  return step && { cards: new Set([step.doer, step.goal]), up: [step], down: [] };
}

/** All steps that are reached, breadth first; of those equally near the surest first. */
function walk(steps: readonly Step[], from: string, near: 'doer' | 'goal', far: 'doer' | 'goal'): Step[] {
  const byNear = new Map<string, Step[]>();
  for (const step of steps) byNear.set(step[near], [...(byNear.get(step[near]) ?? []), step]);
  const found: Step[] = [];
  const seen = new Set([from]);
  // a Set comes to what is added while one goes through it: the nearer before the further
  for (const at of seen)
    for (const step of [...(byNear.get(at) ?? [])].sort(surestFirst)) {
      found.push(step);
      seen.add(step[far]);
    }
  return found;
}

const surestFirst = (a: Step, b: Step) => b.sentence.confidence - a.sentence.confidence;
