import { useEffect, useRef } from 'react';
import type { EntityCardFragment } from '../generated/operations.ts';
import { useSay } from '../language/messages.ts';
import { cardName, cardNote } from '../vocabulary/card.ts';
import { Suspect } from '../vocabulary/Suspect.tsx';
import { Swatch } from '../vocabulary/Swatch.tsx';

/** The hits of a search as a listbox; the focus stays in the search box. */
export function Suggestions({
  id,
  cards,
  active,
  pending,
  error,
  choose,
  showAll,
}: {
  id: string;
  cards: readonly EntityCardFragment[];
  active: number;
  pending: boolean;
  error: Error | null;
  choose: (card: EntityCardFragment) => void;
  /** what Enter does while no option is active */
  showAll?: () => void;
}) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which option is active shows in the page, not in the code
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="suggestions" ref={list}>
      <div id={id} role="listbox" aria-label={say('search.hits')}>
        {cards.map((card, i) => (
          // the combobox handles the keys
          // biome-ignore lint/a11y/useKeyWithClickEvents: an option is chosen with Enter in the search box
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search box, which names the active option
          <div
            key={card.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            className="suggestion"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(card)}
          >
            <Swatch label={card.label} />
            <span className="suggestion-name">{cardName(card)}</span>
            {card.__typename === 'Target' && <Suspect target={card} />}
            <span className="suggestion-note">{cardNote(card, say) || say(`label.${card.label}`)}</span>
          </div>
        ))}
      </div>
      {!cards.length && (
        <p className="suggestions-none">
          {error ? say('state.away') : say(pending ? 'state.loading' : 'search.none')}
        </p>
      )}
      {showAll && cards.length > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className="suggestions-all"
          onMouseDown={(event) => event.preventDefault()}
          onClick={showAll}
        >
          {say('search.allHits')} <kbd>Enter</kbd>
        </button>
      )}
    </div>
  );
}
