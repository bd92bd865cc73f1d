import type { CSSProperties } from 'react';
import type { PreviewedPlan } from '../../data/living.ts';
import { useSay } from '../../language/messages.ts';
import { labelStyles } from '../../vocabulary/labels.ts';
import { segment } from '../../vocabulary/marks.ts';

/** The text with what was read marked, each kind in its colour. */
export function PreviewText({ plan: { text, marks } }: { plan: PreviewedPlan }) {
  const say = useSay();
  const all = marks.map(({ id, label, name, start, end }) => ({
    id,
    start,
    end,
    kind: label,
    isRelation: false,
    name,
    inferred: false,
  }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled with the keys
    <section className="preview-text" lang="zh" aria-label={say('document.text')} tabIndex={0}>
      {segment(0, text.length, all).map(({ start, end, marks: [mark] }) => {
        const words = text.slice(start, end);
        if (!mark) return words;
        const { colour } = labelStyles[mark.kind as keyof typeof labelStyles];
        return (
          <span
            key={start}
            className="preview-mark"
            style={{ '--own': `var(${colour})` } as CSSProperties}
            title={`${say(`label.${mark.kind as 'Task'}`)} · ${mark.name}`}
          >
            {words}
          </span>
        );
      })}
    </section>
  );
}
