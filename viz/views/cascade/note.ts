import type { Say } from '../../language/messages.ts';
import { quantity, withUnit } from '../../vocabulary/quantity.ts';
import type { Card } from './graph.ts';

/** What a card says below its name: number with unit and year; what print may have lost; that it has no date. */
export function notesOf({ aim, year, dated }: Card, say: Say, tellsUndated: boolean): string[] {
  const number = [aim && quantity(aim, say), aim?.year ?? year].filter(Boolean).join(' · ');
  const likely = aim?.likelyValue;
  const doubt = [
    aim?.suspect && say('cascade.suspect'),
    likely != null && say('cascade.likely', { value: withUnit(likely, aim?.unit ?? null) }),
  ];
  return [
    number,
    doubt.filter(Boolean).join(' · '),
    tellsUndated && !dated ? say('cascade.undated') : '',
  ].filter(Boolean);
}
