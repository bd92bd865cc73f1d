import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const said = createStore<{ text: string }>(() => ({ text: '' }));

/** Has a screen reader say it, when it has finished what it is saying. */
export const announce = (text: string): void => said.setState({ text });

/** Where what is announced stands; once in the page. */
export function Announcer() {
  const text = useStore(said, (state) => state.text);
  return (
    <div className="unseen" aria-live="polite" role="status">
      {text}
    </div>
  );
}
