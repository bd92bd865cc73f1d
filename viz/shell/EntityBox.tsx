import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { query } from '../data/query.ts';
import { type EntityCardFragment, type Label, SearchDocument } from '../generated/operations.ts';
import { useSay } from '../language/messages.ts';
import { announce } from './announce.tsx';
import { Suggestions } from './Suggestions.tsx';
import { usePaused } from './usePaused.ts';

const shown = 12;

/**
 * A field that finds an entity, with its suggestions: an ARIA combobox, worked by arrow keys, Enter and Esc. While
 * nothing is typed it suggests what is `offered`.
 */
export function EntityBox({
  id,
  name,
  placeholder,
  text,
  type,
  labels,
  offered = [],
  choose,
  showAll,
  children,
}: {
  id?: string;
  /** what a screen reader calls the field */
  name: string;
  placeholder: string;
  text: string;
  type: (text: string) => void;
  /** among which kinds of entities to look */
  labels: readonly Label[];
  offered?: readonly EntityCardFragment[];
  choose: (card: EntityCardFragment) => void;
  /** shows all that is found: what Enter does before an arrow key has chosen; without it Enter chooses the first */
  showAll?: () => void;
  /** what stands behind the field */
  children?: ReactNode;
}) {
  const say = useSay();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = usePaused(text.trim());
  const hits = useQuery({
    ...query(SearchDocument, { text: asked, first: shown, labels: [...labels] }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const typed = text.trim() !== '';
  const found = asked && hits.data ? hits.data.search.edges.map((edge) => edge.node) : [];
  const cards = typed ? found : offered;
  const visible = open && (typed || offered.length > 0);

  useEffect(() => {
    if (visible && typed && hits.isSuccess && asked)
      announce(say('search.found', { count: hits.data.search.edges.length }));
  }, [visible, typed, hits.isSuccess, hits.data, asked, say]);

  const pick = (card: EntityCardFragment) => {
    setOpen(false);
    choose(card);
    announce(say('search.chosen', { name: card.name }));
  };
  const all = () => {
    setOpen(false);
    showAll?.();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && cards.length) {
      event.preventDefault();
      setOpen(true);
      setActive((now) => (now + step + (now < 0 && step < 0 ? 1 : 0) + cards.length) % cards.length);
    } else if (event.key === 'Enter' && visible && !event.nativeEvent.isComposing) {
      const card = cards[showAll ? active : Math.max(0, active)];
      if (card) pick(card);
      else if (showAll && typed) all();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (visible) setOpen(false);
      else event.currentTarget.blur();
    }
  };

  return (
    <>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        aria-label={name}
        aria-expanded={visible}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={visible && active >= 0 ? `${listId}-${active}` : undefined}
        value={text}
        onChange={({ target }) => {
          type(target.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {children}
      {visible && (
        <Suggestions
          id={listId}
          cards={cards}
          active={active}
          pending={typed && (hits.isFetching || asked !== text.trim())}
          error={hits.error}
          choose={pick}
          {...(showAll && typed && { showAll: all })}
        />
      )}
    </>
  );
}
