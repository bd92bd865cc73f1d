import type { MouseEvent } from 'react';
import type { EntityCardFragment } from '../generated/operations.ts';
import { useSay } from '../language/messages.ts';
import { change, linkTo, useApp } from '../state/store.ts';
import { cardName, cardNote } from '../vocabulary/card.ts';
import { Suspect } from '../vocabulary/Suspect.tsx';
import { Swatch } from '../vocabulary/Swatch.tsx';
import { targetNote } from '../vocabulary/target.ts';

/** A link that selects an entity. */
export function EntityLink({ card }: { card: EntityCardFragment }) {
  const say = useSay();
  // the link holds the whole state
  useApp((state) => state);
  const select = { selection: { node: card.id } };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    change(select);
  };
  return (
    <a className="entity" href={linkTo(select)} onClick={onClick} title={cardNote(card, say)}>
      <Swatch label={card.label} cited={card.__typename === 'Plan' && !card.inCorpus} />
      <span>{cardName(card)}</span>
      {card.__typename === 'Target' && (
        <>
          <span className="target-value">{targetNote(card, say)}</span>
          <Suspect target={card} />
        </>
      )}
      {card.__typename === 'Task' && card.deadline && <span className="hint">{cardNote(card, say)}</span>}
    </a>
  );
}
