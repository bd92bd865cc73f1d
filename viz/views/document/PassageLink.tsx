import { type RefObject, useEffect, useState } from 'react';
import { useSay } from '../../language/messages.ts';
import { announce } from '../../shell/announce.tsx';
import { change, linkTo } from '../../state/store.ts';
import type { Found } from './find.ts';

interface Passage extends Found {
  left: number;
  top: number;
}

/** A button beside the words that the reader has selected: it makes a link to just these words. */
export function PassageLink({ pane }: { pane: RefObject<HTMLElement | null> }) {
  const say = useSay();
  const [passage, setPassage] = useState<Passage>();
  useEffect(() => {
    const look = () => setPassage(pane.current ? selectedPassage(pane.current) : undefined);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [pane]);
  if (!passage) return null;
  const { start, end, left, top } = passage;
  const copy = async () => {
    change(({ reading }) => ({ reading: { ...reading, at: { start, end } } }));
    const url = new URL(linkTo({}), window.location.href).href;
    try {
      await navigator.clipboard.writeText(url);
      announce(say('document.copied'));
    } catch {
      announce(say('document.linkInBar'));
    }
    window.getSelection()?.removeAllRanges();
  };
  return (
    <button
      type="button"
      className="button passage-link"
      style={{ left, top }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => void copy()}
    >
      {say('document.passageLink')}
    </button>
  );
}

/** The selected words as offsets in the plan's text, and where to put a button. */
function selectedPassage(pane: HTMLElement): Passage | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(pane, range.startContainer, range.startOffset);
  const end = offsetOf(pane, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || end <= start) return undefined;
  const box = range.getBoundingClientRect();
  return {
    start,
    end,
    left: Math.max(8, Math.min(box.left, window.innerWidth - 180)),
    top: Math.max(8, box.top - 40),
  };
}

function offsetOf(pane: HTMLElement, node: Node, within: number): number | undefined {
  const words = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  if (!words || !pane.contains(words)) return undefined;
  return Number(words.dataset.at) + (node instanceof Element ? 0 : within);
}
