import { useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';
import { change, useApp } from '../../state/store.ts';
import { edgeStyles } from '../../vocabulary/edges.ts';
import { dateIn, periodWords } from '../../vocabulary/period.ts';
import { EdgeSwatch } from '../../vocabulary/Swatch.tsx';
import type { Arc, Row, Timeline } from './timeline.ts';

/** In pixels; plans.css says the same. */
const rowHeight = 42;
const headHeight = 26;
const arcsWidth = 84;

/** The plans level by level over the years, and arcs from each to what it supersedes and implements. */
export function TimelinePane({ timeline }: { timeline: Timeline }) {
  const say = useSay();
  const middles = middlesOf(timeline);
  const height =
    timeline.levels.length * headHeight +
    timeline.levels.reduce((sum, { rows }) => sum + rows.length, 0) * rowHeight;
  return (
    <section className="timeline" aria-label={say('plans.timeline')}>
      <p className="timeline-keys">
        {(['SUPERSEDES', 'IMPLEMENTS'] as const).map((type) => (
          <span key={type} className="timeline-key">
            <EdgeSwatch type={type} /> {say(`edge.${type}`)}
          </span>
        ))}
      </p>
      <div className="timeline-frame">
        <Years timeline={timeline} />
        <div className="timeline-rows">
          <svg
            className="timeline-arcs"
            width={arcsWidth}
            height={height}
            viewBox={`0 0 ${arcsWidth} ${height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {timeline.arcs.map((arc) => (
              <ArcLine
                key={`${arc.type} ${arc.id}`}
                arc={arc}
                from={middles[arc.from]!}
                to={middles[arc.to]!}
              />
            ))}
          </svg>
          <ol ref={roving}>
            {timeline.levels.map(({ level, rows }) => (
              <li key={level} className="timeline-level">
                <h2>{say(`level.${level as 'NATIONAL'}`)}</h2>
                <ol>
                  {rows.map((row) => (
                    <PlanRow key={row.plan.id} row={row} timeline={timeline} />
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

/** The middles of the rows, from the top. */
function middlesOf({ levels }: Timeline): number[] {
  const middles: number[] = [];
  let y = 0;
  for (const { rows } of levels) {
    y += headHeight;
    for (const _ of rows) {
      middles.push(y + rowHeight / 2);
      y += rowHeight;
    }
  }
  return middles;
}

/** From the right end of one row’s name around to the other’s; the further apart, the wider. */
function ArcLine({ arc: { id, type, inferred }, from, to }: { arc: Arc; from: number; to: number }) {
  const selected = useApp((state) => state.selection.edge);
  const reach = Math.min(arcsWidth - 8, 14 + Math.abs(from - to) / 3.2);
  const path = `M2 ${from}C${reach * 1.3} ${from} ${reach * 1.3} ${to} 8 ${to}`;
  const colour = `var(${edgeStyles[type].colour})`;
  return (
    // the details of the plans list the same relations as buttons
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <g
      className={id === selected ? 'arc arc-chosen' : 'arc'}
      onClick={() => change({ selection: { edge: id } })}
    >
      <path d={path} fill="none" stroke="transparent" strokeWidth="9" />
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth="1.8"
        strokeDasharray={inferred ? '4 3' : undefined}
      />
      <path d={`M2 ${to}l7 -3.6v7.2z`} fill={colour} />
    </g>
  );
}

function PlanRow({ row: { plan, from, until }, timeline }: { row: Row; timeline: Timeline }) {
  const say = useSay();
  const selected = useApp((state) => state.selection.node);
  const span = Math.max(1, timeline.last - timeline.first);
  const at = (year: number) => (100 * (year - timeline.first)) / span;
  const period =
    plan.periodEnd === null ? dateIn(say, plan.issuedOn) : periodWords(plan.periodStart, plan.periodEnd, say);
  return (
    <li className="timeline-row">
      <button
        type="button"
        className="timeline-name"
        aria-pressed={plan.id === selected}
        title={plan.title}
        onClick={() => change({ selection: { node: plan.id } })}
      >
        <span lang="zh">{plan.shortTitle ?? plan.title}</span>
        <span className="hint">{period ?? say('plans.undated')}</span>
      </button>
      <span className="timeline-track" aria-hidden="true">
        {from !== undefined && (
          <span
            className={until! > from ? 'timeline-bar' : 'timeline-dot'}
            style={{ left: `${at(from)}%`, width: until! > from ? `${at(until!) - at(from)}%` : undefined }}
          />
        )}
      </span>
    </li>
  );
}

/** The years over the bars, so many that they can be read. */
function Years({ timeline: { first, last } }: { timeline: Timeline }) {
  const span = Math.max(1, last - first);
  const step = [1, 2, 5, 10, 20, 50].find((years) => span / years <= 8) ?? 100;
  const years = Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => first + i * step);
  return (
    <div className="timeline-years" aria-hidden="true">
      {years.map((year) => (
        <span key={year} style={{ left: `${(100 * (year - first)) / span}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
