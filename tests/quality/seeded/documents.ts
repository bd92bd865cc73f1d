import type { Maker, SeededSentence } from './sentences.ts';

const templates: readonly ((title: string, number: string) => string)[] = [
  (title, number) => `报告以《${title}》（${number}）为依据。`,
  (title, number) => `《${title}》（${number}）对此作了部署。`,
  (title, number) => `各地认真学习《${title}》（${number}，以下简称《文件》）精神。`,
  (title, number) => `相关要求见《${title}》(${number})。`,
];

export const documentSentences: Maker = (graph, lot, count) => {
  const plans = graph
    .of('Plan')
    .filter(({ docNumber, title }) => docNumber && String(title).length > 5 && !String(title).includes('《'));
  const numbers = new Set(plans.map(({ docNumber }) => docNumber));
  return lot
    .some([...plans, ...plans], 2 * count, ({ id }) => `document ${id}`)
    .map((plan, i): SeededSentence => {
      const template = lot.one(templates, `document template ${plan.id} ${i}`);
      const [title, number] = [String(plan.title), String(plan.docNumber)];
      if (i % 2 === 0) return { text: template(title, number), isTrue: true, of: plan.id };
      if (lot.number(`which ${plan.id}`) % 2) {
        const other = number.replace(/\d+(?=号)/, (n) => String(Number(n) + 3));
        if (!numbers.has(other))
          return { text: template(title, other), isTrue: false, changed: 'number', of: plan.id };
      }
      const others = plans.filter(({ id, docNumber }) => id !== plan.id && docNumber !== plan.docNumber);
      const other = String(lot.one(others, `other title ${plan.id}`).title);
      return { text: template(other, number), isTrue: false, changed: 'title', of: plan.id };
    });
};
