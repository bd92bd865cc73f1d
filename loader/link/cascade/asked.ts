import type { Frame } from './frames.ts';
import { limits } from './limits.ts';
import type { Asked } from './selection.ts';

/** What decides how much likeness is asked. */
interface Case {
  frame: Frame['kind'];
  isOwnPlace: boolean;
  /** whether the measure is told in few words: a line of a table */
  line: boolean;
  /** whether it is about a domain of industry or technology */
  onDomain: boolean;
}

/**
 * How much likeness is asked. A plan that says that it carries another out will have an answer to most of its parts; one that does not
 * name it needs to speak of the very same. A few words are soon like something: more is asked of a line, and less taken; but the task of
 * its own place may be told by little. A task about a domain is told from others by it: less likeness is enough.
 */
export function askedOf({ frame, isOwnPlace, line, onDomain }: Case): Asked {
  const { tasks, lines, onDomains } = limits.asked;
  if (line) return lines[isOwnPlace ? 'ownPlace' : frame];
  if (isOwnPlace) return tasks.ownPlace;
  return onDomain && frame !== 'carriesOut' ? onDomains : tasks[frame];
}

/**
 * How far a task that found little is filled up: to how many ends in plans of higher levels, and with what share of the likeness
 * that is asked otherwise. A domain has something said of it in most plans.
 */
export const fillOf = (onDomain: boolean): { few: number; share: number } =>
  limits.fill[onDomain ? 'onDomain' : 'other'];
