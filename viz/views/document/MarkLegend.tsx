import type { CSSProperties } from 'react';
import { useSay } from '../../language/messages.ts';
import { toggle } from '../../state/filters.ts';
import { change, useApp } from '../../state/store.ts';
import { kindOf, markKinds } from './kinds.ts';

/** The kinds of marks in this text, with how many there are; a click hides or shows them. */
export function MarkLegend({ counts }: { counts: ReadonlyMap<string, number> }) {
  const say = useSay();
  const hidden = useApp((state) => state.reading.hiddenKinds);
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
            aria-pressed={!hidden.includes(id)}
            style={kind && ({ '--mark': `var(${kind.colour})` } as CSSProperties)}
            onClick={() =>
              change(({ reading }) => ({
                reading: { ...reading, hiddenKinds: toggle(reading.hiddenKinds, id) },
              }))
            }
          >
            {kind ? say(kind.name) : id}
            <span className="count">{counts.get(id)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
