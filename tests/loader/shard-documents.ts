import { planText } from './plan-text.ts';

const national = ['国家科技创新规划（2016—2020年）', '国家人才发展规划（2016—2020年）'];

/** A document of a province that carries out one of the nation by name. */
const provincial = (i: number) =>
  planText(`吉林省第${i}类科技实施方案\n吉政发〔2016〕${i + 1}号`, i, 8).replaceAll(
    '制定本方案',
    `贯彻落实《${national[i % 2]}》（国发〔2016〕${(i % 2) + 1}号），制定本方案`,
  );

/** Documents by their paths, of which those of one part name those of another. */
export const shardDocuments: readonly (readonly [string, string])[] = [
  ...national.map(
    (title, i) => [`全国/${i + 1}.txt`, planText(`${title}\n国发〔2016〕${i + 1}号`, 20 + i, 8)] as const,
  ),
  ...Array.from({ length: 6 }, (_, i) => [`吉林/方案${i}.txt`, provincial(i)] as const),
];
