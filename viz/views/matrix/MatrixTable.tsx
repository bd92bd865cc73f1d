import { Fragment } from 'react';
import { useSay } from '../../language/messages.ts';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { roving } from '../../shell/roving.ts';
import { change, useApp } from '../../state/store.ts';
import { quantity } from '../../vocabulary/quantity.ts';
import { Suspect } from '../../vocabulary/Suspect.tsx';
import { type Grid, keyOf, noYear, type Place, type Row, type Step } from './grid.ts';
import { outcomeSigns, stepSigns } from './signs.ts';
import type { Outcome } from './useMatrix.ts';

/** National targets as rows, places and years as columns. */
export function MatrixTable({
  grid: { places, groups },
  became,
}: {
  grid: Grid;
  became: ReadonlyMap<string, Outcome>;
}) {
  const say = useSay();
  return (
    <div className="table-frame matrix-frame">
      <table className="table matrix-table" ref={roving}>
        <caption className="unseen">{say('matrix.title')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('matrix.number')}
            </th>
            {places.map(({ id, name, years }) => (
              <th key={id} scope="colgroup" colSpan={years.length} lang={name && 'zh'}>
                {name ?? say('matrix.noPlace')}
              </th>
            ))}
          </tr>
          <tr>
            {places.map(({ id, years }) =>
              years.map((year) => (
                <th key={`${id} ${year}`} scope="col">
                  {year === noYear ? '—' : year}
                </th>
              )),
            )}
          </tr>
        </thead>
        {groups.map(({ plan, rows }) => (
          <tbody key={plan.id}>
            <tr>
              <th scope="rowgroup" className="matrix-plan" lang="zh">
                {plan.shortTitle ?? plan.title}
              </th>
              <td colSpan={places.reduce((sum, { years }) => sum + years.length, 0)} />
            </tr>
            {rows.map((row) => (
              <tr key={row.target.id}>
                <th scope="row">
                  <EntityLink card={row.target} />
                  <BecameMark outcome={became.get(row.target.id)} />
                </th>
                <Squares row={row} places={places} became={became} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Squares({
  row,
  places,
  became,
}: {
  row: Row;
  places: readonly Place[];
  became: ReadonlyMap<string, Outcome>;
}) {
  return places.map((place) => (
    <Fragment key={place.id}>
      {place.years.map((year) => (
        <td key={year}>
          {row.squares.get(keyOf({ place: place.id, year }))?.map((step) => (
            <SquareButton
              key={`${step.local?.id} ${step.localPlan?.id}`}
              step={step}
              outcome={step.local ? became.get(step.local.id) : undefined}
            />
          ))}
        </td>
      ))}
    </Fragment>
  ));
}

function SquareButton({ step, outcome }: { step: Step; outcome: Outcome | undefined }) {
  const say = useSay();
  const looked = useApp(({ matrix }) => matrix.square);
  const { kind, local, localPlan, square } = step;
  const open = looked?.target === square.target && keyOf(looked) === keyOf(square);
  return (
    <button
      type="button"
      className={`square step-${kind}`}
      aria-pressed={open}
      title={[say(`step.${kind}`), localPlan?.shortTitle ?? localPlan?.title].filter(Boolean).join(' · ')}
      onClick={() =>
        change(({ matrix: { square: _, ...rest } }) => ({
          matrix: open ? rest : { ...rest, square },
          selection: {},
        }))
      }
    >
      <i aria-hidden="true">{stepSigns[kind]}</i>
      <span className="unseen">{say(`step.${kind}`)}</span>{' '}
      {local && (quantity(local, say) ?? local.asPrinted)}
      {local && <Suspect target={local} />}
      <BecameMark outcome={outcome} />
    </button>
  );
}

/** What became of a target, as a second mark. */
function BecameMark({ outcome }: { outcome: Outcome | undefined }) {
  const say = useSay();
  const sign = outcome && outcomeSigns[outcome.verdict];
  return sign ? (
    <span className={`became became-${outcome.verdict}`} title={say(`became.${outcome.verdict}`)}>
      <i aria-hidden="true">{sign}</i>
      <span className="unseen">{say(`became.${outcome.verdict}`)}</span>
    </span>
  ) : null;
}
