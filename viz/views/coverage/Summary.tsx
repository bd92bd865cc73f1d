import { useLanguage, useSay } from '../../language/messages.ts';
import type { Coverage } from './groups.ts';

const asides = ['EXPIRED', 'NOT_BINDING', 'FRAMING'] as const;

/** How much of the plan is answered of what has to be, as numbers and as a bar; and why the rest need not be. */
export function Summary({
  coverage: { plan, region, regionPlans, counts, truncated },
}: {
  coverage: Coverage;
}) {
  const say = useSay();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const setAside = { EXPIRED: counts.expired, NOT_BINDING: counts.notBinding, FRAMING: counts.framing };
  const asked = counts.answered + counts.unanswered;
  const share = asked ? counts.answered / asked : 0;
  return (
    <header className="page-head">
      <h1 lang="zh">{say('coverage.title', { plan: plan.title, region: region.name })}</h1>
      <p className="hint">
        {regionPlans.length
          ? say('coverage.regionPlans', {
              plans: regionPlans.map(({ title, shortTitle }) => shortTitle ?? title).join('、'),
            })
          : say('coverage.noRegionPlans')}
      </p>
      <div className="bar" aria-hidden="true">
        <span className="bar-answered" style={{ width: `${share * 100}%` }} />
      </div>
      <dl className="bar-numbers">
        <div>
          <dt>{say('show.answered')}</dt>
          <dd className="is-answered">
            {counts.answered} · {percent.format(share)}
          </dd>
        </div>
        <div>
          <dt>{say('show.unanswered')}</dt>
          <dd className="is-unanswered">{counts.unanswered}</dd>
        </div>
        {asides.map((aside) =>
          setAside[aside] > 0 ? (
            <div key={aside}>
              <dt>{say(`aside.${aside}`)}</dt>
              <dd>{setAside[aside]}</dd>
            </div>
          ) : null,
        )}
        <div>
          <dt>{say('coverage.tasks')}</dt>
          <dd>{counts.tasks}</dd>
        </div>
        <div>
          <dt>{say('coverage.orphans')}</dt>
          <dd>{counts.orphans}</dd>
        </div>
      </dl>
      {truncated && <p className="doubt">{say('coverage.truncated')}</p>}
    </header>
  );
}
