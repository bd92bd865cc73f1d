import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useSay } from '../../language/messages.ts';
import { change, linkTo, useApp } from '../../state/store.ts';
import { distribute, type Mark } from '../../vocabulary/marks.ts';
import { Chunk, type Overlay } from './Chunk.tsx';
import type { Found } from './find.ts';
import { passedOver } from './kinds.ts';
import { MarkTip, type Tip } from './MarkTip.tsx';
import { chunksOf, type OutlineItem } from './outline.ts';
import { PassageLink } from './PassageLink.tsx';
import { chunkAt, show, watchChunks } from './scroll.ts';

interface TextPaneProps {
  pane: RefObject<HTMLDivElement | null>;
  text: string;
  outline: readonly OutlineItem[];
  /** those of the kinds that are shown, in reading order */
  marks: readonly Mark[];
  found: readonly Found[];
  current: Found | undefined;
  /** is told the heading that is being read; -1 before the first */
  onReach: (heading: number) => void;
}

const none: never[] = [];

/** The text of a plan with its marks; what is out of sight is not laid out. */
export function TextPane({ pane, text, outline, marks, found, current, onReach }: TextPaneProps) {
  const say = useSay();
  const at = useApp((state) => state.reading.at);
  const selection = useApp((state) => state.selection);
  const selected = selection.node ?? selection.edge;
  const [tip, setTip] = useState<Tip>();
  const chunks = useMemo(() => chunksOf(text.length, outline), [text, outline]);
  const starts = useMemo(() => chunks.map(({ start }) => start), [chunks]);
  const marksOf = useMemo(() => distribute(starts, text.length, marks), [starts, text, marks]);
  const overlaysOf = useOverlays(starts, text.length, at, found, current);
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);

  useEffect(() => {
    if (pane.current && at) return show(pane.current, starts, at.start);
  }, [pane, starts, at]);
  useEffect(() => {
    if (pane.current && current) return show(pane.current, starts, current.start);
  }, [pane, starts, current]);
  const reach = useRef(onReach);
  useEffect(() => {
    reach.current = onReach;
  });
  useEffect(() => {
    if (!pane.current) return;
    return watchChunks(pane.current, (index) => reach.current(chunks[index]?.heading ?? -1));
  }, [pane, chunks]);

  const marksAt = (target: EventTarget): Mark[] => {
    const words = target instanceof Element ? target.closest<HTMLElement>('[data-marks]') : null;
    return words?.dataset.marks?.split('\n').flatMap((id) => byId.get(id) ?? []) ?? [];
  };
  const isCurrent = ({ id, kind, start, end }: Mark) =>
    kind === passedOver ? !selected && at?.start === start && at.end === end : id === selected;
  const onClick = (event: MouseEvent) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const here = marksAt(event.target);
    // another click on the same words goes on to what lies around them
    const next = here[(here.findIndex(isCurrent) + 1) % Math.max(1, here.length)];
    if (next) select(next);
  };
  const onMouseOver = (event: MouseEvent) => {
    const here = marksAt(event.target);
    if (!here.length) return setTip(undefined);
    setTip({ marks: here, box: (event.target as Element).getBoundingClientRect() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { n: 1, p: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || !pane.current) return;
    const now = marks.findIndex(isCurrent);
    const from =
      now >= 0 ? now + step : marks.findIndex(({ start }) => start >= (starts[chunkAt(pane.current!)] ?? 0));
    const next = marks[from];
    if (!next) return;
    select(next);
    show(pane.current, starts, next.start);
  };

  return (
    <div
      ref={pane}
      className="text-pane"
      role="document"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is scrolled with keys
      tabIndex={0}
      aria-label={say('document.text')}
      onClick={onClick}
      onMouseOver={onMouseOver}
      onMouseLeave={() => setTip(undefined)}
      onFocus={() => setTip(undefined)}
      onKeyDown={onKeyDown}
    >
      <div className="text" lang="zh">
        {chunks.map(({ start, end, heading }, i) => {
          const item = outline[heading];
          const own = marksOf[i] ?? none;
          return (
            <Chunk
              key={start}
              index={i}
              text={text.slice(start, end)}
              start={start}
              level={item ? item.level + 1 : 0}
              headingEnd={item?.end ?? start}
              marks={own}
              overlays={overlaysOf.get(i) ?? none}
              selected={own.some(({ id }) => id === selected) ? selected : undefined}
              href={item && hrefOf(item)}
              linkName={say('document.sectionLink')}
            />
          );
        })}
      </div>
      {tip && <MarkTip tip={tip} />}
      <PassageLink pane={pane} />
    </div>
  );
}

/** Selects what a mark stands for; of a sentence that stands for nothing, the link leads to its words. */
function select({ id, kind, isRelation, start, end }: Mark): void {
  if (kind === passedOver)
    change(({ reading }) => ({ reading: { ...reading, at: { start, end } }, selection: {} }));
  else change({ selection: isRelation ? { edge: id } : { node: id } });
}

const hrefOf = ({ start, end }: OutlineItem) =>
  linkTo(({ reading, language }) => ({
    view: { id: 'document' },
    reading: { plan: reading.plan, at: { start, end }, hiddenKinds: [], find: '' },
    selection: {},
    language,
  }));

/** What lies over each chunk, by its index; chunks with nothing over them are not in it. */
function useOverlays(
  starts: readonly number[],
  length: number,
  at: Found | undefined,
  found: readonly Found[],
  current: Found | undefined,
) {
  return useMemo(() => {
    const overlays: Overlay[] = found.map((one) => ({
      ...one,
      kind: one === current ? 'found-current' : 'found',
    }));
    if (at) overlays.push({ ...at, kind: 'flash' });
    const parts = distribute(starts, length, overlays);
    return new Map(parts.map((part, i) => [i, part] as const).filter(([, part]) => part.length > 0));
  }, [starts, length, at, found, current]);
}
