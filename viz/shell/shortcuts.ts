import { useEffect } from 'react';
import { nothing } from '../state/selection.ts';
import { change, redo, store, undo } from '../state/store.ts';

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

/** Ctrl+Z takes a step back, Ctrl+Shift+Z and Ctrl+Y take it again; a field undoes what was typed itself. */
function withControl(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if ((key !== 'z' && key !== 'y') || takesKeys(event.target)) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}

export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      if (event.ctrlKey || event.metaKey) return withControl(event);
      const act = shortcuts[event.key];
      if (!act || takesKeys(event.target)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
