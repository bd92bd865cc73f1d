import type { Frame } from './frames.ts';
import type { Measure } from './selection.ts';

/** What decides how much likeness is asked. */
interface Case {
  frame: Frame['kind'];
  /** whether both plans are of one place */
  samePlace: boolean;
  /** whether the task is told in few words: a line of a table */
  line: boolean;
  /** whether it is about a domain of industry or technology */
  onDomain: boolean;
}

type Measures = Record<Frame['kind'] | 'samePlace', Measure>;

/** Set by hand on pairs of tasks and sections that were judged by reading. */
const measures: Measures = {
  /** a task of the same place that is carried out in turn: it is led by somebody, which a heading over it is not */
  samePlace: { first: 0.52, further: 0.62, most: 2, gathered: false },
  carriesOut: { first: 0.26, further: 0.4, most: 3, gathered: true },
  cites: { first: 0.5, further: 0.75, most: 2, gathered: true },
  inForce: { first: 0.5, further: 0.75, most: 2, gathered: true },
};

/** A few words are soon like something: more is asked, and less taken; but the task of its own place may be told by little. */
const ofLines: Measures = {
  samePlace: { first: 0.3, further: 0.9, most: 1, gathered: false },
  carriesOut: { first: 0.4, further: 0.8, most: 1, gathered: false },
  cites: { first: 0.9, further: 0.9, most: 2, gathered: false },
  inForce: { first: 0.9, further: 0.9, most: 2, gathered: false },
};

/** A task about a domain is told from others by it: less likeness is enough. */
const ofDomains: Measure = { first: 0.35, further: 0.6, most: 2, gathered: true };

export function measureOf({ frame, samePlace, line, onDomain }: Case): Measure {
  if (line) return ofLines[samePlace ? 'samePlace' : frame];
  if (samePlace) return measures.samePlace;
  return onDomain && frame !== 'carriesOut' ? ofDomains : measures[frame];
}

/**
 * How far a task that found little is filled up: to how many ends in plans of higher levels, and with what share of the likeness
 * that is asked otherwise. A domain has something said of it in most plans.
 */
export const fillOf = (onDomain: boolean): { few: number; share: number } =>
  onDomain ? { few: 7, share: 0.6 } : { few: 5, share: 0.75 };
