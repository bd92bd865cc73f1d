import { useEffect, useRef } from 'react';
import type { ComparedTargetFragment, ComparePlansQuery } from '../../generated/operations.ts';
import { type Say, useEither, useSay } from '../../language/messages.ts';
import { Choices } from '../../page/Choices.tsx';
import { SentenceLink } from '../../panels/SentenceLink.tsx';
import { roving } from '../../shell/roving.ts';
import { change, useApp } from '../../state/store.ts';
import { Cite } from '../../takeaway/Cite.tsx';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { withUnit } from '../../vocabulary/quantity.ts';
import { Suspect } from '../../vocabulary/Suspect.tsx';
import { targetNote } from '../../vocabulary/target.ts';
import { ProjectTable } from './ProjectTable.tsx';

export type Comparison = NonNullable<ComparePlansQuery['comparePlans']>;
type Change = Comparison['targets'][number];

/** What becomes of the targets of one plan in another: those that rise, fall, stay, appear and vanish. */
export function Compared({ comparison }: { comparison: Comparison }) {
  const say = useSay();
  const either = useEither();
  const { a: asked, b: other, only } = useApp((state) => state.comparison);
  const frame = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who comes for two plans is led to them, below the years, once
  useEffect(() => {
    if (asked && other) frame.current?.scrollIntoView({ block: 'start' });
  }, []);
  const { a, b, targets, targetCounts, projects } = comparison;
  const shown = targets.filter(({ change: kind }) => !only || kind === only);
  const set = (kind: string | undefined) =>
    change(({ comparison: { a: from, b: to } }) => ({
      comparison: { ...(from && { a: from }), ...(to && { b: to }), ...(kind && { only: kind }) },
    }));
  const make = () => ({
    title: say('compare.file', { a: a.name, b: b.name }),
    columns: [
      say('label.Indicator'),
      say('label.Region'),
      a.name,
      b.name,
      say('compare.change'),
      say('compare.difference'),
      say('property.why'),
      `${say('property.text')} (${a.name})`,
      `${say('property.text')} (${b.name})`,
    ],
    rows: shown.map((one) => [
      nameOf(one),
      one.region?.name ?? say('indicator.nation'),
      noteOf(one.a, say),
      noteOf(one.b, say),
      say(`change.${one.change}`),
      one.difference,
      either(one.why, one.whyZh),
      one.a?.evidence?.quote,
      one.b?.evidence?.quote,
    ]),
    sentences: shown.map((one) => [one.a?.evidence, one.b?.evidence]),
    untold: [a.name, b.name].map((name) => `${say('property.text')} (${name})`),
  });
  return (
    <section className="compared" ref={frame} aria-label={say('compare.title')}>
      <div className="page-tools">
        <Choices
          name={say('compare.change')}
          choices={targetCounts
            .filter(({ count }) => count > 0)
            .map(({ change: id, count }) => ({ id, name: say(`change.${id}`), count }))}
          all={targets.length}
          chosen={targetCounts.find((one) => one.change === only)?.change}
          choose={set}
        />
        <TakeSheet make={make} />
      </div>
      <div className="table-frame">
        <table className="table compared-table" ref={roving}>
          <caption>{say('compare.targets')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('label.Indicator')}</th>
              <th scope="col" lang="zh">
                {a.name}
              </th>
              <th scope="col" lang="zh">
                {b.name}
              </th>
              <th scope="col">{say('compare.change')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <ChangeRow key={`${one.a?.id} ${one.b?.id}`} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      <ProjectTable projects={projects} a={a.name} b={b.name} />
    </section>
  );
}

const nameOf = ({ indicator, a, b }: Change) => indicator?.name ?? b?.name ?? a?.name ?? '';

const noteOf = (target: ComparedTargetFragment | null, say: Say) =>
  target?.__typename === 'Target' ? targetNote(target, say) : null;

const signs = { RISES: '↑', FALLS: '↓', SAME: '=', APPEARS: '+', VANISHES: '−', INCOMPARABLE: '≠' } as const;

function ChangeRow({ one }: { one: Change }) {
  const say = useSay();
  const why = useEither()(one.why, one.whyZh);
  const unit = one.a?.unit ?? null;
  const by = one.difference ? withUnit(Math.abs(Number(one.difference.toPrecision(10))), unit) : '';
  return (
    <tr>
      <th scope="row">
        <span lang="zh">{nameOf(one)}</span>
        {one.region && (
          <span className="hint" lang="zh">
            {' '}
            {one.region.name}
          </span>
        )}
      </th>
      <td>
        <TargetOf target={one.a} />
      </td>
      <td>
        <TargetOf target={one.b} />
      </td>
      <td className={`change change-${one.change}`}>
        <span aria-hidden="true">{signs[one.change]}</span> {say(`change.${one.change}`)} {by}
        {why && <p className="hint">{why}</p>}
      </td>
    </tr>
  );
}

/** An target of one of the plans, or that it has none. */
function TargetOf({ target }: { target: ComparedTargetFragment | null }) {
  const say = useSay();
  if (!target) return <span className="hint">—</span>;
  return (
    <>
      <button
        type="button"
        className="cell-button"
        onClick={() => change({ selection: { node: target.id } })}
      >
        {noteOf(target, say)}
      </button>{' '}
      <Suspect target={target} />
      {target.evidence && (
        <p className="row-links">
          <SentenceLink sentence={target.evidence} />
          <Cite sentence={target.evidence} />
        </p>
      )}
    </>
  );
}
