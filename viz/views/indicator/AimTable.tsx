import { useEither, useSay } from '../../language/messages.ts';
import { Quoted } from '../../panels/Quoted.tsx';
import { change } from '../../state/store.ts';
import { quantity, withUnit } from '../../vocabulary/quantity.ts';
import type { Aim } from './plot.ts';
import type { RegionStyle } from './regionStyle.ts';

/** The same aims as the plot, as a table. */
export function AimTable({
  aims,
  styles,
  selected,
}: {
  aims: readonly Aim[];
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
          {aims.map(({ point, region }) => (
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
                  {quantity(point, say) ?? point.target.asPrinted}
                </button>
                {point.suspect && (
                  <p className="doubt" title={either(point.suspect, point.suspectZh) ?? undefined}>
                    {[
                      say('cascade.suspect'),
                      point.likelyValue !== null &&
                        say('cascade.likely', { value: withUnit(point.likelyValue, point.unit) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                )}
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
