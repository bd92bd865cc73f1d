import { useEither, useSay } from '../../language/messages.ts';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { Quoted } from '../../panels/Quoted.tsx';
import { change } from '../../state/store.ts';
import { Cite } from '../../takeaway/Cite.tsx';
import { noYear, type Step } from './grid.ts';
import type { Outcome } from './useMatrix.ts';

type Told = { evidence: Parameters<typeof Quoted>[0]['sentence'] | null };

/** What a square of the matrix rests on: both sentences, how they compare, and what became of it. */
export function SquarePanel({
  steps,
  became,
}: {
  steps: readonly Step[];
  became: ReadonlyMap<string, Outcome>;
}) {
  const say = useSay();
  const [{ region, square }] = steps as readonly [Step, ...Step[]];
  const place = region?.name ?? say('matrix.noPlace');
  return (
    <article className="details square-panel">
      <header className="details-title">
        <h2>
          {place} {square.year === noYear ? '' : square.year}
        </h2>
        <button
          type="button"
          className="icon-button details-close"
          aria-label={say('action.close')}
          onClick={() => change(({ matrix: { square: _, ...matrix } }) => ({ matrix }))}
        >
          ✕
        </button>
      </header>
      {steps.map((step) => (
        <Compared key={`${step.local?.id} ${step.localPlan?.id}`} step={step} place={place} became={became} />
      ))}
    </article>
  );
}

function Compared({
  step: { kind, national, local, localPlan, why, whyZh },
  place,
  became,
}: {
  step: Step;
  place: string;
  became: ReadonlyMap<string, Outcome>;
}) {
  const say = useSay();
  const either = useEither();
  const outcome = local ? became.get(local.id) : undefined;
  return (
    <section className="panel">
      <p>
        <b className={`square step-${kind}`}>{say(`step.${kind}`)}</b> {either(why, whyZh)}
      </p>
      <h3>{say('matrix.above')}</h3>
      <EntityLink card={national} />
      <Sentence of={national} />
      <h3 lang="zh">{place}</h3>
      {local ? (
        <>
          <EntityLink card={local} />
          <Sentence of={local} />
        </>
      ) : (
        <p>
          <span lang="zh">{localPlan?.shortTitle ?? localPlan?.title}</span>
          {' · '}
          {say('matrix.silent')}
        </p>
      )}
      {outcome && (
        <>
          <h3>{say('matrix.outcome')}</h3>
          <p>
            <b>{say(`became.${outcome.verdict}`)}</b> {either(outcome.why, outcome.whyZh)}
          </p>
          {outcome.outcome && <Sentence of={outcome.outcome} />}
        </>
      )}
    </section>
  );
}

const Sentence = ({ of: { evidence } }: { of: Told }) =>
  evidence && (
    <p>
      <Quoted sentence={evidence} /> <Cite sentence={evidence} />
    </p>
  );
