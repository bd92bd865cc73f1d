/**
 * Makes a list or table one stop of the Tab key: the arrow keys lead from row to row and, within a row, from link to
 * link; in a row of buttons from one to the next; Home and End to the first and the last. For the `ref` of the list:
 * `<ul ref={roving}>`.
 */
export function roving(list: HTMLElement | null): (() => void) | undefined {
  if (!list) return undefined;
  let current: HTMLElement | undefined;
  list.dataset.roving = '';
  const stops = () =>
    [...list.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)')].filter(
      (one) => !one.closest('dialog'),
    );
  const arrange = () => {
    const all = stops();
    if (!current || !all.includes(current)) current = all[0];
    for (const stop of all) {
      const index = stop === current ? 0 : -1;
      if (stop.tabIndex !== index) stop.tabIndex = index;
    }
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !stops().includes(target)) return;
    current = target;
    arrange();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const all = stops();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stepFrom(all, at, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const watch = new MutationObserver(arrange);
  watch.observe(list, { childList: true, subtree: true });
  list.addEventListener('focusin', onFocus);
  list.addEventListener('keydown', onKeyDown);
  arrange();
  return () => {
    watch.disconnect();
    list.removeEventListener('focusin', onFocus);
    list.removeEventListener('keydown', onKeyDown);
  };
}

const rowOf = (stop: Element) => stop.closest('li, tr') ?? stop;

function stepFrom(all: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const row = rowOf(all[at]!);
  const own = all.filter((stop) => rowOf(stop) === row);
  const column = own.indexOf(all[at]!);
  const inRow = (other: HTMLElement | undefined) => {
    if (!other) return undefined;
    const its = all.filter((stop) => rowOf(stop) === rowOf(other));
    return its[Math.min(column, its.length - 1)];
  };
  switch (key) {
    case 'ArrowDown':
      return inRow(all.slice(at + 1).find((stop) => rowOf(stop) !== row));
    case 'ArrowUp':
      return inRow(all.slice(0, at).findLast((stop) => rowOf(stop) !== row));
    case 'ArrowRight':
      return row === all[at] ? all[at + 1] : own[column + 1];
    case 'ArrowLeft':
      return row === all[at] ? all[at - 1] : own[column - 1];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
