import { useEither, useSay } from '../../language/messages.ts';
import { startAt } from '../../state/startAt.ts';
import { change } from '../../state/store.ts';
import { labelStyles } from '../../vocabulary/labels.ts';
import type { BoardCard } from './board.ts';

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
  notes: readonly string[];
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
      {notes.map((note, i) => (
        <span key={note} className={i && card.target?.suspect ? 'card-note card-doubt' : 'card-note'}>
          {note}
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
