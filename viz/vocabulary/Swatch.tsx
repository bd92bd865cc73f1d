import type { EdgeType, Label } from '../generated/operations.ts';
import { edgeStyles } from './edges.ts';
import { labelStyles } from './labels.ts';
import { outline } from './shapes.ts';

/** A small picture of how nodes of a label look. */
export function Swatch({ label, cited = false }: { label: Label; cited?: boolean }) {
  const { colour, shape } = labelStyles[label];
  const solid = label === 'Plan' && !cited;
  return (
    <svg className="swatch" viewBox="-88 -56 176 112" width="22" height="14" aria-hidden="true">
      <path
        d={outline(shape, 152, 88)}
        fill={solid ? `var(${colour})` : `color-mix(in srgb, var(${colour}) 14%, transparent)`}
        stroke={`var(${colour})`}
        strokeWidth="10"
        strokeDasharray={cited ? '20 15' : undefined}
      />
    </svg>
  );
}

/** A small picture of how edges of a type look; without a type, how inferred ones differ. */
export function EdgeSwatch({ type, inferred = false }: { type?: EdgeType; inferred?: boolean }) {
  const colour = type ? `var(${edgeStyles[type].colour})` : 'var(--ink-soft)';
  return (
    <svg className="swatch" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
      <path
        d="M1 7H15"
        stroke={colour}
        strokeWidth={type ? Math.max(1.2, edgeStyles[type].width) : 1.6}
        strokeDasharray={inferred ? '3.5 2.5' : undefined}
      />
      <path d="M14.5 3.2L21 7l-6.5 3.8z" fill={colour} />
    </svg>
  );
}
