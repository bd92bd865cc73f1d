import type { TargetPointFragment } from '../../generated/operations.ts';
import { type Say, useEither, useSay } from '../../language/messages.ts';
import { Quoted } from '../../panels/Quoted.tsx';
import { change } from '../../state/store.ts';
import { quantity, withUnit } from '../../vocabulary/quantity.ts';
import { Suspect } from '../../vocabulary/Suspect.tsx';
import type { PlottedTarget } from './plot.ts';
import type { RegionStyle } from './regionStyle.ts';

/** The same targets as the plot, as a table. */
export function TargetTable({
  targets,
  styles,
  selected,
}: {
  targets: readonly PlottedTarget[];
  styles: ReadonlyMap<string | null, RegionStyle>;
  selected: string | undefined;
}) {
  const say = useSay();
  const either = useEither();
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="unseen">{say('indicator.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('label.Region')}</th>
            <th scope="col">{say('property.year')}</th>
            <th scope="col">{say('property.value')}</th>
            <th scope="col">{say('property.baseline')}</th>
            <th scope="col">{say('indicator.sentence')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ point, region }) => (
            <tr key={point.target.id} aria-selected={point.target.id === selected}>
              <td>
                <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
                  <path d={styles.get(region)!.shape} fill={`var(${styles.get(region)!.colour})`} />
                </svg>{' '}
                {region ?? say('indicator.nation')}
              </td>
              <td>{point.year ?? <span className="hint">{say('indicator.undated')}</span>}</td>
              <td>
                <button
                  type="button"
                  className="cell-button"
                  onClick={() => change({ selection: { node: point.target.id } })}
                >
                  {wanted(point, say)}
                </button>
                <Suspect target={point} />
              </td>
              <td>
                {point.baselineValue !== null &&
                  [withUnit(point.baselineValue, point.unit), point.baselineYear && `(${point.baselineYear})`]
                    .filter(Boolean)
                    .join(' ')}
              </td>
              <td>
                {point.target.evidence ? <Quoted sentence={point.target.evidence} /> : point.plan?.title}
                {point.suspect && <p className="doubt">{either(point.suspect, point.suspectZh)}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the target wants, and whether it binds; its year has a column of its own. */
const wanted = ({ target }: TargetPointFragment, say: Say) =>
  target.__typename === 'Target' &&
  [quantity(target, say) ?? target.asPrinted, target.binding && say(`binding.${target.binding}`)]
    .filter(Boolean)
    .join(' · ');
