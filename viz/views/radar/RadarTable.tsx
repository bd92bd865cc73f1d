import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { Sentence } from '../../page/Sentence.tsx';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { cardName, cardNote } from '../../vocabulary/card.ts';
import type { RadarEntry } from './useRadar.ts';

/** Each task or target beside what it stands on, and what holds instead, with their sentences. */
export function RadarTable({
  entries,
  selected,
}: {
  entries: readonly RadarEntry[];
  selected: string | undefined;
}) {
  const say = useSay();
  const either = useEither();
  return (
    <DataTable
      title={say('radar.title')}
      sides
      rows={entries}
      keyOf={({ entity, above }) => `${entity.id} ${above.id}`}
      isSelected={({ entity }) => entity.id === selected}
      sentencesOf={({ entity, above, replacement }) => [
        entity.evidence,
        above.evidence,
        replacement?.evidence,
      ]}
      columns={[
        {
          name: say('radar.below'),
          show: ({ entity, plan }) => <Stated entity={entity} plan={plan} />,
          cell: ({ entity }) => cardName(entity),
        },
        { name: say('property.value'), cell: ({ entity }) => cardNote(entity, say) },
        { name: say('property.plan'), cell: ({ plan }) => plan?.name },
        {
          name: say('radar.kind'),
          show: ({ kind, inferred, why, whyZh }) => (
            <>
              <b className={`shaken shaken-${kind}`}>{say(`shaken.${kind}`)}</b>{' '}
              {inferred && <i className="hint">{say('basis.INFERRED')}</i>}
              <p className="hint">{either(why, whyZh)}</p>
            </>
          ),
          cell: ({ kind }) => say(`shaken.${kind}`),
        },
        {
          name: say('radar.above'),
          show: ({ above, abovePlan, replacement }) => (
            <>
              <Stated entity={above} plan={abovePlan} />
              {replacement && (
                <>
                  <p className="hint">{say('radar.instead')}</p>
                  <Stated entity={replacement} plan={null} />
                </>
              )}
            </>
          ),
          cell: ({ above }) => cardName(above),
        },
        { name: `${say('radar.above')} · ${say('property.plan')}`, cell: ({ abovePlan }) => abovePlan?.name },
        { name: say('radar.instead'), cell: ({ replacementPlan }) => replacementPlan?.name },
        { name: say('property.why'), cell: ({ why, whyZh }) => either(why, whyZh) },
        { name: say('property.id'), cell: ({ entity }) => entity.id, untold: true },
      ]}
    />
  );
}

function Stated({ entity, plan }: { entity: RadarEntry['entity']; plan: RadarEntry['plan'] | null }) {
  return (
    <>
      <EntityLink card={entity} />
      {!entity.evidence?.quote && plan && (
        <p className="hint" lang="zh">
          {plan.name}
        </p>
      )}
      <Sentence sentence={entity.evidence} />
    </>
  );
}
