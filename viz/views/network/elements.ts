import type cytoscape from 'cytoscape';
import type { Say } from '../../language/messages.ts';
import { cardNote } from '../../vocabulary/card.ts';
import type { Palette } from '../../vocabulary/colours.ts';
import { labelStyles } from '../../vocabulary/labels.ts';
import { doubtOf } from '../../vocabulary/target.ts';
import { lineWidth, wrap } from '../../vocabulary/wrap.ts';
import { badge, fontSize, lineHeight } from './appearance.ts';
import { beyond, type CanvasEdge, type CanvasNode, type Piece } from './canvas.ts';

/** The canvas as Cytoscape takes it: each node as large as its text, each edge with the name of its type. */
export function elements(piece: Piece, say: Say, palette: Palette): cytoscape.ElementDefinition[] {
  const rest = beyond(piece);
  return [
    ...piece.nodes.map((node) => nodeElement(node, rest.get(node.id), palette, say)),
    ...piece.edges.map((edge) => edgeElement(edge, say)),
  ];
}

function nodeElement(
  node: CanvasNode,
  rest: number | undefined,
  palette: Palette,
  say: Say,
): cytoscape.ElementDefinition {
  const style = labelStyles[node.label];
  const name = node.members
    ? say('canvas.group', { kind: say(`label.${node.label}`), members: node.members })
    : node.name;
  const lines = wrap(name, style.measure, style.lines);
  const target = node.card?.__typename === 'Target' ? node.card : undefined;
  const note = node.card && node.inCorpus ? cardNote(node.card, say) : '';
  const doubt = target ? doubtOf(target, say) : '';
  lines.push(...[note, doubt].filter(Boolean));
  const em = Math.max(...lines.map(lineWidth), 3);
  return {
    group: 'nodes',
    data: {
      id: node.id,
      label: node.label,
      level: node.level,
      inCorpus: node.inCorpus,
      issuedOn: node.issuedOn,
      name,
      text: lines.join('\n'),
      width: Math.ceil(em * fontSize + 26),
      height: Math.ceil(lines.length * fontSize * lineHeight + 16),
      ...(rest ? badge(rest, palette) : { badge: undefined, badgeWidth: undefined }),
    },
    classes: [node.label, node.inCorpus ? 'held' : 'cited', ...(doubt ? ['suspect'] : [])],
  };
}

const edgeElement = (edge: CanvasEdge, say: Say): cytoscape.ElementDefinition => ({
  group: 'edges',
  data: {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    type: edge.type,
    name: say(`edge.${edge.type}`),
  },
  classes: [edge.type, ...(edge.inferred ? ['inferred'] : [])],
});

/** Brings Cytoscape to these elements; what stays keeps its place. Tells whether nodes came that have none yet. */
export function synchronise(cy: cytoscape.Core, wanted: readonly cytoscape.ElementDefinition[]): boolean {
  const ids = new Set(wanted.map((element) => element.data.id));
  let came = false;
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!ids.has(element.id())) element.remove();
    });
    for (const element of wanted) {
      const present = cy.getElementById(element.data.id!);
      if (present.nonempty()) {
        present.data(element.data);
        continue;
      }
      came ||= element.group === 'nodes';
      cy.add(element);
    }
  });
  return came;
}
