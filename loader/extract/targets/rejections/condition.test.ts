import { describe, expect, it } from 'vitest';
import { targets } from '../../target.ts';
import { written } from '../../written.ts';
import { rejectionsOf, targetsOf } from '../spelled.ts';

describe('what others are to have before a rule takes them is no target', () => {
  it.each([
    '企业须具备以下条件：（1）上年度销售收入达到2亿元；（2）研发费用占比不低于3%；（3）获得发明专利5件以上。',
    '符合下列条件之一：孵化企业不少于50家，毕业企业达到10家。',
  ])('%s', (sentence) => expect(targetsOf(sentence)).toEqual([]));

  it('says so', () => {
    expect(rejectionsOf('满足以下要求：年收入达到2000万元。')).toEqual(['2000万元: condition']);
  });

  it('a sentence behind it may hold one', () => {
    expect(targetsOf('企业须符合以下条件：占比达到3%。到2022年，孵化器达到50家。')).toHaveLength(1);
  });

  it('nor what stands in the lines of a list behind such words, as far as it goes', () => {
    const lines =
      '# 五、|认定\n申报企业应当符合以下条件：\n（1）在孵企业不少于50家；\n（2）获得专利10件。\n到2022年，孵化器达到50家。';
    expect(targets(written(lines)).map((t) => t.value)).toEqual([50]);
  });

  it.each(['申报企业应当具备下列条件：', '企业须具备以下条件', '认定条件'])(
    'nor what stands in the items below “%s”',
    (heading) => {
      const lines = `# 第五条|${heading}\n## （一）|在孵企业不少于50家；\n## （二）|场地面积达到1万平方米。\n# 第六条|到2022年，孵化器达到50家。`;
      expect(targets(written(lines)).map((t) => t.value)).toEqual([50]);
    },
  );
});
