import { useState } from 'react';
import { type Say, useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';
import { change, useApp } from '../../state/store.ts';
import { targetNote } from '../../vocabulary/target.ts';
import { type Dot, type PlottedNumber, plotOf } from './plot.ts';
import type { LedgerStep } from './useLedger.ts';
import { stepWords } from './words.ts';

/** Rows that are shown before one asks for the rest. */
const few = 12;

/** As many numbers are written below one dot. */
const mostTold = 2;

/** For each national number, the numbers below it: lower to the left, the same in the middle, higher to the right. */
export function NumberPlot({ steps }: { steps: readonly LedgerStep[] }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const rows = plotOf(steps);
  const shown = all ? rows : rows.slice(0, few);
  if (!rows.length) return null;
  return (
    <section className="number-plot" aria-label={say('ledger.plot')}>
      <h2>{say('ledger.plot')}</h2>
      <p className="number-row number-axis" aria-hidden="true">
        <span />
        <span className="number-sides">
          <span>{say('step.LOWER')}</span>
          <span>{say('ledger.nation')}</span>
          <span>{say('step.HIGHER')}</span>
        </span>
        <span />
      </p>
      <ul ref={roving}>
        {shown.map((row) => (
          <NumberRow key={row.key} row={row} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {say('list.more', { count: rows.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function NumberRow({ row: { indicator, targets, year, dots, others } }: { row: PlottedNumber }) {
  const say = useSay();
  const numbers = new Set(targets.map((target) => targetNote({ ...target, targetYear: null }, say)));
  return (
    <li className="number-row">
      <button
        type="button"
        className="cell-button"
        onClick={() => change(({ ledger }) => ({ ledger: { ...ledger, indicator: indicator.id } }))}
      >
        <span lang="zh">{indicator.name}</span>{' '}
        <span className="target-value">{[[...numbers].join(' / '), year].filter(Boolean).join(' · ')}</span>
      </button>
      <span className="number-track">
        {dots.map((dot) => (
          <DotButton key={`${dot.side} ${dot.place}`} dot={dot} />
        ))}
      </span>
      <span className="number-others">
        {others.map(({ kind, count }) => (
          <button
            key={kind}
            type="button"
            className="button"
            onClick={() => change(({ ledger }) => ({ ledger: { ...ledger, indicator: indicator.id, kind } }))}
          >
            {say(`step.${kind}`)} <span className="count">{count}</span>
          </button>
        ))}
      </span>
    </li>
  );
}

/** A number below, or several that lie close together: a press selects it, another the next of them. */
function DotButton({ dot: { side, place, steps } }: { dot: Dot }) {
  const say = useSay();
  const selected = useApp((state) => state.selection.node);
  const ids = steps.flatMap(({ local }) => local?.id ?? []);
  const words = steps.map((step) => wordsOf(step, say));
  const values = new Set(steps.map(({ local }) => local && targetNote({ ...local, targetYear: null }, say)));
  const isTold = side !== 'same' && values.size <= mostTold;
  const label = isTold ? [...values].join('、') : steps.length > 1 && `×${steps.length}`;
  return (
    <button
      type="button"
      className={`number-dot number-dot-${side}`}
      style={{ insetInlineStart: `${100 * place}%` }}
      aria-pressed={selected !== undefined && ids.includes(selected)}
      aria-label={words.join('；')}
      title={words.join('\n')}
      onClick={() => {
        const next = ids[(ids.indexOf(selected ?? '') + 1) % ids.length];
        if (next) change({ selection: { node: next } });
      }}
    >
      <i aria-hidden="true" />
      <span aria-hidden="true">{label}</span>
    </button>
  );
}

const wordsOf = ({ kind, local, region, difference, years, national }: LedgerStep, say: Say) =>
  [
    region?.name,
    local && targetNote(local, say),
    say(`step.${kind}`),
    stepWords({ kind, difference, years, national }, say),
  ]
    .filter(Boolean)
    .join(' · ');
