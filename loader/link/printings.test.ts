import { describe, expect, it } from 'vitest';
import { targets } from '../extract/target.ts';
import { written } from '../extract/written.ts';
import { Collector } from './collector.ts';
import { sectionIds } from './sections.ts';
import { linkTargets } from './targets.ts';

/** The targets of a plan in these words, each with the sections and words that print it. */
function printed(lines: string) {
  const tree = written(lines);
  const id = 'plan:试验规划';
  const out = new Collector();
  linkTargets({ plan: tree.plan, tree, facts: targets(tree), id, sectionIds: sectionIds(tree, id) }, out);
  const { nodes, edges } = out.facts();
  return nodes
    .filter(({ label }) => label === 'Target')
    .map(({ properties }) => ({
      properties,
      places: edges
        .filter(({ type, to }) => type === 'CONTAINS' && to.id === properties.id)
        .map(({ from, properties: { quote } }) => `${from.id.replace(/.*#/, '')}: ${quote}`),
    }));
}

describe('a target that a plan prints twice', () => {
  it('among its goals and in its text is one, with the words of both', () => {
    const found = printed(
      '# 一、|发展目标\n到2025年，技术合同成交额达到2万亿元。\n# 二、|重点任务\n做大技术市场，到2025年技术合同成交额达到20000亿元。',
    );
    expect(found.map(({ places }) => places)).toEqual([
      ['一: 技术合同成交额达到2万亿元', '二: 到2025年技术合同成交额达到20000亿元'],
    ]);
  });

  it('starts from what either printing says, in the unit of the first', () => {
    const [found] = printed(
      '# 一、|发展目标\n到2025年，技术合同成交额达到2万亿元。\n# 二、|重点任务\n到2025年，技术合同成交额由9835亿元提高到20000亿元。',
    );
    expect(found!.properties).toMatchObject({ value: 2, unit: '万亿元', baselineValue: 0.9835 });
  });

  it('in the same words in two sections is one', () => {
    const words = '到2025年建成省级数据中心12个。';
    expect(printed(`# 一、|夯实底座\n${words}\n# 二、|工作进度\n${words}`)).toHaveLength(1);
  });
});

describe('two targets are two', () => {
  it.each([
    ['for two years', '到2025年，专利拥有量达到8件。', '到2030年，专利拥有量达到8件。'],
    ['of two numbers', '到2025年，专利拥有量达到8件。', '到2025年，专利拥有量达到9件。'],
    ['of two quantities', '到2025年，专利拥有量达到8件。', '到2025年，商标拥有量达到8件。'],
    ['of which one is a floor', '到2025年，专利拥有量达到8件。', '到2025年，专利拥有量超过8件。'],
  ])('%s', (_, goal, text) => {
    expect(printed(`# 一、|发展目标\n${goal}\n# 二、|重点任务\n${text}`)).toHaveLength(2);
  });

  it('in two tasks that say them in other words', () => {
    const found = printed(
      '# 一、|工业\n到2025年，示范基地达到10个。\n# 二、|农业\n加快布局，力争到2025年示范基地达到10个。',
    );
    expect(found).toHaveLength(2);
  });

  it('in one section', () => {
    expect(
      printed('# 一、|发展目标\n到2025年，专利拥有量达到8件。\n到2025年，专利拥有量达到8件。'),
    ).toHaveLength(2);
  });
});
