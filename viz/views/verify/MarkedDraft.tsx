import { useSay } from '../../language/messages.ts';
import { segment } from '../../vocabulary/marks.ts';
import type { Finding } from './FindingTable.tsx';
import { rowId } from './FindingTable.tsx';

/** The draft with its claims marked by what the graph says of them; each leads to its row of the table. */
export function MarkedDraft({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const say = useSay();
  const marks = findings.map(({ start, end, verdict, quote }) => ({
    id: rowId({ start, end }),
    start,
    end,
    kind: verdict,
    isRelation: false,
    name: quote,
    inferred: false,
  }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled with the keys
    <section className="marked-draft" lang="zh" aria-label={say('verify.marked')} tabIndex={0}>
      {segment(0, text.length, marks).map(({ start, end, marks: [mark] }) => {
        const words = text.slice(start, end);
        if (!mark) return words;
        return (
          <a
            key={start}
            className={`verdict verdict-${mark.kind}`}
            href={`#${mark.id}`}
            title={say(`verdict.${mark.kind as Finding['verdict']}`)}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(mark.id)?.focus();
            }}
          >
            {words}
          </a>
        );
      })}
    </section>
  );
}
