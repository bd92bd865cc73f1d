import type { CanvasEdge, CanvasNode, Piece } from './canvas.ts';

/** What a summary keeps by itself; all else stands in groups around these. */
const anchorLabels: readonly string[] = ['Plan', 'Agency'];

/** How ids of groups begin; nothing in the graph has such an id. */
const prefix = 'group:';

export const isGroup = (id: string): boolean => id.startsWith(prefix);

/**
 * A graph of too many nodes as one of few: the plans and agencies with most relations by themselves, and around each the
 * nodes of one kind that are nearest to it as one group. An edge between two groups stands for all edges of its type.
 */
export function summarised({ nodes, edges }: Piece, anchorsAtMost: number): Piece {
  const around = neighbours(edges);
  const anchors = nodes
    .filter(({ label }) => anchorLabels.includes(label))
    .sort((a, b) => (around.get(b.id)?.length ?? 0) - (around.get(a.id)?.length ?? 0))
    .slice(0, anchorsAtMost);
  const nearest = nearestOf(anchors, around);
  const kept = new Set(anchors.map(({ id }) => id));
  const groups = new Map<string, CanvasNode[]>();
  for (const node of nodes) {
    if (kept.has(node.id)) continue;
    const id = `${prefix}${node.label}:${nearest.get(node.id) ?? ''}`;
    const members = groups.get(id);
    if (members) members.push(node);
    else groups.set(id, [node]);
  }
  const home = new Map(anchors.map(({ id }) => [id, id]));
  const shown = [...groups].map(([id, members]): CanvasNode => {
    const [first] = members;
    // one by itself is no group
    const one = members.length === 1 ? first! : groupOf(id, members);
    for (const member of members) home.set(member.id, one.id);
    return one;
  });
  return { nodes: [...anchors, ...shown], edges: joined(edges, home) };
}

const groupOf = (id: string, members: readonly CanvasNode[]): CanvasNode => ({
  id,
  label: members[0]!.label,
  name: '',
  inCorpus: true,
  degree: 0,
  members: members.length,
});

function neighbours(edges: readonly CanvasEdge[]): Map<string, string[]> {
  const around = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const known = around.get(a);
    if (known) known.push(b);
    else around.set(a, [b]);
  };
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  return around;
}

/** Of every node that leads to one the anchor that is fewest steps away. */
function nearestOf(
  anchors: readonly CanvasNode[],
  around: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const nearest = new Map(anchors.map(({ id }) => [id, id]));
  const queue = anchors.map(({ id }) => id);
  for (const id of queue)
    for (const other of around.get(id) ?? []) {
      if (nearest.has(other)) continue;
      nearest.set(other, nearest.get(id)!);
      queue.push(other);
    }
  return nearest;
}

/** The edges between homes, those of one type between the same two as one. */
function joined(edges: readonly CanvasEdge[], home: ReadonlyMap<string, string>): CanvasEdge[] {
  const all = new Map<string, CanvasEdge>();
  for (const edge of edges) {
    const [source, target] = [home.get(edge.source), home.get(edge.target)];
    if (source === undefined || target === undefined || source === target) continue;
    const whole = !isGroup(source) && !isGroup(target);
    const id = whole ? edge.id : `${prefix}${edge.type}:${source}>${target}`;
    const known = all.get(id);
    all.set(id, {
      ...edge,
      id,
      source,
      target,
      inferred: edge.inferred && (known?.inferred ?? true),
      confidence: Math.max(edge.confidence, known?.confidence ?? 0),
    });
  }
  return [...all.values()];
}
