import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { linkTo, useApp } from '../../state/store.ts';
import { cardNote } from '../../vocabulary/card.ts';
import { FindBox } from './FindBox.tsx';
import { find } from './find.ts';
import { passedOver } from './kinds.ts';
import { MarkLegend } from './MarkLegend.tsx';
import { Outline } from './Outline.tsx';
import { PlanList } from './PlanList.tsx';
import { Standing } from './Standing.tsx';
import { TextPane } from './TextPane.tsx';
import { useDocument } from './useDocument.ts';
import './document.css';

/** A plan's text with its outline, and what was extracted from it marked in place. */
export default function DocumentView() {
  const plan = useApp((state) => state.reading.plan);
  return plan === undefined ? <PlanList /> : <Reader key={plan} id={plan} />;
}

function Reader({ id }: { id: string }) {
  const say = useSay();
  const { plan, outline, marks, pending, marksPending, error, retry } = useDocument(id);
  const { hiddenKinds, passedOver: passedShown, find: words } = useApp((state) => state.reading);
  const selection = useApp((state) => state.selection);
  const pane = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(-1);
  const [current, setCurrent] = useState<number>();
  const wanted = useDeferredValue(words);
  const text = plan?.text ?? '';
  const found = useMemo(() => find(text, wanted), [text, wanted]);
  const shown = useMemo(
    () => marks.filter(({ kind }) => (kind === passedOver ? passedShown : !hiddenKinds.includes(kind))),
    [marks, hiddenKinds, passedShown],
  );
  const counts = useMemo(() => {
    const byKind = new Map<string, number>();
    for (const { kind } of marks) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    return byKind;
  }, [marks]);

  if (error) return <Failure error={error} retry={retry} />;
  if (pending) return <Loading />;
  if (!plan || plan.text === null)
    return (
      <Nothing title={say(plan ? 'document.cited' : 'details.gone')}>
        {plan && <p>{plan.name}</p>}
        <p>
          <a href={linkTo(({ reading }) => ({ reading: { ...reading, plan: undefined, at: undefined } }))}>
            {say('plans.title')}
          </a>
        </p>
      </Nothing>
    );
  return (
    <>
      <Side side="left" name={say('outline.title')}>
        <a
          className="back"
          href={linkTo(({ reading }) => ({ reading: { ...reading, plan: undefined, at: undefined } }))}
        >
          ← {say('plans.title')}
        </a>
        <Outline items={outline} current={reached} />
      </Side>
      <section className="reader">
        <header className="reader-head">
          <div className="reader-title">
            <h1 lang="zh">{plan.name}</h1>
            <p>{cardNote(plan, say)}</p>
          </div>
          <FindBox count={found.length} current={current} go={setCurrent} />
          <MarkLegend counts={counts} />
          <Standing id={id} />
          {marksPending && <p className="hint">{say('marks.pending')}</p>}
        </header>
        <TextPane
          pane={pane}
          text={plan.text}
          outline={outline}
          marks={shown}
          found={found}
          current={current === undefined ? undefined : found[current]}
          onReach={setReached}
        />
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}
