import { describe, expect, it } from 'vitest';
import { ListYears } from './listYears.ts';

/** The years that paragraphs begin with, of which each says by when it ends (`words@year`). */
function begun(lines: readonly string[], given?: number, throughout?: number) {
  const years = new ListYears(given, throughout);
  const found = lines.map((line) => {
    const [words = '', end] = line.split('@');
    const before = years.before(words);
    years.after(words, end === undefined ? before : Number(end));
    return before;
  });
  return { found, item: years.forItem() };
}

describe('a deadline', () => {
  it('is that of the heading where nothing has been said', () => {
    expect(begun(['1.甲', '甲。'], 2020).found).toEqual([2020, 2020]);
    expect(begun([], 2020).item).toBe(2020);
  });

  it('holds for the dash list behind its paragraph, and no further', () => {
    expect(begun(['到2018年，甲。@2018', '—乙', '—丙', '丁。'], 2020).found).toEqual([
      2020, 2018, 2018, 2020,
    ]);
  });

  it('holds for a list of any mark where the paragraph ends with a colon', () => {
    expect(begun(['到2018年：@2018', '1.甲', '（2）乙', '丙。'], 2020).found).toEqual([
      2020, 2018, 2018, 2020,
    ]);
    expect(begun(['到2018年。@2018', '1.甲'], 2020).found).toEqual([2020, 2020]);
    expect(begun(['到2018年：@2018'], 2020).item).toBe(2018);
  });

  it('that is the end of the period holds for the points behind the one that gives it', () => {
    expect(begun(['—到2025年，甲。@2025', '—乙', '—丙'], undefined, 2025).found).toEqual([
      undefined,
      2025,
      2025,
    ]);
    expect(begun(['—到2023年，甲。@2023', '—乙'], undefined, 2025).found).toEqual([undefined, undefined]);
  });

  it('of a numbered paragraph that no colon introduces holds for the dashes below it', () => {
    expect(begun(['1.到2018年，甲。@2018', '—乙'], 2020).found).toEqual([2020, 2018]);
  });

  it('of a step holds until the next step, which begins with none', () => {
    expect(
      begun(['第一步，到2018年@2018', '甲。', '—乙', '第二步，到2019年@2019', '丙。'], 2020).found,
    ).toEqual([2020, 2018, 2018, 2020, 2019]);
  });

  it('holds on where it is the end of the whole period', () => {
    expect(begun(['到2025年，甲。@2025', '乙。'], undefined, 2025)).toEqual({
      found: [undefined, 2025],
      item: 2025,
    });
    expect(begun(['到2023年，甲。@2023', '乙。'], undefined, 2025)).toEqual({
      found: [undefined, undefined],
      item: undefined,
    });
  });
});
