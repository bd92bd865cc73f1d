import { type MessageKey, useSay } from '../language/messages.ts';
import { roving } from '../shell/roving.ts';
import { searchInputId } from '../shell/shortcuts.ts';
import type { AppState } from '../state/link.ts';
import { linkTo, useApp } from '../state/store.ts';

/** A question, and the view whose picture answers it. */
interface Question {
  asks: MessageKey;
  shows(state: AppState): Partial<AppState>;
}

const questions: readonly Question[] = [
  { asks: 'question.plans', shows: () => ({ view: { id: 'network' } }) },
  { asks: 'question.goal', shows: () => ({ view: { id: 'cascade' } }) },
  {
    asks: 'question.unanswered',
    shows: ({ coverage }) => ({ view: { id: 'coverage' }, coverage: { ...coverage, show: 'unanswered' } }),
  },
  { asks: 'question.agencies', shows: () => ({ view: { id: 'agencies' }, agencies: {} }) },
];

/** What a first visitor can ask, each with its picture, and the two ways on: to search, and to read. */
export function Questions() {
  const say = useSay();
  const state = useApp((all) => all);
  return (
    <nav className="questions" aria-label={say('question.title')}>
      <h2>{say('question.title')}</h2>
      <ul ref={roving}>
        {questions.map(({ asks, shows }) => {
          const there = shows(state);
          return (
            <li key={asks}>
              <a href={linkTo(there)} aria-current={there.view?.id === state.view.id ? 'page' : undefined}>
                {say(asks)}
              </a>
            </li>
          );
        })}
      </ul>
      <p className="row-links">
        <button
          type="button"
          className="button"
          onClick={() => document.getElementById(searchInputId)?.focus()}
        >
          {say('question.search')}
        </button>
        <a className="button" href={linkTo({ view: { id: 'document' } })}>
          {say('question.read')}
        </a>
      </p>
    </nav>
  );
}
