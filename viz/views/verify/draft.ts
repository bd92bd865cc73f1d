import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The draft that is checked: kept while the page is open, in no link and nowhere else. */
const draft = createStore<{ text: string }>(() => ({ text: '' }));

export const useDraft = (): string => useStore(draft, ({ text }) => text);

export const setDraft = (text: string): void => draft.setState({ text });
