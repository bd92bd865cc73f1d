import { useEither, useLanguage, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { Quoted } from '../../panels/Quoted.tsx';
import { change } from '../../state/store.ts';
import { cardName } from '../../vocabulary/card.ts';
import { EdgeSwatch, Swatch } from '../../vocabulary/Swatch.tsx';
import type { UnsureRelation } from './useDoubts.ts';

/** Relations of little confidence, the least sure first, with what they were concluded from. */
export function UnsureTable({
  relations,
  total,
  selected,
}: {
  relations: readonly UnsureRelation[];
  total: number;
  selected: string | undefined;
}) {
  const say = useSay();
  const either = useEither();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  return (
    <DataTable
      title={say('doubt.unsure')}
      rows={relations}
      keyOf={({ id }) => id}
      isSelected={({ id }) => id === selected}
      sentencesOf={({ from, evidence }) => [evidence.quote ? evidence : from.evidence]}
      tools={
        total > relations.length && (
          <p className="hint">{say('quality.first', { shown: relations.length, total })}</p>
        )
      }
      columns={[
        { name: say('property.from'), cell: ({ from }) => cardName(from) },
        {
          name: say('quality.relation'),
          show: (relation) => <RelationButton relation={relation} />,
          cell: ({ type }) => say(`edge.${type}`),
        },
        { name: say('property.to'), cell: ({ to }) => cardName(to) },
        {
          name: say('quality.confidence'),
          show: ({ evidence }) => percent.format(evidence.confidence),
          cell: ({ evidence }) => evidence.confidence,
        },
        {
          name: say('quality.why'),
          show: ({ from, evidence }) => (
            <>
              <p>{either(evidence.why, evidence.whyZh)}</p>
              <Quoted sentence={evidence.quote ? evidence : (from.evidence ?? evidence)} />
            </>
          ),
        },
        {
          name: say('property.why'),
          cell: ({ evidence }) => either(evidence.why, evidence.whyZh) ?? evidence.quote,
        },
        { name: say('property.plan'), cell: ({ evidence }) => evidence.plan?.name },
        { name: say('property.id'), cell: ({ id }) => id, untold: true },
      ]}
    />
  );
}

function RelationButton({ relation: { id, type, from, to, evidence } }: { relation: UnsureRelation }) {
  const say = useSay();
  return (
    <button
      type="button"
      className="cell-button quality-relation"
      onClick={() => change({ selection: { edge: id } })}
    >
      <span lang="zh">
        <Swatch label={from.label} /> {cardName(from)}
      </span>
      <span className="hint">
        <EdgeSwatch type={type} inferred={evidence.basis === 'INFERRED'} /> {say(`edge.${type}`)}
      </span>
      <span lang="zh">
        <Swatch label={to.label} /> {cardName(to)}
      </span>
    </button>
  );
}
