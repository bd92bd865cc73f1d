import type { OutcomesQuery } from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { EntityLink } from '../../panels/EntityLink.tsx';
import { Quoted } from '../../panels/Quoted.tsx';
import { roving } from '../../shell/roving.ts';
import { Cite } from '../../takeaway/Cite.tsx';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { cardNote } from '../../vocabulary/card.ts';

type Answer = OutcomesQuery['outcomes']['answers'][number];

/** Each target beside what is told of it, both with their sentences. */
export function OutcomeTable({
  answers,
  selected,
}: {
  answers: readonly Answer[];
  selected: string | undefined;
}) {
  const say = useSay();
  const either = useEither();
  const make = () => ({
    title: say('outcomes.title'),
    columns: [
      say('label.Target'),
      say('property.value'),
      say('property.plan'),
      say('verify.verdict'),
      say('label.Outcome'),
      say('property.why'),
      say('property.id'),
    ],
    rows: answers.map(({ target, plan, verdict, outcome, why, whyZh }) => [
      target.name,
      cardNote(target, say),
      plan?.title,
      say(`became.${verdict}`),
      outcome && cardNote(outcome, say),
      either(why, whyZh),
      target.id,
    ]),
    sentences: answers.map(({ target, outcome }) => [target.evidence, outcome?.evidence]),
    untold: [say('property.id')],
  });
  if (!answers.length) return <p className="hint">{say('quality.none')}</p>;
  return (
    <>
      <TakeSheet make={make} />
      <div className="table-frame">
        <table className="table" ref={roving}>
          <caption className="unseen">{say('outcomes.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('label.Target')}</th>
              <th scope="col">{say('verify.verdict')}</th>
              <th scope="col">{say('label.Outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map(({ target, plan, verdict, outcome, why, whyZh }) => (
              <tr key={`${target.id} ${outcome?.id}`} aria-selected={target.id === selected}>
                <td>
                  <EntityLink card={target} />
                  <p className="hint" lang="zh">
                    {plan?.shortTitle ?? plan?.title}
                  </p>
                  {target.evidence && (
                    <p>
                      <Quoted sentence={target.evidence} /> <Cite sentence={target.evidence} />
                    </p>
                  )}
                </td>
                <td>
                  <b className="nowrap">{say(`became.${verdict}`)}</b>
                  <p className="hint">{either(why, whyZh)}</p>
                </td>
                <td>
                  {outcome?.evidence && (
                    <p>
                      <Quoted sentence={outcome.evidence} /> <Cite sentence={outcome.evidence} />
                    </p>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
