import { type Say, useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { Sentence } from '../../page/Sentence.tsx';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { cardNote } from '../../vocabulary/card.ts';
import type { LedgerStep } from './useLedger.ts';
import { stepWords } from './words.ts';

/** Each national number beside what a plan below makes of it, both with their sentences. */
export function StepTable({
  steps,
  selected,
}: {
  steps: readonly LedgerStep[];
  selected: string | undefined;
}) {
  const say = useSay();
  const either = useEither();
  return (
    <DataTable
      title={say('ledger.title')}
      sides
      rows={steps}
      keyOf={({ kind, national, local, localPlan }) =>
        `${kind} ${national?.id} ${local?.id} ${localPlan?.id}`
      }
      isSelected={({ national, local }) => selected !== undefined && (local?.id ?? national?.id) === selected}
      sentencesOf={({ national, local }) => [national?.evidence, local?.evidence]}
      columns={[
        {
          name: say('coverage.goal'),
          show: ({ national, nationalPlan }) => <Side target={national} plan={nationalPlan} />,
          cell: ({ national }) => national?.name,
        },
        { name: `${say('coverage.goal')} · ${say('property.value')}`, cell: noteOf('national', say) },
        { name: `${say('coverage.goal')} · ${say('property.plan')}`, cell: planOf('nationalPlan') },
        {
          name: say('ledger.step'),
          show: ({ kind, difference, years, national, why, whyZh }) => (
            <>
              <b className={`ledger-step step-${kind}`}>{say(`step.${kind}`)}</b>{' '}
              <span className="nowrap">{stepWords({ kind, difference, years, national }, say)}</span>
              <p className="hint">{either(why, whyZh)}</p>
            </>
          ),
          cell: ({ kind }) => say(`step.${kind}`),
        },
        { name: say('compare.difference'), cell: ({ difference }) => difference },
        {
          name: say('ledger.below'),
          show: ({ local, localPlan, region }) => (
            <Side target={local} plan={localPlan} region={region?.name} />
          ),
          cell: ({ local }) => local?.name,
        },
        { name: `${say('ledger.below')} · ${say('property.value')}`, cell: noteOf('local', say) },
        { name: `${say('ledger.below')} · ${say('property.plan')}`, cell: planOf('localPlan') },
        { name: say('label.Region'), cell: ({ region }) => region?.name },
        { name: say('property.why'), cell: ({ why, whyZh }) => either(why, whyZh) },
        { name: say('property.id'), cell: ({ local, national }) => (local ?? national)?.id, untold: true },
      ]}
    />
  );
}

const noteOf = (side: 'national' | 'local', say: Say) => (step: LedgerStep) => {
  const target = step[side];
  return target && cardNote(target, say);
};

const planOf = (side: 'nationalPlan' | 'localPlan') => (step: LedgerStep) => step[side]?.title;

/** One of the two numbers, with its plan, region and sentence; or the plan that has none. */
function Side({
  target,
  plan,
  region,
}: {
  target: LedgerStep['local'];
  plan: LedgerStep['nationalPlan'];
  region?: string | undefined;
}) {
  return (
    <>
      {target ? <EntityLink card={target} /> : <span className="hint">—</span>}
      <p className="hint" lang="zh">
        {[region, !target?.evidence?.quote && (plan?.shortTitle ?? plan?.title)].filter(Boolean).join(' · ')}
      </p>
      <Sentence sentence={target?.evidence} />
    </>
  );
}
