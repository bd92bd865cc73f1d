import type { EntityCardFragment } from '../generated/operations.ts';

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

/** What tells it from others of the same name: number and date of a plan, year of a task or target. */
export function cardNote(card: EntityCardFragment): string {
  switch (card.__typename) {
    case 'Plan':
      return [card.docNumber, card.issuedOn?.slice(0, 7)].filter(Boolean).join(' · ');
    case 'Task':
      return card.taskYear ? String(card.taskYear) : '';
    case 'Target':
      return card.targetYear ? String(card.targetYear) : '';
    default:
      return '';
  }
}

/** Joins number and heading, as print does: no blank after a full-width number. */
export function numbered(number: string | null, heading: string): string {
  if (!number || heading.startsWith(number)) return heading;
  return /[\w.]$/.test(number) ? `${number} ${heading}` : `${number}${heading}`;
}
