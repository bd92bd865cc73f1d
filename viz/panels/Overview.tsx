import { useQuery } from '@tanstack/react-query';
import { query } from '../data/query.ts';
import { StatisticsDocument } from '../generated/operations.ts';
import { useLanguage, useSay } from '../language/messages.ts';
import { TakeExport } from '../takeaway/TakeExport.tsx';
import { shownLabels } from '../vocabulary/labels.ts';
import { Swatch } from '../vocabulary/Swatch.tsx';
import { Questions } from './Questions.tsx';

/** What the graph holds, and what to do first; shown while nothing is selected. */
export function Overview() {
  const say = useSay();
  const number = new Intl.NumberFormat(useLanguage());
  const { data } = useQuery(query(StatisticsDocument, {}));
  const counts = new Map(data?.statistics.nodes.map(({ label, count }) => [label, count]));
  const edges = data?.statistics.edges.reduce((sum, { count }) => sum + count, 0);
  return (
    <article className="details overview">
      <p className="overview-about">{say('overview.about')}</p>
      <Questions />
      <header className="details-title">
        <h2>{say('overview.title')}</h2>
      </header>
      <p className="hint">{say('details.none.do')}</p>
      {data && (
        <dl className="tally">
          {shownLabels
            .filter((label) => counts.get(label))
            .map((label) => (
              <div key={label}>
                <dt>
                  <Swatch label={label} />
                  {say(`label.${label}`)}
                </dt>
                <dd>{number.format(counts.get(label) ?? 0)}</dd>
              </div>
            ))}
          <div className="tally-total">
            <dt>{say('overview.relations')}</dt>
            <dd>{number.format(edges ?? 0)}</dd>
          </div>
        </dl>
      )}
      <TakeExport />
      <p className="hint">{say('help.reading')}</p>
    </article>
  );
}
