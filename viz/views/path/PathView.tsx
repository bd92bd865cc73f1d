import { useQuery } from '@tanstack/react-query';
import { query } from '../../data/query.ts';
import { NamesDocument, PathsDocument } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { Picker } from '../../shell/Picker.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import type { PathState } from '../../state/path.ts';
import { change, useApp } from '../../state/store.ts';
import { cascadingLabels } from '../../vocabulary/cascading.ts';
import { Chain } from './Chain.tsx';
import { PathFiles } from './PathFiles.tsx';
import './path.css';

/** Chains that are shown: the shortest, the surest first. */
const most = 5;

const set = (what: PathState) => change(({ path }) => ({ path: { ...path, ...what } }));

/** The ways of implementation that join two nodes, each step with the sentence that states it. */
export default function PathView() {
  const say = useSay();
  const { from, to } = useApp((state) => state.path);
  const selection = useApp((state) => state.selection);
  const both = from !== undefined && to !== undefined;
  const answer = useQuery({
    ...query(PathsDocument, { from: from ?? '', to: to ?? '', first: most }),
    enabled: both,
  });
  const pending = both && answer.isFetching;
  return (
    <>
      <section className="path page" aria-busy={pending}>
        <header className="page-head">
          <h1>{say('path.title')}</h1>
          <p className="hint">{say('path.hint')}</p>
        </header>
        <div className="path-ends">
          <End name={say('property.from')} id={from} choose={(id) => set({ from: id })} />
          <button
            type="button"
            className="button"
            disabled={!from && !to}
            onClick={() => change({ path: { ...(to && { from: to }), ...(from && { to: from }) } })}
          >
            ⇅ {say('path.swap')}
          </button>
          <End name={say('property.to')} id={to} choose={(id) => set({ to: id })} />
        </div>
        {pending && <Loading />}
        {answer.error && <Failure error={answer.error} retry={() => void answer.refetch()} />}
        {!both && (
          <Nothing title={say('path.choose')}>
            <p>{say('path.choose.do')}</p>
          </Nothing>
        )}
        {both && answer.data?.path.length === 0 && (
          <Nothing title={say('path.none')}>
            <p>{say('path.none.do')}</p>
          </Nothing>
        )}
        {both && !pending && answer.data && answer.data.path.length > 0 && (
          <PathFiles chains={answer.data.path} />
        )}
        {both &&
          !pending &&
          answer.data?.path.map((chain, i) => (
            <Chain key={chain.edges.map(({ id }) => id).join(' ')} chain={chain} number={i + 1} />
          ))}
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}

/** One end of the way: what was chosen, and a field that chooses another. */
function End({ name, id, choose }: { name: string; id: string | undefined; choose: (id: string) => void }) {
  const say = useSay();
  const answer = useQuery({ ...query(NamesDocument, { ids: [id ?? ''] }), enabled: id !== undefined });
  const node = answer.data?.nodes[0];
  return (
    <section className="path-end" aria-label={name}>
      <h2>{name}</h2>
      {node && 'name' in node && <EntityLink card={node} />}
      {id !== undefined && answer.data && !node && <p className="hint">{say('details.gone')}</p>}
      <Picker
        name={say('path.pick', { end: name })}
        placeholder={say('cascade.pick.placeholder')}
        labels={cascadingLabels}
        choose={(card) => choose(card.id)}
      />
    </section>
  );
}
