import { useMemo, useRef } from 'react';
import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { Picker } from '../../shell/Picker.tsx';
import { RegionPicker } from '../../shell/RegionPicker.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { useWidth } from '../../shell/useWidth.ts';
import { change, useApp } from '../../state/store.ts';
import { ChartPlot } from './ChartPlot.tsx';
import { IndicatorFiles } from './IndicatorFiles.tsx';
import { regionStyles } from './regionStyle.ts';
import { TargetTable } from './TargetTable.tsx';
import { useIndicator } from './useIndicator.ts';
import './indicator.css';

const labels = ['Indicator'] as const;
const offered = 60;

/** What plans want an indicator to be, over the years: for the nation, a province, its zones. */
export default function IndicatorView() {
  const say = useSay();
  const { indicators, asked, indicator, targets, charts, pending, error, retry } = useIndicator();
  const selection = useApp((state) => state.selection);
  const page = useRef<HTMLDivElement>(null);
  const width = useWidth(page);
  const styles = useMemo(() => regionStyles(targets.map(({ region }) => region)), [targets]);
  const regions = useMemo(() => [...new Set(targets.map(({ region }) => region))], [targets]);
  return (
    <>
      <section className="indicator" aria-busy={pending}>
        <div className="toolbar" role="toolbar" aria-label={say('indicator.tools')}>
          <Picker
            name={say('indicator.pick')}
            placeholder={say('indicator.pick.placeholder')}
            labels={labels}
            offered={indicators.slice(0, offered)}
            choose={({ id }) => change({ indicator: { id }, selection: {} })}
          />
          <RegionPicker />
        </div>
        <div className="page" ref={page}>
          {pending && (indicator ? <div className="progress" /> : <Loading />)}
          {error && <Failure error={error} retry={retry} />}
          {!pending && !error && !indicator && (
            <Nothing title={say(asked ? 'details.gone' : 'indicator.none')}>
              <p>{say('indicator.none.do')}</p>
            </Nothing>
          )}
          {indicator && !error && (
            <>
              <header className="page-head">
                <h1 lang="zh">{indicator.name}</h1>
                <p className="hint">
                  {[
                    indicator.unit && say('indicator.unit', { unit: indicator.unit }),
                    indicator.direction && say(`direction.${indicator.direction}`),
                    say('indicator.count', { count: targets.length }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </header>
              {targets.length === 0 && (
                <Nothing title={say('indicator.noTargets')}>
                  <p>{say('indicator.noTargets.do')}</p>
                </Nothing>
              )}
              {targets.length > 0 && (
                <ul className="plot-legend" aria-label={say('side.legend')}>
                  {regions.map((region) => (
                    <li key={region ?? ''}>
                      <svg viewBox="-8 -8 16 16" width="15" height="15" aria-hidden="true">
                        <path d={styles.get(region)!.shape} fill={`var(${styles.get(region)!.colour})`} />
                      </svg>
                      {region ?? say('indicator.nation')}
                    </li>
                  ))}
                  {targets.some(({ point }) => point.suspect !== null) && (
                    <li className="plot-legend-suspect">
                      <svg viewBox="-8 -8 16 16" width="15" height="15" aria-hidden="true">
                        <circle r="5" fill="none" stroke="currentColor" strokeDasharray="2.5 2" />
                      </svg>
                      {say('indicator.suspect')}
                    </li>
                  )}
                  {targets.some(({ point }) => point.baselineValue !== null) && (
                    <li>
                      <svg viewBox="-8 -8 16 16" width="15" height="15" aria-hidden="true">
                        <path d="M-4 0H4" stroke="currentColor" strokeWidth="2" />
                      </svg>
                      {say('property.baseline')}
                    </li>
                  )}
                </ul>
              )}
              {targets.length > 0 && <IndicatorFiles indicator={indicator} targets={targets} page={page} />}
              {width > 0 &&
                charts.map((chart) => (
                  <ChartPlot
                    key={chart.id}
                    chart={chart}
                    width={Math.max(320, width - 40)}
                    styles={styles}
                    selected={selection.node}
                  />
                ))}
              {targets.length > 0 && (
                <TargetTable targets={targets} styles={styles} selected={selection.node} />
              )}
            </>
          )}
        </div>
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}
