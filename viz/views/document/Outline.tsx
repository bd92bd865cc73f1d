import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useSay } from '../../language/messages.ts';
import { change } from '../../state/store.ts';
import { ancestry, type OutlineItem, visibleItems } from './outline.ts';

/** Headings deeper than this are folded at first. */
const openLevels = 1;

/** The outline of a plan as a tree: worked by mouse and arrow keys; the heading that is being read is marked. */
export function Outline({ items, current }: { items: readonly OutlineItem[]; current: number }) {
  const say = useSay();
  const tree = useRef<HTMLDivElement>(null);
  /** headings that the reader opened or closed against the rule */
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [focused, setFocused] = useState(0);
  const line = useMemo(() => new Set(ancestry(items, current)), [items, current]);
  const isOpen = (item: OutlineItem) =>
    turned.get(item.id) ?? (item.level < openLevels || line.has(items.indexOf(item)));
  const visible = visibleItems(items, isOpen);
  // what is folded away cannot be marked: its nearest visible ancestor is
  const marked = ancestry(items, current).find((i) => visible.includes(i)) ?? -1;
  const tabStop = visible.includes(focused) ? focused : (visible[0] ?? 0);

  useEffect(() => {
    tree.current?.querySelector(`[data-item="${marked}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  const turn = (item: OutlineItem, open: boolean) => setTurned(new Map(turned).set(item.id, open));
  const go = ({ start, end }: OutlineItem) =>
    change(({ reading }) => ({ reading: { ...reading, at: { start, end } } }));
  const focus = (index: number | undefined) => {
    if (index === undefined) return;
    setFocused(index);
    tree.current?.querySelector<HTMLElement>(`[data-item="${index}"]`)?.focus();
  };
  const open = (item: OutlineItem, place: number) =>
    item.hasChildren && !isOpen(item) ? turn(item, true) : focus(visible[place + 1]);
  const close = (item: OutlineItem) =>
    item.hasChildren && isOpen(item) ? turn(item, false) : focus(item.parent < 0 ? undefined : item.parent);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = visible.indexOf(tabStop);
    const item = items[tabStop];
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') focus(visible[place + 1]);
    else if (event.key === 'ArrowUp') focus(visible[place - 1]);
    else if (event.key === 'Home') focus(visible[0]);
    else if (event.key === 'End') focus(visible.at(-1));
    else if (event.key === 'ArrowRight') open(item, place);
    else if (event.key === 'ArrowLeft') close(item);
    else if (event.key === 'Enter' || event.key === ' ') go(item);
    else return;
    event.preventDefault();
  };

  if (!items.length) return <p className="hint">{say('outline.none')}</p>;
  return (
    <div className="outline" role="tree" ref={tree} aria-label={say('outline.title')} onKeyDown={onKeyDown}>
      {visible.map((i) => {
        const item = items[i]!;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys
          <div
            key={item.id}
            data-item={i}
            role="treeitem"
            tabIndex={i === tabStop ? 0 : -1}
            aria-level={item.level + 1}
            aria-expanded={item.hasChildren ? isOpen(item) : undefined}
            aria-current={i === marked ? 'location' : undefined}
            aria-selected={i === marked}
            className="outline-item"
            style={{ paddingInlineStart: `${item.level * 0.9 + 0.4}rem` }}
            onFocus={() => setFocused(i)}
            onClick={() => go(item)}
          >
            <span
              className="twist"
              aria-hidden="true"
              onClick={(event) => {
                if (!item.hasChildren) return;
                event.stopPropagation();
                turn(item, !isOpen(item));
              }}
            >
              {item.hasChildren ? (isOpen(item) ? '▾' : '▸') : ''}
            </span>
            <span className="outline-name">{item.name}</span>
          </div>
        );
      })}
    </div>
  );
}
