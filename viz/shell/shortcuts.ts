import { useEffect } from 'react';
import { nothing } from '../state/selection.ts';
import { change, store } from '../state/store.ts';

export const searchInputId = 'search';
export const helpDialogId = 'help';

/** What a key does wherever the focus is, unless a field or a dialog takes it. */
const shortcuts: Record<string, () => void> = {
  '/': () => document.getElementById(searchInputId)?.focus(),
  '?': openHelp,
  Escape: () => {
    const { node, edge } = store.getState().selection;
    if (node || edge) change({ selection: nothing });
  },
};

export function openHelp(): void {
  const dialog = document.getElementById(helpDialogId);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

const takesKeys = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);

export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = shortcuts[event.key];
      if (!act || takesKeys(event.target)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
