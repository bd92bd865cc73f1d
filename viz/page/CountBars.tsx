import { useState } from 'react';
import { useSay } from '../language/messages.ts';
import { roving } from '../shell/roving.ts';
import './bars.css';

/** How many of one kind. */
export interface Part {
  id: string;
  name: string;
  count: number;
}

/** A bar of counts by kind. */
export interface CountBar {
  id: string;
  name: string;
  parts: readonly Part[];
  /** what is said behind the bar; their sum where it is nothing else */
  told?: string;
}

/** Bars that are shown before one asks for the rest. */
const few = 8;

const sumOf = (parts: readonly Part[]) => parts.reduce((sum, { count }) => sum + count, 0);

/** Bars of counts; a press narrows the list to one of them, another widens it again. */
export function CountBars({
  title,
  bars,
  chosen,
  choose,
}: {
  title: string;
  bars: readonly CountBar[];
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...bars.map(({ parts }) => sumOf(parts)));
  const shown = all ? bars : bars.filter(({ id }, i) => i < few || id === chosen);
  return (
    <section className="count-bars" aria-label={title}>
      <h2>{title}</h2>
      <ul ref={roving}>
        {shown.map(({ id, name, parts, told }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === chosen}
              onClick={() => choose(id === chosen ? undefined : id)}
            >
              <span className="count-bar-name" lang="zh">
                {name}
              </span>
              <span className="count-bar-track" aria-hidden="true">
                {parts.map((part) => (
                  <i
                    key={part.id}
                    className={`part part-${part.id}`}
                    style={{ width: `${(100 * part.count) / most}%` }}
                    title={`${part.name} ${part.count}`}
                  />
                ))}
              </span>
              <span className="count-bar-sum" aria-hidden="true">
                {told ?? sumOf(parts)}
              </span>
              <span className="unseen">{parts.map((part) => `${part.name} ${part.count}`).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {bars.length > shown.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {say('list.more', { count: bars.length - shown.length })}
        </button>
      )}
    </section>
  );
}

/** What the colours of the bars mean. */
export const PartLegend = ({ parts }: { parts: readonly Omit<Part, 'count'>[] }) => (
  <p className="part-legend">
    {parts.map(({ id, name }) => (
      <span key={id}>
        <i className={`part part-${id}`} aria-hidden="true" /> {name}
      </span>
    ))}
  </p>
);
