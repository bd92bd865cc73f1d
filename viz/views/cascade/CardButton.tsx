import { useEither, useSay } from '../../language/messages.ts';
import { startAt } from '../../state/startAt.ts';
import { change } from '../../state/store.ts';
import { labelStyles } from '../../vocabulary/labels.ts';
import type { BoardCard } from './board.ts';
import type { Note } from './note.ts';

/** A card: what it is, its number with unit and year. A click lights its way, a double click starts from it. */
export function CardButton({
  place: { card, x, y, height },
  width,
  notes,
  isRoot,
  isChosen,
  isLit,
  isTabStop,
}: {
  place: BoardCard;
  width: number;
  notes: readonly Note[];
  isRoot: boolean;
  isChosen: boolean;
  isLit: boolean;
  isTabStop: boolean;
}) {
  const say = useSay();
  const suspect = useEither()(card.target?.suspect ?? null, card.target?.suspectZh ?? null);
  const classes = [
    'card',
    `card-${card.label}`,
    isRoot && 'card-root',
    isChosen && 'card-chosen',
    !isLit && 'card-away',
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      style={{ left: x, top: y, width, height, '--own': `var(${labelStyles[card.label].colour})` } as object}
      data-card={card.id}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isChosen}
      title={suspect ? `${card.name}\n${suspect}` : card.name}
      onClick={() => change({ selection: isChosen ? {} : { node: card.id } })}
      onDoubleClick={() => change((state) => startAt(state, card.id))}
    >
      <span className="unseen">{say(`label.${card.label}`)}</span>
      <span className="card-name" lang="zh">
        {card.name}
      </span>
      {notes.map(({ kind, text }) => (
        <span key={kind} className={`card-note card-${kind}`} title={kind === 'also' ? text : undefined}>
          {kind === 'change' && <span className="unseen">{say('cascade.change')} </span>}
          {text}
        </span>
      ))}
      {card.plan && (
        <span className="unseen" lang="zh">
          {card.plan.name}
        </span>
      )}
    </button>
  );
}
