import { describe, expect, it } from 'vitest';
import { actionable, subjectWords, tellingOf, wordsOf } from './words.ts';

describe('the words of a text', () => {
  it('are its words and those inside longer ones, without numbers and single characters', () => {
    expect(wordsOf('攻克500项数控机床技术')).toEqual(['攻克', '数控', '机床', '数控机床', '技术']);
  });

  it('leave out a note of who is responsible', () => {
    expect(wordsOf('建设联盟（牵头单位：省科技厅，各市）')).not.toContain('科技厅');
  });

  it('are the same in full and half width', () => {
    expect(wordsOf('ＰＣＴ专利')).toEqual(wordsOf('PCT专利'));
  });

  it('tell one matter by whatever words name it', () => {
    expect(wordsOf('高校')).toContain('※高等学校');
    expect(wordsOf('高等院校')).toContain('※高等学校');
  });

  it('of a subject are those that not every plan uses', () => {
    expect([...subjectWords('推进众创空间建设')]).toEqual(
      expect.arrayContaining(['众创', '空间', '※众创空间']),
    );
    expect([...subjectWords('推进众创空间建设')]).not.toContain('推进');
  });
});

it('knows a matter by letters, large or small', () => {
  expect(wordsOf('PCT国际申请')).toContain('※知识产权');
  expect(wordsOf('R&D经费')).toContain('※创新投入');
});

it('counts common words less and long terms more', () => {
  expect(tellingOf('推进')).toBeLessThan(tellingOf('众创'));
  expect(tellingOf('众创')).toBeLessThan(tellingOf('数控机床'));
});

it.each([
  ['促进高等院校转化科技成果', 1],
  ['（四）发展目标', 0.7],
  ['一、指导思想', 0.4],
  ['（一）全球制造业形势', 0.4],
])('of “%s” %d can be carried out', (heading, share) => {
  expect(actionable(heading)).toBe(share);
});

it('takes time in proportion to a long text', () => {
  expect(wordsOf('（'.repeat(200_000))).toEqual([]);
  expect(wordsOf('高'.repeat(200_000)).length).toBeGreaterThan(0);
});
