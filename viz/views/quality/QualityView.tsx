import { useLanguage, useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading } from '../../shell/States.tsx';
import { type Doubt, doubts } from '../../state/quality.ts';
import { change, useApp } from '../../state/store.ts';
import { PlanTable } from './PlanTable.tsx';
import { SuspectTable } from './SuspectTable.tsx';
import { UnsureTable } from './UnsureTable.tsx';
import { type Doubts, unsureBelow, useDoubts } from './useDoubts.ts';
import './quality.css';

const countOf = (found: Doubts, doubt: Doubt) =>
  doubt === 'unsure' ? found.unsure.total : found[doubt].length;

/** What of the graph is not to be trusted as it stands, and why. */
export default function QualityView() {
  const say = useSay();
  const { doubt } = useApp((state) => state.quality);
  const selection = useApp((state) => state.selection);
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const found = useDoubts();
  const { pending, error, retry } = found;
  const ready = !pending && !error;
  return (
    <>
      <section className="quality page" aria-busy={pending}>
        <header className="page-head">
          <h1>{say('quality.title')}</h1>
          <p className="hint">{say(`doubt.${doubt}.hint`, { below: percent.format(unsureBelow) })}</p>
        </header>
        {pending && <Loading />}
        {error && <Failure error={error} retry={retry} />}
        {ready && (
          <fieldset className="segments quality-kinds" aria-label={say('quality.kinds')}>
            {doubts.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === doubt}
                onClick={() => change({ quality: { doubt: one } })}
              >
                {say(`doubt.${one}`)} <span className="count">{countOf(found, one)}</span>
              </button>
            ))}
          </fieldset>
        )}
        {ready && countOf(found, doubt) === 0 && <p className="hint">{say('quality.none')}</p>}
        {ready && countOf(found, doubt) > 0 && <DoubtTable found={found} doubt={doubt} />}
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}

function DoubtTable({ found, doubt }: { found: Doubts; doubt: Doubt }) {
  const { node, edge } = useApp((state) => state.selection);
  switch (doubt) {
    case 'suspect':
      return <SuspectTable targets={found.suspect} selected={node} />;
    case 'unsure':
      return <UnsureTable {...found.unsure} selected={edge} />;
    default:
      return <PlanTable kind={doubt} plans={found[doubt]} selected={node} />;
  }
}
