import { useEither, useSay } from '../../language/messages.ts';
import { Quoted } from '../../panels/Quoted.tsx';
import { roving } from '../../shell/roving.ts';
import { change } from '../../state/store.ts';
import { Cite } from '../../takeaway/Cite.tsx';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { quantity, withUnit } from '../../vocabulary/quantity.ts';
import type { SuspectTarget } from './useDoubts.ts';

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
  const likely = ({ likelyValue, unit }: SuspectTarget) =>
    likelyValue === null ? '' : withUnit(likelyValue, unit);
  const regions = (target: SuspectTarget) => target.regions.edges.map(({ node }) => node.name).join('、');
  const make = () => ({
    title: say('doubt.suspect'),
    columns: [
      say('label.Target'),
      say('label.Region'),
      say('property.year'),
      say('property.asPrinted'),
      say('property.likelyValue'),
      say('property.why'),
      say('property.plan'),
      say('property.text'),
      say('property.id'),
    ],
    rows: targets.map((target) => [
      target.name,
      regions(target),
      target.__typename === 'Target' ? target.targetYear : null,
      quantity(target, say),
      likely(target),
      target.__typename === 'Target' ? either(target.suspect, target.suspectZh) : null,
      target.plan?.title,
      target.evidence?.quote,
      target.id,
    ]),
    sentences: targets.map(({ evidence }) => [evidence]),
    untold: [say('property.text'), say('property.id')],
  });
  return (
    <>
      <TakeSheet make={make} />
      <div className="table-frame">
        <table className="table" ref={roving}>
          <caption className="unseen">{say('doubt.suspect')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('label.Target')}</th>
              <th scope="col">{say('property.asPrinted')}</th>
              <th scope="col">{say('property.likelyValue')}</th>
              <th scope="col">{say('quality.why')}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map((target) => (
              <tr key={target.id} aria-selected={target.id === selected}>
                <td>
                  <button
                    type="button"
                    className="cell-button"
                    onClick={() => change({ selection: { node: target.id } })}
                  >
                    <span lang="zh">{target.name}</span>
                  </button>
                  <p className="hint">
                    {[regions(target), target.__typename === 'Target' && target.targetYear]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </td>
                <td className="nowrap">
                  <span className="suspect">{quantity(target, say)}</span>
                </td>
                <td className="nowrap">{likely(target)}</td>
                <td>
                  <p>{target.__typename === 'Target' && either(target.suspect, target.suspectZh)}</p>
                  {target.evidence && (
                    <p>
                      <Quoted sentence={target.evidence} /> <Cite sentence={target.evidence} />
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
