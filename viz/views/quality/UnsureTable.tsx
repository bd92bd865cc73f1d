import { useEither, useLanguage, useSay } from '../../language/messages.ts';
import { Quoted } from '../../panels/Quoted.tsx';
import { roving } from '../../shell/roving.ts';
import { change } from '../../state/store.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
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
  const make = () => ({
    title: say('doubt.unsure'),
    columns: [
      say('property.from'),
      say('quality.relation'),
      say('property.to'),
      say('quality.confidence'),
      say('property.why'),
      say('property.plan'),
      say('property.id'),
    ],
    rows: relations.map(({ id, type, from, to, evidence }) => [
      cardName(from),
      say(`edge.${type}`),
      cardName(to),
      evidence.confidence,
      either(evidence.why, evidence.whyZh) ?? evidence.quote,
      evidence.plan?.name,
      id,
    ]),
    sentences: relations.map(({ from, evidence }) => [evidence.quote ? evidence : from.evidence]),
    untold: [say('property.id')],
  });
  return (
    <>
      <div className="page-tools">
        {total > relations.length && (
          <p className="hint">{say('quality.first', { shown: relations.length, total })}</p>
        )}
        <TakeSheet make={make} />
      </div>
      <div className="table-frame">
        <table className="table" ref={roving}>
          <caption className="unseen">{say('doubt.unsure')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('quality.relation')}</th>
              <th scope="col">{say('quality.confidence')}</th>
              <th scope="col">{say('quality.why')}</th>
            </tr>
          </thead>
          <tbody>
            {relations.map(({ id, type, from, to, evidence }) => (
              <tr key={id} aria-selected={id === selected}>
                <td>
                  <button
                    type="button"
                    className="cell-button quality-relation"
                    onClick={() => change({ selection: { edge: id } })}
                  >
                    <span lang="zh">
                      <Swatch label={from.label} /> {cardName(from)}
                    </span>
                    <span className="hint">
                      <EdgeSwatch type={type} inferred={evidence.basis === 'INFERRED'} />
                      {say(`edge.${type}`)}
                    </span>
                    <span lang="zh">
                      <Swatch label={to.label} /> {cardName(to)}
                    </span>
                  </button>
                </td>
                <td>{percent.format(evidence.confidence)}</td>
                <td>
                  <p>{either(evidence.why, evidence.whyZh)}</p>
                  <Quoted sentence={evidence.quote ? evidence : (from.evidence ?? evidence)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
