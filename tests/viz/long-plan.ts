import {
  type EdgeFact,
  type GraphStore,
  mergeEdges,
  mergeNodes,
  type NodeFact,
} from '../../graph-schema/index.ts';

/** A made-up plan longer than any in the corpus: 600 sections, 180,000 characters. */

const id = 'plan:long';
const sections = 600;
const paragraph =
  '坚持创新驱动发展，完善科技创新体系，推动海洋观测、深海装备与生态保护协同发展，强化企业创新主体地位。'.repeat(
    6,
  );

const headings = Array.from({ length: sections }, (_, i) => `${i + 1}.第${i + 1}项海洋科技任务`);
const text = headings.map((heading) => `${heading}\n${paragraph}\n`).join('');

const evidenceOf = (words: string) => {
  const start = text.indexOf(`${words}\n`);
  return {
    plan: id,
    quote: words,
    start,
    end: start + words.length,
    rule: 'fixture',
    basis: 'stated' as const,
    confidence: 1,
  };
};

const plan: NodeFact = {
  label: 'Plan',
  properties: {
    id,
    name: '海洋科技长期规划',
    title: '海洋科技长期规划',
    aliases: [],
    inCorpus: true,
    level: 'national',
  },
};
const whole: NodeFact = { label: 'Text', properties: { id: 'text:long', name: '全文', plan: id, text } };

const outline: NodeFact[] = headings.map((words, order) => {
  const evidence = evidenceOf(words);
  return {
    label: 'Section',
    properties: {
      id: `section:long:${order}`,
      name: words,
      ...evidence,
      kind: 'item',
      heading: words,
      depth: 1,
      order,
      text: words,
      extentEnd: evidence.end + paragraph.length + 2,
    },
  };
});

const hasText: EdgeFact = {
  type: 'HAS_TEXT',
  from: { label: 'Plan', id },
  to: { label: 'Text', id: 'text:long' },
  properties: { ...evidenceOf(headings[0]!) },
};

const lastWords = headings.at(-1)!;

export const longPlan = {
  id,
  last: { words: lastWords, start: evidenceOf(lastWords).start, end: evidenceOf(lastWords).end },
  async write(store: GraphStore): Promise<void> {
    await store.write(async (tx) => {
      await mergeNodes(tx, [plan, whole, ...outline]);
      await mergeEdges(tx, [hasText]);
    });
  },
};
