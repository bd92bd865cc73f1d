import type { Say } from '../../language/messages.ts';
import { asXml, type Caption } from '../../takeaway/caption.ts';
import { svgDocument } from '../../takeaway/picture.ts';
import { css, mix, type Palette } from '../../vocabulary/colours.ts';
import { edgeStyles } from '../../vocabulary/edges.ts';
import { labelStyles } from '../../vocabulary/labels.ts';
import { lineWidth, wrap } from '../../vocabulary/wrap.ts';
import type { Board, BoardCard } from './board.ts';
import { columns } from './columns.ts';
import { forceOf } from './force.ts';
import { notesOf } from './note.ts';
import type { BoardLine } from './paths.ts';
import { sizes } from './sizes.ts';

const dashes = { STATED: '', DERIVED: '6 4', THEMATIC: '1.5 4' } as const;
const padding = 10;
const headsHeight = 34;

/** The board as it is shown, as an SVG document whose texts stay text. */
export function boardPicture(
  board: Board,
  about: Omit<Caption, 'legend'>,
  say: Say,
  palette: Palette,
): string {
  const ink = css(palette('--ink'));
  const soft = css(palette('--ink-soft'));
  const words = (x: number, y: number, text: string, more: string) =>
    `<text x="${x}" y="${y}" ${more}>${asXml(text)}</text>`;
  const heads = board.columns.map(({ id, x }) =>
    words(
      x,
      -headsHeight + 16,
      say(columns.find((column) => column.id === id)!.name),
      `font-weight="600" fill="${ink}"`,
    ),
  );
  const groups = board.groups
    .filter(({ column }) => column !== 'agency')
    .flatMap(({ plan, x, y, hidden, height }) => [
      words(
        x,
        y + 16,
        clipped(plan?.name ?? say('cascade.planless'), board.columnWidth),
        `font-size="12" fill="${soft}"`,
      ),
      words(x, y + 31, plan?.year ?? '', `font-size="11" fill="${soft}"`),
      ...(hidden
        ? [
            words(
              x,
              y + height - 8,
              say('cascade.unfold', { count: hidden }),
              `font-size="12" fill="${soft}"`,
            ),
          ]
        : []),
    ]);
  const legend = (['STATED', 'DERIVED', 'THEMATIC'] as const).map((force) => ({
    name: say(`force.${force}`),
    swatch: `<path d="M0 7H22" stroke="${ink}" stroke-width="1.6" stroke-dasharray="${dashes[force]}"/>`,
  }));
  const body = [
    ...heads,
    ...linesSvg(board, palette, ink),
    ...groups,
    ...board.cards.map((card) => cardSvg(card, board.columnWidth, say, palette)),
  ];
  const box = { x: 0, y: -headsHeight, width: board.width, height: board.height + headsHeight };
  return svgDocument({ box, body: body.join('\n'), fontSize: sizes.font }, { ...about, legend }, palette);
}

/** As on the page: many lines between two plans are one with their number. */
function linesSvg({ lines, bundles }: Board, palette: Palette, ink: string): string[] {
  const bundled = new Set(bundles.flatMap((bundle) => bundle.lines));
  return [
    ...lines.filter((line) => !bundled.has(line)).map((line) => lineSvg(line, palette)),
    ...bundles.map(({ lines: own, path, whole, middle }) => {
      const steps = own.flatMap((line) => line.steps);
      if (!whole) return lineSvg({ path, steps, whole }, palette);
      const stroke = css(palette(edgeStyles[steps[0]!.type].colour));
      return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="3.5" stroke-dasharray="${dashes[forceOf(steps)]}"/><text x="${middle.x}" y="${middle.y}" text-anchor="middle" font-size="11.5" font-weight="600" fill="${ink}">${own.length}</text>`;
    }),
  ];
}

const lineSvg = ({ path, steps, whole }: Pick<BoardLine, 'path' | 'steps' | 'whole'>, palette: Palette) => {
  const { colour, width } = edgeStyles[steps[0]!.type];
  const stroke = css(palette(whole ? colour : '--line-strong'));
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-dasharray="${whole ? dashes[forceOf(steps)] : ''}"/>`;
};

function cardSvg({ card, x, y, height }: BoardCard, width: number, say: Say, palette: Palette): string {
  const own = palette(labelStyles[card.label].colour);
  const measure = (width - 26) / sizes.font;
  const lines = wrap(card.name, measure, card.label === 'Agency' ? 2 : sizes.lines);
  const notes = notesOf(card, say, false);
  const text = [
    ...lines.map((line, i) => ({ line, at: padding + 10 + i * sizes.line, fill: palette('--ink') })),
    ...notes.map(({ kind, text }, i) => ({
      line: clipped(text, width - 24),
      at: padding + 10 + lines.length * sizes.line + i * sizes.note,
      fill: kind === 'doubt' ? palette('--accent') : kind === 'wanted' ? own : palette('--ink-soft'),
    })),
  ].map(({ line, at, fill }) => `<text x="13" y="${at}" fill="${css(fill)}">${asXml(line)}</text>`);
  return `<g transform="translate(${x} ${Math.round(y)})"><title>${asXml(card.name)}</title><rect width="${width}" height="${height}" rx="6" fill="${css(mix(own, palette('--surface'), 0.06))}" stroke="${css(mix(own, palette('--surface'), 0.5))}"/><rect width="4" height="${height}" rx="2" fill="${css(own)}"/>${text.join('')}</g>`;
}

/** As much of a line as fits. */
function clipped(text: string, width: number): string {
  const most = width / sizes.font;
  if (lineWidth(text) <= most) return text;
  let short = text;
  while (short && lineWidth(short) > most - 1) short = [...short].slice(0, -1).join('');
  return `${short}…`;
}
