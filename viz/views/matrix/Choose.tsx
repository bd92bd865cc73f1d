import { useEither, useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';
import { change, useApp } from '../../state/store.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { targetNote } from '../../vocabulary/target.ts';
import { chosenSteps, countsOf, type Step } from './grid.ts';
import { outcomeSigns, stepSigns, toldVerdicts } from './signs.ts';
import type { Outcome } from './useMatrix.ts';

/** Which part of the matrix is shown; the legend is the choice. */
export function Choose({
  steps,
  shown,
  became,
}: {
  steps: readonly Step[];
  shown: readonly Step[];
  became: ReadonlyMap<string, Outcome>;
}) {
  const say = useSay();
  const { plan, kind } = useApp(({ matrix }) => matrix);
  const plans = new Map(steps.map(({ nationalPlan }) => [nationalPlan?.id ?? '', nationalPlan]));
  const ofPlan = chosenSteps(steps, plan ? { plan } : {});
  return (
    <>
      <div className="page-tools">
        <label>
          <span className="hint">{say('matrix.plan')} </span>
          <select
            value={plan ?? ''}
            onChange={({ target: { value } }) => change({ matrix: value ? { plan: value } : {} })}
          >
            <option value="">{say('matrix.everyPlan')}</option>
            {[...plans].map(
              ([id, one]) =>
                one && (
                  <option key={id} value={id} lang="zh">
                    {one.shortTitle ?? one.title}
                  </option>
                ),
            )}
          </select>
        </label>
        <TakeMatrix steps={shown} became={became} />
      </div>
      <fieldset className="matrix-legend" aria-label={say('matrix.kind')} ref={roving}>
        {[...countsOf(ofPlan)].map(([one, count]) => (
          <button
            key={one}
            type="button"
            className={`square step-${one}`}
            aria-pressed={one === kind}
            onClick={() => change({ matrix: { ...(plan && { plan }), ...(one !== kind && { kind: one }) } })}
          >
            <i aria-hidden="true">{stepSigns[one]}</i> {say(`step.${one}`)}{' '}
            <span className="count">{count}</span>
          </button>
        ))}
      </fieldset>
      <p className="hint matrix-marks">
        {say('matrix.marks')}
        {toldVerdicts.map((verdict) => (
          <span key={verdict} className={`became became-${verdict}`}>
            <i aria-hidden="true">{outcomeSigns[verdict]}</i> {say(`became.${verdict}`)}
          </span>
        ))}
      </p>
    </>
  );
}

function TakeMatrix({ steps, became }: { steps: readonly Step[]; became: ReadonlyMap<string, Outcome> }) {
  const say = useSay();
  const either = useEither();
  const make = () => ({
    title: say('matrix.title'),
    columns: [
      say('matrix.number'),
      say('property.value'),
      say('matrix.plan'),
      say('matrix.place'),
      say('property.year'),
      say('matrix.kind'),
      say('matrix.local'),
      say('property.plan'),
      say('matrix.outcome'),
      say('property.why'),
      say('property.id'),
    ],
    rows: steps.map(({ national, nationalPlan, region, square, kind, local, localPlan, why, whyZh }) => {
      const verdict = local && became.get(local.id)?.verdict;
      return [
        national.name,
        targetNote(national, say),
        nationalPlan?.title,
        region?.name,
        Number(square.year) || null,
        say(`step.${kind}`),
        local && targetNote(local, say),
        localPlan?.title,
        verdict && say(`became.${verdict}`),
        either(why, whyZh),
        national.id,
      ];
    }),
    sentences: steps.map(({ national, local }) => [
      national.evidence,
      local?.evidence,
      local && became.get(local.id)?.outcome?.evidence,
    ]),
    untold: [say('property.id')],
  });
  return <TakeSheet make={make} />;
}
