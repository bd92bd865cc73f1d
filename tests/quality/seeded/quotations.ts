import type { Maker, SeededSentence } from './sentences.ts';

const templates: readonly ((plan: string, words: string) => string)[] = [
  (plan, words) => `《${plan}》指出：“${words}”。`,
  (plan, words) => `“${words}”，《${plan}》这样要求。`,
  (plan, words) => `正如《${plan}》所言，“${words}”，各地应当照此办理。`,
];

const opposites: readonly [string, string][] = [
  ['加强', '减少'],
  ['提高', '降低'],
  ['加快', '暂缓'],
  ['支持', '限制'],
  ['建设', '撤销'],
  ['完善', '取消'],
  ['推进', '停止'],
  ['发展', '收缩'],
];

export const quotationSentences: Maker = (graph, lot, count) => {
  const texts = new Map(graph.of('Text').map(({ plan, text }) => [String(plan), String(text)]));
  const sentences = [...texts].flatMap(([plan, text]) =>
    [...text.matchAll(/(?<=[。；\n])[\u4e00-\u9fff、，]{18,60}(?=。)/g)].map(([words]) => ({ plan, words })),
  );
  const changeable = sentences.filter(({ words }) => opposites.some(([word]) => words.includes(word)));
  const drawn = [
    ...lot.some(sentences, count, ({ plan, words }) => `true ${plan} ${words}`),
    ...lot.some(changeable, count, ({ plan, words }) => `false ${plan} ${words}`),
  ];
  return drawn.map(({ plan, words }, i): SeededSentence => {
    const template = lot.one(templates, `quotation ${plan} ${words}`);
    const title = String(graph.nodes.get(plan)!.title);
    if (i < count) return { text: template(title, words), isTrue: true, of: plan };
    const other = [...texts].filter(([id, text]) => id !== plan && !text.includes(words));
    if (lot.number(`title ${words}`) % 3 === 0) {
      const [id] = lot.one(other, `other ${words}`);
      return {
        text: template(String(graph.nodes.get(id)!.title), words),
        isTrue: false,
        changed: 'title',
        of: plan,
      };
    }
    const [from, to] = opposites.find(([word]) => words.includes(word))!;
    return { text: template(title, words.replace(from, to)), isTrue: false, changed: 'body', of: plan };
  });
};
