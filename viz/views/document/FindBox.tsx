import type { KeyboardEvent } from 'react';
import { useSay } from '../../language/messages.ts';
import { change, useApp } from '../../state/store.ts';
import { mostFound } from './find.ts';

/** Finds words in the text: Enter goes on to the next place, Shift+Enter back. */
export function FindBox({
  count,
  current,
  go,
}: {
  count: number;
  /** index of the place that is shown, if one is */
  current: number | undefined;
  go: (index: number) => void;
}) {
  const say = useSay();
  const words = useApp((state) => state.reading.find);
  const step = (by: number) => count > 0 && go(((current ?? (by > 0 ? -1 : 0)) + by + count) % count);
  const type = (find: string) => {
    change(({ reading }) => ({ reading: { ...reading, find } }));
    go(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') type('');
    else return;
    event.preventDefault();
  };
  const place = current === undefined || !count ? count : `${current + 1} / ${count}`;
  return (
    <search className="find">
      <input
        type="search"
        placeholder={say('find.placeholder')}
        aria-label={say('find.title')}
        value={words}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
      />
      <output aria-live="polite">
        {words && (count ? `${place}${count >= mostFound ? '+' : ''}` : say('find.none'))}
      </output>
      <button
        type="button"
        className="icon-button"
        aria-label={say('find.previous')}
        disabled={!count}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={say('find.next')}
        disabled={!count}
        onClick={() => step(1)}
      >
        ↓
      </button>
    </search>
  );
}
