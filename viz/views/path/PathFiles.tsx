import type { PathsQuery } from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { cardName } from '../../vocabulary/card.ts';

/** The ways step by step, as a table or as a text with every sentence. */
export function PathFiles({ chains }: { chains: PathsQuery['path'] }) {
  const say = useSay();
  const either = useEither();
  const steps = chains.flatMap(({ nodes, edges }, chain) =>
    edges.map((edge) => {
      const end = (id: string) => nodes.find((node) => node.id === id);
      return { chain: chain + 1, edge, from: end(edge.from.id), to: end(edge.to.id) };
    }),
  );
  const make = () => ({
    title: say('path.title'),
    columns: [
      say('quality.relation'),
      say('path.number'),
      say('property.force'),
      say('quality.confidence'),
      say('property.why'),
      say('property.text'),
      say('property.id'),
    ],
    rows: steps.map(({ chain, edge, from, to }) => [
      say(`relation.${edge.type}`, { from: from ? cardName(from) : '', to: to ? cardName(to) : '' }),
      chain,
      edge.force && say(`force.${edge.force}`),
      edge.evidence.confidence,
      either(edge.evidence.why, edge.evidence.whyZh),
      edge.evidence.quote,
      edge.id,
    ]),
    sentences: steps.map(({ edge, from, to }) =>
      edge.evidence.quote ? [edge.evidence] : [from?.evidence, to?.evidence],
    ),
    untold: [say('property.text'), say('property.id')],
  });
  return <TakeSheet make={make} />;
}
