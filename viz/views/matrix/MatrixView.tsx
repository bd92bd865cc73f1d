import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { useApp } from '../../state/store.ts';
import { Choose } from './Choose.tsx';
import { chosenSteps, gridOf, keyOf } from './grid.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { SquarePanel } from './SquarePanel.tsx';
import { most, useMatrix } from './useMatrix.ts';
import './matrix.css';

/** Every national target, and what each place made of it in each year. */
export default function MatrixView() {
  const say = useSay();
  const state = useApp(({ matrix }) => matrix);
  const selection = useApp((app) => app.selection);
  const { steps, became, count, pending, error, retry } = useMatrix();
  const shown = chosenSteps(steps, state);
  const { square } = state;
  const looked =
    square &&
    steps.filter((step) => step.square.target === square.target && keyOf(step.square) === keyOf(square));
  const subject = selection.node ?? selection.edge;
  return (
    <>
      <section className="matrix page" aria-busy={pending}>
        <header className="page-head">
          <h1>{say('matrix.title')}</h1>
          <p className="hint">{say('matrix.hint')}</p>
        </header>
        {pending && <Loading />}
        {error && <Failure error={error} retry={retry} />}
        {!pending && !error && !steps.length && (
          <Nothing title={say('matrix.none')}>
            <p>{say('matrix.none.do')}</p>
          </Nothing>
        )}
        {!pending && steps.length > 0 && (
          <>
            <Choose steps={steps} shown={shown} became={became} />
            {count > most && <p className="hint">{say('matrix.more', { most, count })}</p>}
            <MatrixTable grid={gridOf(shown)} became={became} />
          </>
        )}
      </section>
      <Side
        side="right"
        name={say('side.details')}
        opensFor={subject ?? (square && `${square.target} ${keyOf(square)}`)}
      >
        {looked?.length && !subject ? <SquarePanel steps={looked} became={became} /> : <Details />}
      </Side>
    </>
  );
}
