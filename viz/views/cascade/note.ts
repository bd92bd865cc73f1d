import type { Say } from '../../language/messages.ts';
import { taskTime } from '../../vocabulary/card.ts';
import { doubtOf, targetNote } from '../../vocabulary/target.ts';
import { differenceOf } from './difference.ts';
import type { Card } from './graph.ts';

/** A line below the name of a card. */
export interface Note {
  kind: 'wanted' | 'doubt' | 'undated' | 'change' | 'also';
  text: string;
}

/**
 * What a card says below its name: what it wants and by when; what print may have lost; that it has no date; how its
 * number differs from the one above it; where else it is printed.
 */
export const notesOf = (card: Card, say: Say, tellsUndated: boolean): Note[] => {
  const { target, time, dated, above } = card;
  const notes: Note[] = [
    { kind: 'wanted', text: target ? targetNote(target, say) : time ? taskTime(time, say) : '' },
    { kind: 'doubt', text: target ? doubtOf(target, say) : '' },
    { kind: 'undated', text: tellsUndated && !dated ? say('cascade.undated') : '' },
    { kind: 'change', text: above ? differenceOf(card, above, say) : '' },
    { kind: 'also', text: alsoIn(card, say) },
  ];
  return notes.filter(({ text }) => text);
};

/** In which other plans the same goal is printed; how often more in its own, where it is in no other. */
function alsoIn({ plan, also = [] }: Card, say: Say): string {
  if (!also.length) return '';
  const others = new Set(also.flatMap((print) => (print.plan?.id === plan?.id ? [] : [print.plan!.name])));
  return others.size
    ? say('cascade.also', { plans: [...others].join('、') })
    : say('cascade.again', { count: also.length });
}
