import type { Label } from '../generated/operations.ts';
import type { ShapeName } from './shapes.ts';

/** How nodes of one label look, everywhere: canvas, legend, suggestions, marks in a text. */
export interface LabelStyle {
  /** CSS custom property of `styles/palette.css` that holds its colour */
  colour: `--label-${string}`;
  shape: ShapeName;
  /** characters of a full-width line of its name on the canvas */
  measure: number;
  /** lines of its name on the canvas; what is longer ends with … */
  lines: number;
  /** where a layout by levels puts it, from the nation's plans down */
  tier: number;
}

export const labelStyles: Record<Label, LabelStyle> = {
  Plan: { colour: '--label-plan', shape: 'card', measure: 12, lines: 3, tier: 0 },
  Agency: { colour: '--label-agency', shape: 'pill', measure: 12, lines: 2, tier: 5 },
  Outcome: { colour: '--label-outcome', shape: 'tag', measure: 12, lines: 3, tier: 4 },
  Task: { colour: '--label-task', shape: 'ticket', measure: 13, lines: 3, tier: 3 },
  Section: { colour: '--label-section', shape: 'box', measure: 13, lines: 2, tier: 2 },
  SpecialProject: { colour: '--label-project', shape: 'hexagon', measure: 11, lines: 2, tier: 2 },
  Target: { colour: '--label-target', shape: 'tag', measure: 12, lines: 3, tier: 3 },
  Indicator: { colour: '--label-indicator', shape: 'tray', measure: 11, lines: 2, tier: 4 },
  Region: { colour: '--label-region', shape: 'banner', measure: 9, lines: 1, tier: 5 },
  Field: { colour: '--label-field', shape: 'slanted', measure: 10, lines: 1, tier: 4 },
  Text: { colour: '--label-section', shape: 'box', measure: 12, lines: 2, tier: 2 },
};

export const labels = Object.keys(labelStyles) as Label[];

export const isLabel = (value: string): value is Label => Object.hasOwn(labelStyles, value);

/** What can stand on the canvas and be searched for. A Text is read in the document view instead. */
export const shownLabels = labels.filter((label) => label !== 'Text');
