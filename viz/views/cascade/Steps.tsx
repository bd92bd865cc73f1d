import { useState } from 'react';
import { useEither, useLanguage, useSay } from '../../language/messages.ts';
import { Quoted } from '../../panels/Quoted.tsx';
import { roving } from '../../shell/roving.ts';
import { startAt } from '../../state/startAt.ts';
import { change, store, useApp } from '../../state/store.ts';
import { EdgeSwatch } from '../../vocabulary/Swatch.tsx';
import { differenceOf } from './difference.ts';
import { type Card, type CascadeGraph, cardOfNode, type Step } from './graph.ts';
import { notesOf } from './note.ts';
import type { Way } from './way.ts';
import './steps.css';

const pageSize = 12;

/** The way of what is chosen, step by step, each with the words that state it or the reason that infers it. */
export function Steps({ graph, way }: { graph: CascadeGraph; way: Way }) {
  const say = useSay();
  const { node, edge } = useApp((state) => state.selection);
  if (edge) return null;
  return (
    <>
      {node && node !== graph.root && (
        <div className="actions">
          <button type="button" className="button" onClick={() => change(startAt(store.getState(), node))}>
            {say('cascade.startHere')}
          </button>
        </div>
      )}
      <Prints card={cardOfNode(graph, node)} />
      <StepList key={`up ${node}`} title={say('cascade.up')} steps={way.up} graph={graph} />
      <StepList key={`down ${node}`} title={say('cascade.down')} steps={way.down} graph={graph} />
    </>
  );
}

/** Where the same goal is printed as well, each with its words. */
function Prints({ card }: { card: Card | undefined }) {
  const say = useSay();
  if (!card?.also?.length) return null;
  return (
    <section className="panel" aria-label={say('cascade.prints')}>
      <h3>
        {say('cascade.prints')} <span className="count">{card.also.length}</span>
      </h3>
      {card.also.map(({ id, sentence }) => sentence && <Quoted key={id} sentence={sentence} />)}
    </section>
  );
}

function StepList({ title, steps, graph }: { title: string; steps: readonly Step[]; graph: CascadeGraph }) {
  const say = useSay();
  const [shown, setShown] = useState(pageSize);
  if (!steps.length) return null;
  return (
    <section className="panel steps" aria-label={title}>
      <h3>
        {title} <span className="count">{steps.length}</span>
      </h3>
      <ol ref={roving}>
        {steps.slice(0, shown).map((step) => (
          <StepItem key={step.id} step={step} graph={graph} />
        ))}
      </ol>
      {steps.length > shown && (
        <button type="button" className="button quiet" onClick={() => setShown(shown + 3 * pageSize)}>
          {say('relations.more', { count: steps.length - shown })}
        </button>
      )}
    </section>
  );
}

function StepItem({ step, graph }: { step: Step; graph: CascadeGraph }) {
  const say = useSay();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const { type, force, sentence } = step;
  const why = useEither()(sentence.why, sentence.whyZh);
  const doer = graph.cards.find(({ id }) => id === step.doer);
  const goal = graph.cards.find(({ id }) => id === step.goal);
  if (!doer || !goal) return null;
  const [from, to] = type === 'CONTAINS' ? [goal, doer] : [doer, goal];
  const inferred = sentence.basis === 'INFERRED';
  const difference = differenceOf(doer, goal, say);
  return (
    <li className="step">
      <p className="step-ends">
        <CardName card={from} />
        <span className="step-type">
          <EdgeSwatch type={type} inferred={inferred} />
          {say(`edge.${type}.OUT`)}
        </span>
        <CardName card={to} />
      </p>
      {difference && <p className="step-difference">{difference}</p>}
      {inferred ? <p className="step-why">{why}</p> : <Quoted sentence={sentence} />}
      {inferred && doer.sentence && <Quoted sentence={doer.sentence} />}
      <p className="step-how">
        <span className={`basis basis-${sentence.basis}`}>
          {say(force ? `force.${force}` : `basis.${sentence.basis}`)}
        </span>
        {percent.format(sentence.confidence)}
        <button
          type="button"
          className="evidence-button"
          onClick={() => change({ selection: { edge: step.id } })}
        >
          {say('relations.why')}
        </button>
      </p>
    </li>
  );
}

function CardName({ card }: { card: Card }) {
  const say = useSay();
  return (
    <button type="button" className="step-name" onClick={() => change({ selection: { node: card.id } })}>
      <span lang="zh">{card.name}</span>{' '}
      <span className="step-note">{notesOf(card, say, false)[0]?.text}</span>
    </button>
  );
}
