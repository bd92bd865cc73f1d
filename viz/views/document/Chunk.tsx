import { type CSSProperties, memo } from 'react';
import { type Mark, type Segment, segment } from '../../vocabulary/marks.ts';
import type { Found } from './find.ts';
import { kindOf } from './kinds.ts';

/** What lies over the text beside marks: the words that a link shows, what was found, a heading within a line. */
export interface Overlay extends Found {
  kind: 'flash' | 'found' | 'found-current' | 'run-in';
}

const noMarks = { id: '', isRelation: false, name: '', inferred: false };
const asMark = ({ start, end, kind }: Overlay): Mark => ({ ...noMarks, start, end, kind: `overlay ${kind}` });
const isOverlay = ({ kind }: Mark) => kind.startsWith('overlay ');

/** An estimate of a chunk's height, so that the browser need not lay out what is out of sight. */
const height = (characters: number, lines: number) => Math.round((characters / 38 + lines * 0.9) * 30);

interface ChunkProps {
  index: number;
  /** the words of this chunk */
  text: string;
  /** where they begin in the plan's text */
  start: number;
  /** depth of the heading that it begins with; 0 for none */
  level: number;
  headingEnd: number;
  marks: readonly Mark[];
  overlays: readonly Overlay[];
  /** id of the mark that is selected, if it touches this chunk */
  selected: string | undefined;
  /** the link to this section */
  href: string | undefined;
  linkName: string;
}

/** A section's own words, line by line as printed, with their marks. Drawn anew only when something of it changes. */
export const Chunk = memo(function Chunk(props: ChunkProps) {
  const { index, text, start, level, headingEnd, marks, overlays, selected, href, linkName } = props;
  const lines = linesOf(text, start);
  const style = { containIntrinsicSize: `auto ${height(text.length, lines.length)}px` };
  const all = [...marks, ...overlays.map(asMark)];
  return (
    <section className="chunk" data-chunk={index} style={style}>
      {lines.map((line, i) => {
        const begins = level > 0 && line.start < headingEnd;
        // a heading that the text runs on behind (“1.构建开放环境。贯彻落实…”) is no line of its own
        const runsOn = begins && line.end - headingEnd > 2;
        const over = runsOn ? [...all, asMark({ start, end: headingEnd, kind: 'run-in' })] : all;
        const own = over.filter((mark) => mark.start < line.end && mark.end > line.start);
        const cut = segment(line.start, line.end, own);
        return (
          <p
            key={line.start}
            className={begins && !runsOn ? `line heading heading-${Math.min(level, 5)}` : 'line'}
          >
            {begins && i === 0 && href && (
              <a className="anchor" href={href} aria-label={linkName} title={linkName}>
                §
              </a>
            )}
            {cut.map((s) => (
              <Words
                key={s.start}
                segment={s}
                text={text.slice(s.start - start, s.end - start)}
                selected={selected}
              />
            ))}
          </p>
        );
      })}
    </section>
  );
});

function Words({
  segment: { start, end, marks },
  text,
  selected,
}: {
  segment: Segment;
  text: string;
  selected: string | undefined;
}) {
  const real = marks.filter((mark) => !isOverlay(mark));
  const over = marks.filter(isOverlay).map(({ kind }) => kind.slice('overlay '.length));
  if (!real.length && !over.length) return <span data-at={start}>{text}</span>;
  const innermost = real[0];
  // said once, where the words end
  const doubt = real.find((mark) => mark.doubt && mark.end === end)?.doubt;
  const colour = innermost && kindOf(innermost.kind)?.colour;
  const classes = [
    ...over,
    ...(innermost
      ? ['mark', innermost.isRelation ? 'mark-relation' : 'mark-node', `mark-${innermost.kind}`]
      : []),
    ...(innermost?.inferred ? ['mark-inferred'] : []),
    ...(real.some((mark) => mark.doubt) ? ['mark-suspect'] : []),
    ...(real.some(({ id }) => id === selected) ? ['mark-selected'] : []),
  ];
  return (
    <span
      data-at={start}
      data-doubt={doubt}
      data-marks={real.map(({ id }) => id).join('\n') || undefined}
      className={classes.join(' ')}
      style={colour ? ({ '--mark': `var(${colour})` } as CSSProperties) : undefined}
    >
      {text}
    </span>
  );
}

interface Line {
  start: number;
  end: number;
}

/** The lines of a chunk that are not blank, with their offsets in the plan's text. */
function linesOf(text: string, start: number): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ start: start + at, end: start + at + line.length });
    at += line.length + 1;
  }
  return lines;
}
