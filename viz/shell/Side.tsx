import { type ReactNode, useId, useState } from 'react';
import { useSay } from '../language/messages.ts';

/** Leads the keyboard to the details of what was just chosen elsewhere. */
export const focusDetails = (): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.side-right')?.focus({ preventScroll: true }),
  );
};

/** A panel at the side of a view. On a narrow window it lies over the view, and is opened and closed. */
export function Side({
  side,
  name,
  opensFor,
  children,
}: {
  side: 'left' | 'right';
  name: string;
  /** opens by itself whenever this becomes another */
  opensFor?: string | undefined;
  children: ReactNode;
}) {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [openedFor, setOpenedFor] = useState(opensFor);
  if (openedFor !== opensFor) {
    setOpenedFor(opensFor);
    setOpen(opensFor !== undefined);
  }
  return (
    <>
      <button
        type="button"
        className={`side-toggle side-toggle-${side}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {name}
      </button>
      <aside
        id={id}
        className={`side side-${side}`}
        data-open={open}
        aria-label={name}
        // takes the focus from where something was chosen
        tabIndex={-1}
      >
        <button
          type="button"
          className="icon-button side-close"
          aria-label={say('action.close')}
          onClick={() => setOpen(false)}
        >
          ✕
        </button>
        {children}
      </aside>
    </>
  );
}
