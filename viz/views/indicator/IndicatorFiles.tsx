import type { RefObject } from 'react';
import { useEither, useSay } from '../../language/messages.ts';
import { asXml } from '../../takeaway/caption.ts';
import { originNow } from '../../takeaway/origin.ts';
import { svgDocument } from '../../takeaway/picture.ts';
import { styledSvg } from '../../takeaway/styled.ts';
import { TakePicture } from '../../takeaway/TakePicture.tsx';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { css, paletteOf } from '../../vocabulary/colours.ts';
import { withUnit } from '../../vocabulary/quantity.ts';
import { targetNote } from '../../vocabulary/target.ts';
import { frame, type PlottedTarget } from './plot.ts';

const headHeight = 34;

/** The targets of an indicator as a table, the plots as a picture. */
export function IndicatorFiles({
  indicator,
  targets,
  page,
}: {
  indicator: { name: string };
  targets: readonly PlottedTarget[];
  /** where the plots stand */
  page: RefObject<HTMLElement | null>;
}) {
  const say = useSay();
  const either = useEither();
  const title = say('indicator.file', { name: indicator.name });
  const make = () => ({
    title,
    columns: [
      say('property.value'),
      say('label.Region'),
      say('property.year'),
      say('property.likelyValue'),
      say('property.suspect'),
      say('property.baseline'),
      say('property.plan'),
      say('property.text'),
      say('property.id'),
    ],
    rows: targets.map(({ point, region }) => [
      point.target.__typename === 'Target' ? targetNote(point.target, say) : null,
      region ?? say('indicator.nation'),
      point.year,
      point.likelyValue === null ? null : withUnit(point.likelyValue, point.unit),
      either(point.suspect, point.suspectZh),
      point.baselineValue === null ? null : withUnit(point.baselineValue, point.unit),
      point.plan?.title,
      point.target.evidence?.quote,
      point.target.id,
    ]),
    sentences: targets.map(({ point }) => [point.target.evidence]),
    untold: [say('property.text'), say('property.id')],
  });
  const draw = () => {
    const plots = [...(page.current?.querySelectorAll<HTMLElement>('.plot') ?? [])];
    if (!plots.length) return undefined;
    const palette = paletteOf(document.body);
    const step = headHeight + frame.height;
    const body = plots.map((plot, i) => {
      const name = plot.querySelector('figcaption')?.textContent ?? '';
      const head = `<text y="20" font-weight="600" fill="${css(palette('--ink'))}">${asXml(name)}</text>`;
      const drawing = styledSvg(plot.querySelector('svg')!);
      return `<g transform="translate(0 ${i * step})">${head}<g transform="translate(0 ${headHeight})">${drawing}</g></g>`;
    });
    const box = { x: 0, y: 0, width: plots[0]!.clientWidth, height: plots.length * step };
    return svgDocument(
      { box, body: body.join('\n'), fontSize: 12 },
      { title, legend: legendOf(page.current!), ...originNow() },
      palette,
    );
  };
  return (
    <div className="page-tools">
      <TakePicture title={title} draw={draw} />
      <TakeSheet make={make} />
    </div>
  );
}

/** The legend of the page, as the picture has it. */
const legendOf = (page: HTMLElement) =>
  [...page.querySelectorAll<HTMLElement>('.plot-legend li')].map((entry) => ({
    name: entry.textContent ?? '',
    swatch: `<g transform="translate(11 7)">${styledSvg(entry.querySelector('svg')!)}</g>`,
  }));
