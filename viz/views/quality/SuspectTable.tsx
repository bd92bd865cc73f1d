import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { NodeButton } from '../../page/NodeButton.tsx';
import { Sentence } from '../../page/Sentence.tsx';
import { quantity, withUnit } from '../../vocabulary/quantity.ts';
import type { SuspectTarget } from './useDoubts.ts';

const regionsOf = (target: SuspectTarget) => target.regions.edges.map(({ node }) => node.name).join('、');
const yearOf = (target: SuspectTarget) => (target.__typename === 'Target' ? target.targetYear : null);
const likelyOf = ({ likelyValue, unit }: SuspectTarget) =>
  likelyValue === null ? '' : withUnit(likelyValue, unit);

/** Numbers that cannot be right as printed: what is printed, what was likely meant, and why. */
export function SuspectTable({
  targets,
  selected,
}: {
  targets: readonly SuspectTarget[];
  selected: string | undefined;
}) {
  const say = useSay();
  const either = useEither();
  const whyOf = (target: SuspectTarget) =>
    target.__typename === 'Target' ? either(target.suspect, target.suspectZh) : null;
  return (
    <DataTable
      title={say('doubt.suspect')}
      rows={targets}
      keyOf={({ id }) => id}
      isSelected={({ id }) => id === selected}
      sentencesOf={({ evidence }) => [evidence]}
      columns={[
        {
          name: say('label.Target'),
          show: (target) => (
            <>
              <NodeButton id={target.id} name={target.name} />
              <p className="hint">{[regionsOf(target), yearOf(target)].filter(Boolean).join(' · ')}</p>
            </>
          ),
          cell: ({ name }) => name,
        },
        { name: say('label.Region'), cell: regionsOf },
        { name: say('property.year'), cell: yearOf },
        {
          name: say('property.asPrinted'),
          nowrap: true,
          show: (target) => <span className="suspect">{quantity(target, say)}</span>,
          cell: (target) => quantity(target, say),
        },
        { name: say('property.likelyValue'), nowrap: true, show: likelyOf, cell: likelyOf },
        {
          name: say('quality.why'),
          show: (target) => (
            <>
              <p>{whyOf(target)}</p>
              <Sentence sentence={target.evidence} />
            </>
          ),
        },
        { name: say('property.why'), cell: whyOf },
        { name: say('property.plan'), cell: ({ plan }) => plan?.title },
        { name: say('property.text'), cell: ({ evidence }) => evidence?.quote, untold: true },
        { name: say('property.id'), cell: ({ id }) => id, untold: true },
      ]}
    />
  );
}
