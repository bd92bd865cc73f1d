import { useLanguage, useSay } from '../../language/messages.ts';
import { Choices } from '../../page/Choices.tsx';
import { Page } from '../../page/Page.tsx';
import { type Doubt, doubts } from '../../state/quality.ts';
import { change, linkTo, useApp } from '../../state/store.ts';
import { NoticeTable } from './NoticeTable.tsx';
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
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const found = useDoubts();
  const { pending, error, retry } = found;
  return (
    <Page
      id="quality"
      title={say('quality.title')}
      hint={say(`doubt.${doubt}.hint`, { below: percent.format(unsureBelow) })}
      busy={pending}
      pending={pending}
      error={error}
      retry={retry}
    >
      {!pending && !error && (
        <>
          <Choices
            name={say('quality.kinds')}
            choices={doubts.map((id) => ({ id, name: say(`doubt.${id}`), count: countOf(found, id) }))}
            chosen={doubt}
            choose={(one) => one && change({ quality: { doubt: one } })}
          />
          <p className="row-links">
            {(['audit', 'review'] as const).map((id) => (
              <a key={id} href={linkTo({ view: { id } })}>
                {say(`${id}.title`)}
              </a>
            ))}
          </p>
          {countOf(found, doubt) === 0 ? (
            <p className="hint">{say('quality.none')}</p>
          ) : (
            <DoubtTable found={found} doubt={doubt} />
          )}
        </>
      )}
    </Page>
  );
}

function DoubtTable({ found, doubt }: { found: Doubts; doubt: Doubt }) {
  const { node, edge } = useApp((state) => state.selection);
  switch (doubt) {
    case 'suspect':
      return <SuspectTable targets={found.suspect} selected={node} />;
    case 'unsure':
      return <UnsureTable {...found.unsure} selected={edge} />;
    case 'told':
      return <NoticeTable notices={found.told} selected={node} />;
    default:
      return <PlanTable kind={doubt} plans={found[doubt]} selected={node} />;
  }
}
