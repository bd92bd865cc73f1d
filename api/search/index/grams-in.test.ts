import { describe, expect, it } from 'vitest';
import { gramsOf } from '../../../graph-schema/index.ts';
import { gramsIn } from './grams-in.ts';

describe('the grams of a text in the index', () => {
  it.each([
    ['科技创新', ['科技', '技创', '创新']],
    ['首台（套）装备', ['首台', '台套', '套', '套装', '装备']],
    ['加大 R&D 投入', ['加大', 'r', 'd', '投入']],
    ['Ｒ＆Ｄ', ['r', 'd']],
    ['增长10%以上', ['增长', '10', '以上']],
    ['2016年，国家', ['2016', '年', '年国', '国家']],
    ['café 5G', ['café', '5', 'g']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['々〇', ['々〇']],
    ['《》', []],
    ['', []],
  ])('%s: %j', (text, grams) => {
    expect(new Set(gramsIn(text))).toEqual(new Set(grams));
  });

  it('hold all of those by which a text is looked for', () => {
    const text = '“十三五”末，建成ＧＤＰ百强县㈠个、Nature 期刊3种；（一）①㎏ﬁ';
    expect(gramsIn(text)).toEqual(expect.arrayContaining(gramsOf(text)));
  });
});
