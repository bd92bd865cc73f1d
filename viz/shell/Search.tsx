import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { query } from '../data/query.ts';
import { type EntityCardFragment, SearchDocument } from '../generated/operations.ts';
import { useSay } from '../language/messages.ts';
import { change, useApp } from '../state/store.ts';
import { viewOf } from '../views/index.ts';
import { isLabel, shownLabels } from '../vocabulary/labels.ts';
import { announce } from './announce.tsx';
import { Suggestions } from './Suggestions.tsx';
import { searchInputId } from './shortcuts.ts';

const shown = 12;
/** Milliseconds without a keystroke before the server is asked. */
const pause = 140;

/** The search box with its suggestions: an ARIA combobox, worked by arrow keys, Enter and Esc. */
export function Search() {
  const say = useSay();
  const listId = useId();
  const { text, labels } = useApp((state) => state.search);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = usePaused(text.trim());
  const chosenLabels = labels.filter(isLabel);
  const hits = useQuery({
    ...query(SearchDocument, {
      text: asked,
      first: shown,
      labels: chosenLabels.length ? chosenLabels : shownLabels,
    }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const cards = asked && hits.data ? hits.data.search.edges.map((edge) => edge.node) : [];
  const visible = open && text.trim() !== '';

  useEffect(() => {
    if (visible && hits.isSuccess && asked)
      announce(say('search.found', { count: hits.data.search.edges.length }));
  }, [visible, hits.isSuccess, hits.data, asked, say]);

  const type = (value: string) => {
    change(({ search }) => ({ search: { ...search, text: value } }));
    setActive(-1);
    setOpen(true);
  };
  const choose = (card: EntityCardFragment) => {
    setOpen(false);
    change((state) => ({
      search: { ...state.search, text: '' },
      ...viewOf(state.view.id).choose(state, card),
    }));
    announce(say('search.chosen', { name: card.name }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && cards.length) {
      event.preventDefault();
      setOpen(true);
      setActive((now) => (now + step + (now < 0 && step < 0 ? 1 : 0) + cards.length) % cards.length);
    } else if (event.key === 'Enter' && visible && !event.nativeEvent.isComposing) {
      const card = cards[Math.max(0, active)];
      if (card) choose(card);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (visible) setOpen(false);
      else event.currentTarget.blur();
    }
  };

  return (
    <search className="search">
      <select
        aria-label={say('search.among')}
        value={chosenLabels[0] ?? ''}
        onChange={({ target }) =>
          change(({ search }) => ({ search: { ...search, labels: target.value ? [target.value] : [] } }))
        }
      >
        <option value="">{say('search.all')}</option>
        {shownLabels.map((label) => (
          <option key={label} value={label}>
            {say(`label.${label}`)}
          </option>
        ))}
      </select>
      <input
        id={searchInputId}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={say('search.placeholder')}
        aria-label={say('search.title')}
        aria-expanded={visible}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={visible && active >= 0 ? `${listId}-${active}` : undefined}
        value={text}
        onChange={({ target }) => type(target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      {visible && (
        <Suggestions
          id={listId}
          cards={cards}
          active={active}
          pending={hits.isFetching || asked !== text.trim()}
          error={hits.error}
          choose={choose}
        />
      )}
    </search>
  );
}

/** The value when it has not changed for a moment. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
