import type { EntityCardFragment } from '../generated/operations.ts';
import type { Say } from '../language/messages.ts';
import { dateIn } from './period.ts';
import { targetNote } from './target.ts';

/** The name under which an entity is shown, with the number that the plan gives it. */
export function cardName(card: EntityCardFragment): string {
  switch (card.__typename) {
    case 'Task':
      return numbered(card.number, card.taskTitle);
    case 'Section':
      return numbered(card.number, card.heading);
    default:
      return card.name;
  }
}

/** What tells it from others of the same name: number and date of a plan, when a task is to be done, what a target wants. */
export function cardNote(card: EntityCardFragment, say: Say): string {
  switch (card.__typename) {
    case 'Plan':
      return [card.docNumber, dateIn(say, card.issuedOn?.slice(0, 7))].filter(Boolean).join(' · ');
    case 'Task':
      return taskTime(card, say);
    case 'Outcome':
      return [card.asPrinted, card.outcomeYear].filter(Boolean).join(' · ');
    case 'Target':
      return targetNote(card, say);
    default:
      return '';
  }
}

/** By when a task is to be done, otherwise the year for which it is set. */
export const taskTime = (
  { deadline, taskYear }: { deadline: string | null; taskYear: number | null },
  say: Say,
): string => (deadline ? say('task.deadline', { date: { iso: deadline } }) : String(taskYear ?? ''));

/** Joins number and heading, as print does: no blank after a full-width number. */
export function numbered(number: string | null, heading: string): string {
  if (!number || heading.startsWith(number)) return heading;
  return /[\w.]$/.test(number) ? `${number} ${heading}` : `${number}${heading}`;
}
