import type { Say } from '../../language/messages.ts';
import { taskTime } from '../../vocabulary/card.ts';
import { doubtOf, targetNote } from '../../vocabulary/target.ts';
import type { Card } from './graph.ts';

/** What a card says below its name: what it wants and by when; what print may have lost; that it has no date. */
export const notesOf = ({ target, time, dated }: Card, say: Say, tellsUndated: boolean): string[] =>
  [
    target ? targetNote(target, say) : time ? taskTime(time, say) : '',
    target ? doubtOf(target, say) : '',
    tellsUndated && !dated ? say('cascade.undated') : '',
  ].filter(Boolean);
