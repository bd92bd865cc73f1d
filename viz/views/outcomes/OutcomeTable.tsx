import type { OutcomesQuery } from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { Sentence } from '../../page/Sentence.tsx';
import { EntityLink } from '../../panels/EntityLink.tsx';
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
  return (
    <DataTable
      title={say('outcomes.title')}
      sides
      rows={answers}
      keyOf={({ target, outcome }) => `${target.id} ${outcome?.id}`}
      isSelected={({ target }) => target.id === selected}
      sentencesOf={({ target, outcome }) => [target.evidence, outcome?.evidence]}
      none={say('quality.none')}
      columns={[
        {
          name: say('label.Target'),
          show: ({ target, plan }) => (
            <>
              <EntityLink card={target} />
              <p className="hint" lang="zh">
                {plan?.shortTitle ?? plan?.title}
              </p>
              <Sentence sentence={target.evidence} />
            </>
          ),
          cell: ({ target }) => target.name,
        },
        { name: say('property.value'), cell: ({ target }) => cardNote(target, say) },
        { name: say('property.plan'), cell: ({ plan }) => plan?.title },
        {
          name: say('verify.verdict'),
          show: ({ verdict, why, whyZh }) => (
            <>
              <b className="nowrap">{say(`became.${verdict}`)}</b>
              <p className="hint">{either(why, whyZh)}</p>
            </>
          ),
          cell: ({ verdict }) => say(`became.${verdict}`),
        },
        {
          name: say('label.Outcome'),
          show: ({ outcome }) => <Sentence sentence={outcome?.evidence} />,
          cell: ({ outcome }) => outcome && cardNote(outcome, say),
        },
        { name: say('property.why'), cell: ({ why, whyZh }) => either(why, whyZh) },
        { name: say('property.id'), cell: ({ target }) => target.id, untold: true },
      ]}
    />
  );
}
