import { type ReactNode, Suspense } from 'react';
import { useSay } from '../language/messages.ts';
import { Failure, Loading, Nothing } from '../shell/States.tsx';
import { nothing } from '../state/selection.ts';
import { change, linkTo } from '../state/store.ts';
import { type ExportPart, TakeExport } from '../takeaway/TakeExport.tsx';
import { cardName, cardNote } from '../vocabulary/card.ts';
import { EdgeSwatch, Swatch } from '../vocabulary/Swatch.tsx';
import { ElsewhereLinks } from './ElsewhereLinks.tsx';
import { panels } from './index.ts';
import { Overview } from './Overview.tsx';
import { type Subject, useSubject } from './subject.ts';
import './panels.css';

/** All that the graph says of what is selected. */
export function Details({ actions }: { actions?: (id: string) => ReactNode }) {
  const say = useSay();
  const { chosen, subject, isPending, error, retry } = useSubject();
  if (!chosen) return <Overview />;
  if (isPending) return <Loading />;
  if (error) return <Failure error={error} retry={retry} />;
  if (!subject)
    return (
      <Nothing title={say('details.gone')}>
        <p>{say('details.gone.do')}</p>
      </Nothing>
    );
  const part = subject.node && partOf(subject.node);
  return (
    <article className="details">
      <Title subject={subject} />
      {subject.node && <ElsewhereLinks node={subject.node} />}
      {subject.node && actions?.(subject.node.id)}
      {part && <TakeExport part={part} />}
      {panels
        .filter((panel) => panel.applies(subject))
        .map(({ id, name, component: Panel }) => (
          <section key={id} className={`panel panel-${id}`} aria-label={say(name)}>
            <h3>{say(name)}</h3>
            <Suspense>
              <Panel subject={subject} />
            </Suspense>
          </section>
        ))}
    </article>
  );
}

function Title({ subject: { node, edge } }: { subject: Subject }) {
  const say = useSay();
  const kind = node ? (`label.${node.label}` as const) : (`edge.${edge.type}` as const);
  return (
    <header className="details-title">
      <p className="details-kind">
        {node ? (
          <Swatch label={node.label} cited={isCited(node)} />
        ) : (
          <EdgeSwatch type={edge.type} inferred={edge.evidence.basis === 'INFERRED'} />
        )}
        {say(kind)}
        {node && <span className="details-note">{cardNote(node, say)}</span>}
      </p>
      <h2>
        {node ? cardName(node) : say(`relation.${edge.type}`, { from: edge.from.name, to: edge.to.name })}
      </h2>
      {node?.__typename === 'Plan' && node.inCorpus && (
        <p>
          <a
            className="read"
            href={linkTo(({ reading }) => ({
              view: { id: 'document' },
              reading: { ...reading, plan: node.id, at: undefined },
            }))}
          >
            {say('action.read')}
          </a>
        </p>
      )}
      <button
        type="button"
        className="icon-button details-close"
        aria-label={say('action.deselect')}
        onClick={() => change({ selection: nothing })}
      >
        ✕
      </button>
    </header>
  );
}

const isCited = (node: NonNullable<Subject['node']>) => node.__typename === 'Plan' && !node.inCorpus;

/** The parts of the graph that the server writes as files, by the kind of node that each is asked by. */
const parts: Record<string, (id: string) => ExportPart> = {
  Plan: (plan) => ({ plan }),
  Region: (region) => ({ region }),
  Agency: (agency) => ({ agency }),
};

const partOf = ({ label, id }: NonNullable<Subject['node']>) => parts[label]?.(id);
