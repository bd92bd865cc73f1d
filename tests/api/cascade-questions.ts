/** What is asked of the cascade, and the form of its answers. */

export interface Node {
  entity: { id: string };
  side: 'ROOT' | 'UP' | 'DOWN';
  distance: number;
  dated: boolean;
  holdsFrom: string | null;
  holdsUntil: string | null;
  via: { type: string; from: { id: string }; to: { id: string } } | null;
  plan: { id: string } | null;
  regions: { id: string }[];
}
export interface Path {
  nodes: { id: string }[];
  edges: { type: string; evidence: { confidence: number } }[];
  confidence: number;
}
export interface Cascade {
  root: { id: string };
  nodes: Node[];
  edges: {
    type: string;
    force: string | null;
    from: { id: string };
    to: { id: string };
    evidence: { quote: string | null; why: string | null };
  }[];
  paths: Path[];
  truncated: boolean;
  totalNodes: number;
}
export type Arguments = Record<string, unknown>;

const pathFields = 'confidence nodes { id } edges { type evidence { confidence } }';
export const cascadeQuery = `query ($from: ID!, $direction: CascadeDirection!, $depth: Int!, $minConfidence: Float!, $force: [Force!],
    $asOf: LocalDate, $regions: [ID!], $supports: Boolean!, $first: Int!, $paths: Int!) {
  cascade(from: $from, direction: $direction, depth: $depth, minConfidence: $minConfidence, force: $force, asOf: $asOf,
      regions: $regions, supports: $supports, first: $first) {
    root { id } totalNodes truncated
    nodes { entity { id } side distance dated holdsFrom holdsUntil via { type from { id } to { id } } plan { id } regions { id } }
    edges { type force from { id } to { id } evidence { quote why } }
    paths(first: $paths) { ${pathFields} } } }`;
export const pathQuery = `query ($from: ID!, $to: ID!, $maxDepth: Int, $first: Int) {
  path(from: $from, to: $to, maxDepth: $maxDepth, first: $first) { ${pathFields} } }`;
/** The arguments of `cascadeQuery` but for `from`. */
export const given = {
  direction: 'BOTH',
  depth: 5,
  minConfidence: 0,
  supports: false,
  first: 500,
  paths: 50,
};
