import type { EntityCardFragment } from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { SentenceLink } from '../../panels/SentenceLink.tsx';
import { roving } from '../../shell/roving.ts';
import { change } from '../../state/store.ts';
import { Cite } from '../../takeaway/Cite.tsx';
import { cardName, cardNote } from '../../vocabulary/card.ts';
import { Suspect } from '../../vocabulary/Suspect.tsx';
import { Swatch } from '../../vocabulary/Swatch.tsx';
import { type Answer, type Coverage, type Goal, goalGroups } from './groups.ts';
import { Agencies, CascadeLink } from './links.tsx';

/** The goals of the plan by kind, each with what answers it, or that nothing does. */
export function GoalTable({ coverage, selected }: { coverage: Coverage; selected: string | undefined }) {
  const say = useSay();
  const groups = goalGroups(coverage.goals);
  if (!groups.length) return <p className="hint">{say('coverage.noGoals')}</p>;
  return (
    <div className="table-frame">
      <table className="table coverage-table" ref={roving}>
        <caption className="unseen">{say('coverage.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('coverage.goal')}</th>
            <th scope="col">{say('coverage.answers', { region: coverage.region.name })}</th>
          </tr>
        </thead>
        {groups.map(({ label, goals, answered, asking }) => (
          <tbody key={label}>
            <tr className="table-group">
              <th scope="rowgroup" colSpan={2}>
                <Swatch label={label} /> {say(`label.${label}`)}
                <span className="count">
                  {asking > 0 ? say('coverage.share', { answered, count: asking }) : goals.length}
                </span>
              </th>
            </tr>
            {goals.map((goal) => (
              <GoalRow key={goal.goal.id} goal={goal} selected={selected} region={coverage.region.id} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function GoalRow({
  goal: { goal, answered, aside, why, whyZh, answerCount, answers },
  selected,
  region,
}: {
  goal: Goal;
  selected: string | undefined;
  region: string;
}) {
  const say = useSay();
  const either = useEither();
  return (
    <tr aria-selected={goal.id === selected} className={answered || aside ? '' : 'goal-unanswered'}>
      <td>
        <button
          type="button"
          className="cell-button"
          onClick={() => change({ selection: { node: goal.id } })}
        >
          <span lang="zh">{cardName(goal)}</span>
        </button>
        <CardFacts card={goal} />
        <p className="row-links">
          <CascadeLink id={goal.id} region={region} />
          {goal.evidence && <SentenceLink sentence={goal.evidence} />}
          {goal.evidence && <Cite sentence={goal.evidence} />}
        </p>
      </td>
      <td>
        {answered ? (
          <ul className="answers">
            {answers.map((answer) => (
              <AnswerLine key={answer.entity.id} answer={answer} selected={selected} />
            ))}
            {answerCount > answers.length && (
              <li>
                <CascadeLink id={goal.id} region={region} more={answerCount - answers.length} />
              </li>
            )}
          </ul>
        ) : (
          <>
            <span className={aside ? 'goal-aside' : 'no-answer'}>
              {say(aside ? `aside.${aside}` : 'coverage.noAnswer')}
            </span>
            {aside && <p className="hint">{either(why, whyZh)}</p>}
          </>
        )}
      </td>
    </tr>
  );
}

function AnswerLine({
  answer: { entity, plan, confidence },
  selected,
}: {
  answer: Answer;
  selected: string | undefined;
}) {
  const say = useSay();
  return (
    <li aria-current={entity.id === selected}>
      <Swatch label={entity.label} />
      <span>
        <button
          type="button"
          className="answer-name"
          onClick={() => change({ selection: { node: entity.id } })}
        >
          <span lang="zh">{cardName(entity)}</span>
        </button>{' '}
        <CardFacts card={entity} /> {entity.__typename === 'Task' && <Agencies leads={entity.leads} />}
        <span className="answer-plan" title={plan?.title}>
          {plan?.shortTitle ?? plan?.title}
        </span>
        {confidence < lowConfidence && <span className="hint"> · {say('coverage.unsure')}</span>}
      </span>
    </li>
  );
}

/** What a target wants, and whether its number can be right; by when a task is to be done. */
function CardFacts({ card }: { card: EntityCardFragment }) {
  const say = useSay();
  if (card.__typename !== 'Target' && card.__typename !== 'Task') return null;
  return (
    <>
      <span className="target-value">{cardNote(card, say)}</span>{' '}
      {card.__typename === 'Target' && <Suspect target={card} />}
    </>
  );
}

/** Below it the table says that an answer is not sure. */
const lowConfidence = 0.5;
