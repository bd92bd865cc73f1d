import type { Maker, SeededSentence } from './sentences.ts';

const templates: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `《${a}》落实了《${b}》。`,
  (a, b) => `《${a}》是为贯彻落实《${b}》而制定的。`,
  (a, b) => `为贯彻落实《${b}》，有关方面印发了《${a}》。`,
  (a, b) => `《${b}》由《${a}》具体落实。`,
  (a, b) => `《${a}》依据《${b}》编制。`,
];

export const relationSentences: Maker = (graph, lot, count) => {
  const pairs = graph.edges.filter(
    ({ type, from, to }) => type === 'IMPLEMENTS' && graph.is(from, 'Plan') && graph.is(to, 'Plan'),
  );
  const both = [...pairs, ...pairs].map((edge, i) => ({ edge, i }));
  return lot
    .some(both, 2 * count, ({ edge, i }) => `relation ${edge.from} ${edge.to} ${i}`)
    .map(({ edge, i }, place): SeededSentence => {
      const template = lot.one(templates, `relation template ${edge.from} ${edge.to} ${i}`);
      const [a, b] = [edge.from, edge.to].map((id) => String(graph.nodes.get(id)!.title));
      const of = `${edge.from} ${edge.to}`;
      return place % 2 === 0
        ? { text: template(a!, b!), isTrue: true, of }
        : { text: template(b!, a!), isTrue: false, changed: 'direction', of };
    });
};
