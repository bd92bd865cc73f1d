import type { PathsQuery } from '../../generated/operations.ts';
import { useEither, useLanguage, useSay } from '../../language/messages.ts';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { Quoted } from '../../panels/Quoted.tsx';
import { roving } from '../../shell/roving.ts';
import { change, useApp } from '../../state/store.ts';
import { Cite } from '../../takeaway/Cite.tsx';
import { EdgeSwatch } from '../../vocabulary/Swatch.tsx';

type Way = PathsQuery['path'][number];
type Step = Way['edges'][number];

/** One way from the first node to the last, and what joins each to the next. */
export function Chain({ chain, number }: { chain: Way; number: number }) {
  const say = useSay();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const title = say('path.way', {
    number,
    count: chain.edges.length,
    sure: percent.format(chain.confidence),
  });
  return (
    <section className="chain" aria-label={title}>
      <h2>{title}</h2>
      <ol ref={roving}>
        {chain.nodes.map((node, i) => (
          <li key={node.id}>
            {i > 0 && <Between step={chain.edges[i - 1]!} forward={chain.edges[i - 1]!.to.id === node.id} />}
            <p className="chain-node">
              <EntityLink card={node} />
            </p>
            {node.evidence && (
              <p className="chain-sentence">
                <Quoted sentence={node.evidence} /> <Cite sentence={node.evidence} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What joins a node to the one before it, and how that is known. */
function Between({ step: { id, type, force, evidence }, forward }: { step: Step; forward: boolean }) {
  const say = useSay();
  const selected = useApp((state) => state.selection.edge);
  const why = useEither()(evidence.why, evidence.whyZh);
  const inferred = evidence.basis === 'INFERRED';
  return (
    <div className="chain-step">
      <button
        type="button"
        aria-pressed={selected === id}
        className="button quiet"
        onClick={() => change({ selection: { edge: id } })}
      >
        <EdgeSwatch type={type} inferred={inferred} />
        {say(`edge.${type}.${forward ? 'OUT' : 'IN'}`)}
        {force && ` · ${say(`force.${force}`)}`}
      </button>
      {why && <span className="hint">{why}</span>}
      {!inferred && evidence.quote && (
        <p className="chain-sentence">
          <Quoted sentence={evidence} /> <Cite sentence={evidence} />
        </p>
      )}
    </div>
  );
}
