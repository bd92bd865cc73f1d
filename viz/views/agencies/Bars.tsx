import { useState } from 'react';
import { useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';

/** A bar of tasks that are led and supported. */
export interface Load {
  id: string;
  name: string;
  leading: number;
  supporting: number;
}

/** Bars that are shown before one asks for the rest. */
const few = 12;

/** Bars of tasks led and supported; a press shows only the tasks of one, another all again. */
export function Bars({
  title,
  loads,
  chosen,
  choose,
}: {
  title: string;
  loads: readonly Load[];
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...loads.map(({ leading, supporting }) => leading + supporting));
  const shown = all ? loads : loads.filter(({ id }, i) => i < few || id === chosen);
  return (
    <section className="bars" aria-label={title}>
      <h2>{title}</h2>
      <ul ref={roving}>
        {shown.map(({ id, name, leading, supporting }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === chosen}
              onClick={() => choose(id === chosen ? undefined : id)}
            >
              <span className="bar-name" lang="zh">
                {name}
              </span>
              <span className="unseen">{say('agencies.both', { leading, supporting })}</span>
              <LoadBar leading={leading} supporting={supporting} most={most} />
            </button>
          </li>
        ))}
      </ul>
      {loads.length > shown.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {say('list.more', { count: loads.length - shown.length })}
        </button>
      )}
    </section>
  );
}

/** The two numbers of a bar, drawn and written. */
export function LoadBar({ leading, supporting, most }: Omit<Load, 'id' | 'name'> & { most: number }) {
  const share = (count: number) => `${(100 * count) / most}%`;
  return (
    <span className="load-bar" aria-hidden="true">
      <span className="load-track">
        <span className="load-leading" style={{ width: share(leading) }} />
        <span className="load-supporting" style={{ width: share(supporting) }} />
      </span>
      <span className="load-numbers">
        {leading}
        {supporting > 0 && <span className="hint">+{supporting}</span>}
      </span>
    </span>
  );
}
