import { request } from '../../data/client.ts';
import { LinkSentencesDocument, type SentenceFragment } from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';
import { type Graph, graphFormats } from '../../takeaway/graph-file.ts';
import { originNow } from '../../takeaway/origin.ts';
import { fileName, save } from '../../takeaway/save.ts';
import type { Sheet } from '../../takeaway/sheet.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { followedTypes } from '../../vocabulary/edges.ts';
import type { Piece } from './canvas.ts';

const graphOf = (title: string, { nodes, edges }: Piece): Graph => ({
  title,
  nodes: nodes.map(({ id, name, label }) => ({ id, name, kind: label })),
  edges: edges.map(({ id, source, target, type, inferred, confidence }) => ({
    id,
    source,
    target,
    kind: type,
    basis: inferred ? 'INFERRED' : 'STATED',
    confidence,
  })),
});

/** How many nodes are asked about at once, and how many relations of each. */
const [batch, perNode] = [20, 100];

/** The sentence of every relation of these nodes. */
async function sentencesOf(ids: readonly string[]): Promise<Map<string, SentenceFragment>> {
  const sentences = new Map<string, SentenceFragment>();
  for (let i = 0; i < ids.length; i += batch) {
    const variables = { ids: ids.slice(i, i + batch), types: followedTypes, first: perNode };
    const { nodes } = await request(LinkSentencesDocument, variables);
    for (const node of nodes)
      if (node && 'relations' in node)
        for (const { node: relation } of node.relations.edges) sentences.set(relation.id, relation.evidence);
  }
  return sentences;
}

/** What is on the canvas as a graph for other programs, and its relations as a table or a text with every sentence. */
export function TakeGraph({ piece }: { piece: Piece }) {
  const say = useSay();
  const either = useEither();
  const title = say('canvas.title');
  const make = async (): Promise<Sheet> => {
    const sentences = await sentencesOf(piece.nodes.map(({ id }) => id));
    const nameOf = new Map(piece.nodes.map(({ id, name }) => [id, name]));
    const told = piece.edges.map((edge) => ({ edge, sentence: sentences.get(edge.id) }));
    return {
      title,
      columns: [
        say('quality.relation'),
        say('property.basis'),
        say('quality.confidence'),
        say('property.why'),
        say('property.plan'),
        say('property.text'),
        say('property.id'),
      ],
      rows: told.map(({ edge, sentence }) => [
        say(`relation.${edge.type}`, {
          from: nameOf.get(edge.source) ?? edge.source,
          to: nameOf.get(edge.target) ?? edge.target,
        }),
        say(edge.inferred ? 'basis.INFERRED' : 'basis.STATED'),
        edge.confidence,
        sentence ? either(sentence.why, sentence.whyZh) : null,
        sentence?.plan?.name,
        sentence?.quote,
        edge.id,
      ]),
      sentences: told.map(({ sentence }) => [sentence]),
      untold: [say('property.text'), say('property.id')],
    };
  };
  return (
    <>
      <span className="take" ref={roving}>
        {graphFormats.map(({ id, name, type, write }) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-label={say('take.graph', { format: name })}
            disabled={piece.nodes.length === 0}
            onClick={() => {
              const text = write(graphOf(title, piece), originNow());
              save(new Blob([text], { type }), fileName(title, id));
            }}
          >
            {name}
          </button>
        ))}
      </span>
      <TakeSheet make={make} />
    </>
  );
}
