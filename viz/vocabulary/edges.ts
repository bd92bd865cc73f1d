import type { EdgeType } from '../generated/operations.ts';
import type { Say } from '../language/messages.ts';

/** Families of edges: the legend groups by them, and each has its colour. */
export const families = ['plans', 'agencies', 'cascade', 'outline', 'things'] as const;
export type Family = (typeof families)[number];

/** How edges of one type look, and whether an expansion follows them where the reader chose no types. */
export interface EdgeStyle {
  family: Family;
  /** CSS custom property of `styles/palette.css` that holds its colour */
  colour: `--edge-${string}`;
  /** in pixels */
  width: number;
  arrow: 'triangle' | 'vee' | 'tee' | 'diamond' | 'circle';
  followed: boolean;
}

export const edgeStyles: Record<EdgeType, EdgeStyle> = {
  SUPERSEDES: { family: 'plans', colour: '--edge-supersedes', width: 2.4, arrow: 'tee', followed: true },
  IMPLEMENTS: { family: 'plans', colour: '--edge-implements', width: 2.2, arrow: 'triangle', followed: true },
  CITES: { family: 'plans', colour: '--edge-cites', width: 1.2, arrow: 'vee', followed: true },
  ISSUES: { family: 'agencies', colour: '--edge-agency', width: 1, arrow: 'circle', followed: true },
  ADDRESSED_TO: { family: 'agencies', colour: '--edge-things', width: 1, arrow: 'vee', followed: false },
  LEADS: { family: 'agencies', colour: '--edge-agency', width: 2, arrow: 'triangle', followed: true },
  SUPPORTS: { family: 'agencies', colour: '--edge-agency', width: 1, arrow: 'vee', followed: true },
  REFINES: { family: 'cascade', colour: '--edge-cascade', width: 1.8, arrow: 'triangle', followed: true },
  CONTRIBUTES_TO: { family: 'cascade', colour: '--edge-cascade', width: 1.4, arrow: 'vee', followed: true },
  CONTINUES: { family: 'cascade', colour: '--edge-supersedes', width: 1.6, arrow: 'tee', followed: true },
  ANSWERS: { family: 'cascade', colour: '--edge-things', width: 1.4, arrow: 'vee', followed: true },
  MEASURES: { family: 'cascade', colour: '--edge-things', width: 1.2, arrow: 'circle', followed: true },
  CONTAINS: { family: 'outline', colour: '--edge-outline', width: 1.2, arrow: 'diamond', followed: true },
  HAS_TEXT: { family: 'outline', colour: '--edge-outline', width: 1, arrow: 'circle', followed: false },
  APPLIES_TO: { family: 'things', colour: '--edge-things', width: 1.2, arrow: 'vee', followed: true },
  PART_OF: { family: 'things', colour: '--edge-things', width: 1.2, arrow: 'diamond', followed: true },
  ABOUT: { family: 'things', colour: '--edge-things', width: 1, arrow: 'vee', followed: true },
  MENTIONS: { family: 'things', colour: '--edge-things', width: 1, arrow: 'vee', followed: false },
};

export const edgeTypes = Object.keys(edgeStyles) as EdgeType[];

export const isEdgeType = (value: string): value is EdgeType => Object.hasOwn(edgeStyles, value);

/** A type of edge as the reader calls it; one that the viewer does not know as the server does. */
export const edgeWords = (type: string, say: Say): string => (isEdgeType(type) ? say(`edge.${type}`) : type);

/** What an expansion follows by itself. */
export const followedTypes = edgeTypes.filter((type) => edgeStyles[type].followed);
