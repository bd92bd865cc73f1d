import type { CSSProperties } from 'react';
import { useSay } from '../../language/messages.ts';
import { toggle } from '../../state/filters.ts';
import { change, useApp } from '../../state/store.ts';
import { kindOf, markKinds, passedOver } from './kinds.ts';

/** Hides or shows the marks of a kind. What was passed over is shown only when it is asked for, all others unless it is not. */
const turn = (id: string) =>
  change(({ reading: { passedOver: shown, ...reading } }) => ({
    reading:
      id === passedOver
        ? { ...reading, ...(!shown && { passedOver: true as const }) }
        : { ...reading, ...(shown && { passedOver: shown }), hiddenKinds: toggle(reading.hiddenKinds, id) },
  }));

/** The kinds of marks in this text, with how many there are; a click hides or shows them. */
export function MarkLegend({ counts }: { counts: ReadonlyMap<string, number> }) {
  const say = useSay();
  const { hiddenKinds, passedOver: passedShown } = useApp((state) => state.reading);
  const isShown = (id: string) => (id === passedOver ? passedShown === true : !hiddenKinds.includes(id));
  const kinds = [...counts.keys()].sort((a, b) => markKinds.indexOf(a) - markKinds.indexOf(b));
  return (
    <fieldset className="mark-legend" aria-label={say('marks.title')}>
      {kinds.map((id) => {
        const kind = kindOf(id);
        return (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={isShown(id)}
            style={kind && ({ '--mark': `var(${kind.colour})` } as CSSProperties)}
            onClick={() => turn(id)}
          >
            {kind ? say(kind.name) : id}
            <span className="count">{counts.get(id)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
