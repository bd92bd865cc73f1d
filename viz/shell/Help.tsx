import { type MessageKey, useSay } from '../language/messages.ts';
import { helpDialogId } from './shortcuts.ts';

const keys: readonly (readonly [keys: string, does: MessageKey])[] = [
  ['/', 'help.search'],
  ['?', 'help.help'],
  ['Esc', 'help.close'],
  ['↑ ↓ ← →', 'help.arrows'],
  ['Enter', 'help.enter'],
  ['Delete', 'help.delete'],
  ['Space', 'help.pick'],
  ['Shift+F10', 'help.menu'],
  ['Ctrl+Z  Ctrl+Y', 'help.undo'],
  ['+  −  0', 'help.zoom'],
  ['n  p', 'help.marks'],
  ['c', 'help.start'],
];

/** The keys, and how to read the pictures. */
export function Help() {
  const say = useSay();
  return (
    <dialog id={helpDialogId} className="dialog" aria-labelledby="help-title">
      <form method="dialog">
        <header>
          <h2 id="help-title">{say('help.title')}</h2>
          <button type="submit" className="icon-button" aria-label={say('action.close')}>
            ✕
          </button>
        </header>
        <p>{say('help.about')}</p>
        <dl className="keys">
          {keys.map(([key, does]) => (
            <div key={does}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{say(does)}</dd>
            </div>
          ))}
        </dl>
        <p>{say('help.reading')}</p>
      </form>
    </dialog>
  );
}
