import { type KeyboardEvent, useMemo, useState } from 'react';
import { useEither, useSay } from '../../language/messages.ts';
import { change } from '../../state/store.ts';
import { quantity, withUnit } from '../../vocabulary/quantity.ts';
import { type Chart, type Dot, frame, type PlottedTarget, plotOf } from './plot.ts';
import type { RegionStyle } from './regionStyle.ts';

/** The targets of one unit over the years. Pointing at a dot or focusing it shows its sentence, choosing it its details. */
export function ChartPlot({
  chart,
  width,
  styles,
  selected,
}: {
  chart: Chart;
  width: number;
  styles: ReadonlyMap<string | null, RegionStyle>;
  selected: string | undefined;
}) {
  const say = useSay();
  const [active, setActive] = useState<string>();
  const plot = useMemo(() => plotOf(chart, width), [chart, width]);
  const told = plot.dots.find(({ id }) => id === active);
  const regions = [...new Set(chart.targets.map(({ region }) => region ?? say('indicator.nation')))];
  const measured = [chart.unit ?? say('indicator.unitless'), chart.manner && say(`manner.${chart.manner}`)];
  const unit = [...measured, ...regions].filter(Boolean).join(' · ');
  const colourOf = (region: string | null) => `var(${styles.get(region)!.colour})`;
  if (!plot.dots.length) return null;
  return (
    <figure className="plot" style={{ width }}>
      {/* the places stand in the legend */}
      <figcaption>{measured.filter(Boolean).join(' · ')}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with parts that take the focus is a group, not a picture */}
      <svg
        width={width}
        height={frame.height}
        viewBox={`0 0 ${width} ${frame.height}`}
        role="group"
        aria-label={say('indicator.plot', { unit })}
      >
        {plot.yTicks.map(({ y, text }) => (
          <g key={text} className="plot-grid">
            <path d={`M${frame.left} ${y}H${width - frame.right}`} />
            <text x={frame.left - 8} y={y + 4} textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {plot.xTicks.map(({ x, year }) => (
          <text key={year} className="plot-tick" x={x} y={frame.height - 10} textAnchor="middle">
            {year}
          </text>
        ))}
        {plot.undated && (
          <g className="plot-undated">
            <path
              d={`M${plot.undated.x - plot.undated.width / 2 + 6} ${frame.top}V${frame.height - frame.bottom}`}
            />
            <text x={plot.undated.x} y={frame.height - 10} textAnchor="middle">
              {say('indicator.undated')}
            </text>
          </g>
        )}
        {plot.lines.map(({ region, path }) => (
          <path key={region ?? ''} className="plot-line" d={path} stroke={colourOf(region)} />
        ))}
        {plot.dots.map((dot) => (
          <DotMark
            key={dot.id}
            dot={dot}
            style={styles.get(dot.target.region)!}
            name={nameOf(dot.target)}
            isChosen={dot.id === selected}
            onActive={(on) => setActive(on ? dot.id : undefined)}
          />
        ))}
      </svg>
      {told && <Tip dot={told} width={width} />}
    </figure>
  );

  function nameOf({ point, region }: PlottedTarget) {
    return [
      region ?? say('indicator.nation'),
      point.year ?? say('indicator.undated'),
      quantity(point.target, say),
      point.suspect && say('cascade.suspect'),
      point.likelyValue !== null && say('cascade.likely', { value: withUnit(point.likelyValue, point.unit) }),
      point.plan?.title,
    ]
      .filter(Boolean)
      .join('，');
  }
}

function DotMark({
  dot: { id, x, y, upper, printed, baseline, text, textAt, target },
  style: { colour, shape },
  name,
  isChosen,
  onActive,
}: {
  dot: Dot;
  style: RegionStyle;
  name: string;
  isChosen: boolean;
  onActive: (on: boolean) => void;
}) {
  const choose = () => change({ selection: { node: id } });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no button in SVG */}
      <g
        role="button"
        tabIndex={0}
        aria-label={name}
        aria-pressed={isChosen}
        className={`dot${isChosen ? ' dot-chosen' : ''}`}
        style={{ color: `var(${colour})` }}
        data-target={id}
        onClick={choose}
        onKeyDown={onKeyDown}
        onFocus={() => onActive(true)}
        onBlur={() => onActive(false)}
        onMouseEnter={() => onActive(true)}
        onMouseLeave={() => onActive(false)}
      >
        {baseline && (
          <>
            <path className="dot-from" d={`M${baseline.x} ${baseline.y}L${x} ${y}`} />
            <path className="dot-baseline" d={`M${baseline.x - 6} ${baseline.y}h12`} />
          </>
        )}
        {upper !== undefined && <path className="dot-range" d={`M${x} ${y}V${upper}M${x - 5} ${upper}h10`} />}
        {printed && (
          <>
            <path className="dot-doubt" d={`M${x} ${y}V${printed.y}`} />
            <circle className="dot-printed" cx={x} cy={printed.y} r={5.5} />
          </>
        )}
        <path d={shape} transform={`translate(${x} ${y})`} fill="currentColor" />
        {textAt && (
          <text x={textAt.x} y={textAt.y} textAnchor="middle">
            {text}
          </text>
        )}
        <circle className="dot-hit" cx={x} cy={y} r={12} />
      </g>
      {printed && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus
        <g className="dot" aria-hidden="true">
          <text className="dot-printed-text" x={x + 10} y={printed.y + 4}>
            {printed.beyond ? '↑ ' : ''}
            {withUnit(target.point.value!, target.point.unit)}
          </text>
        </g>
      )}
    </>
  );
}

/** What a dot stands for, beside it. */
function Tip({ dot: { target, x, y }, width }: { dot: Dot; width: number }) {
  const say = useSay();
  const { point, region } = target;
  const suspect = useEither()(point.suspect, point.suspectZh);
  return (
    <div
      className="plot-tip"
      role="tooltip"
      style={{ ...(x < width / 2 ? { left: x + 16 } : { right: width - x + 16 }), top: Math.max(0, y - 20) }}
    >
      <p className="plot-tip-head">
        {[
          region ?? say('indicator.nation'),
          point.year ?? say('indicator.undated'),
          quantity(point.target, say),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {suspect && <p className="doubt">{say('indicator.why', { why: suspect })}</p>}
      {point.target.evidence?.quote && <p lang="zh">“{point.target.evidence.quote}”</p>}
      <p className="hint">{point.plan?.title}</p>
    </div>
  );
}
