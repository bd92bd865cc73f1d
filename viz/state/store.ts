import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type AppState, isStep, readLink, writeLink } from './link.ts';

/** The state of the viewer, and the link in the browser's address bar, always the same. */
export const store = createStore<AppState>(() => readLink(window.location.hash));

/** Reads a part of the state; the component is drawn anew when that part changes. */
export const useApp = <T>(select: (state: AppState) => T): T => useStore(store, select);

export type Change = Partial<AppState> | ((state: AppState) => Partial<AppState>);

const after = (state: AppState, change: Change): AppState => ({
  ...state,
  ...(typeof change === 'function' ? change(state) : change),
});

/** Changes the state, and the link with it; one call is one step back, whatever number of concepts it changes. */
export function change(what: Change): void {
  const before = store.getState();
  const next = after(before, what);
  const link = writeLink(next);
  if (link !== window.location.hash) {
    if (isStep(before, next)) window.history.pushState(null, '', link);
    else window.history.replaceState(null, '', link);
  }
  store.setState(next, true);
}

/** The link that would show the state after this change: for an `href`, so that it opens in a new tab too. */
export const linkTo = (what: Change): string => writeLink(after(store.getState(), what));

const follow = () => store.setState(readLink(window.location.hash), true);
window.addEventListener('popstate', follow);
window.addEventListener('hashchange', follow);
