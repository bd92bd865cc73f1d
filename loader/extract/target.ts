import { kept } from '../collections.ts';
import type { FactBase } from '../factBase.ts';
import type { PlanTree, Span } from '../tree.ts';
import type { Operator } from './numbers/forms.ts';
import type { Binding, Limit, Pace } from './targets/terms.ts';
import { TargetReader } from './targets/treeReader.ts';

/** What one plan wants one quantity to be. */
export interface TargetFact extends FactBase {
  kind: 'target';
  indicator: {
    /** what is measured, as near to the printed words as can be, with its bearer where the words alone do not tell */
    name: string;
    span: Span;
  };
  /** the zone or area that the words name; absent where it is the plan's own region */
  region?: { printed: string; span: Span };
  operator: Operator;
  /** as printed; a magnitude (万, 亿) stands in the unit */
  value: number;
  valueMax?: number;
  unit: string;
  /** what bounds the number of a change, whose operator says only that it rises or falls */
  limit?: Limit;
  /** over what time the number is to be reached: on the average of the years, in each, in all together */
  pace?: Pace;
  /** whether it binds or is only expected, where the plan says so */
  binding?: Binding;
  year?: number;
  baselineYear?: number;
  baselineValue?: number;
}

/** A quantity that is no target: where, and why not. */
export interface NoTarget {
  rule: string;
  why: string;
  span: Span;
}

/** Every quantified target of a plan, in reading order. */
export const targets = (tree: PlanTree): TargetFact[] => examineTargets(tree).facts;

/** What a reading of targets comes to. */
type Examined = Pick<TargetReader, 'facts' | 'passed' | 'past'>;

const examined = new WeakMap<PlanTree, Examined>();

/** The same with every quantity that was passed over, and why. Read once however many rules ask. */
export const examineTargets = (tree: PlanTree): Examined =>
  kept(examined, tree, () => {
    const reader = new TargetReader();
    reader.read(tree);
    return reader;
  });
