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
    if (isStep(before, next)) {
      const at = steps.getState().at + 1;
      window.history.pushState({ step: at }, '', link);
      steps.setState({ at, last: at });
    } else window.history.replaceState(window.history.state, '', link);
  }
  store.setState(next, true);
}

/** Takes the last step back; nothing where there is none. */
export function undo(): void {
  if (steps.getState().at > 0) window.history.back();
}

/** Takes a step again that was taken back. */
export function redo(): void {
  const { at, last } = steps.getState();
  if (at < last) window.history.forward();
}

/** The link that would show the state after this change: for an `href`, so that it opens in a new tab too. */
export const linkTo = (what: Change): string => writeLink(after(store.getState(), what));

const stepOf = (state: unknown): number | undefined => (state as { step?: number } | null)?.step;

/** On which step of the browser's history the reader is, and which is the last that can be gone forward to. */
const steps = createStore<{ at: number; last: number }>(() => {
  const at = stepOf(window.history.state) ?? 0;
  return { at, last: at };
});

/** Whether there is a step to be taken back, and one to be taken again. */
export const useSteps = () => ({
  undoable: useStore(steps, ({ at }) => at > 0),
  redoable: useStore(steps, ({ at, last }) => at < last),
});

function follow(): void {
  const known = stepOf(window.history.state);
  const { at } = steps.getState();
  if (known !== undefined) steps.setState({ at: known });
  else if (window.location.hash !== writeLink(store.getState())) {
    // a link was followed, which the browser has made a step of its own
    window.history.replaceState({ step: at + 1 }, '');
    steps.setState({ at: at + 1, last: at + 1 });
  }
  store.setState(readLink(window.location.hash), true);
}

if (stepOf(window.history.state) === undefined) window.history.replaceState({ step: 0 }, '');
window.addEventListener('popstate', follow);
window.addEventListener('hashchange', follow);
