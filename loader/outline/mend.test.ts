import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/processor-time.ts';
import { linesOf } from '../read/lines.ts';
import { isBrokenOff, Mender } from './mend.ts';
import { piecesOf } from './pieces.ts';

const piecesIn = (text: string, full = false, setIn = false) =>
  linesOf(text)
    .filter((line) => line.text)
    .flatMap((line) => piecesOf(text, line, { gap: false, full, setIn }));

/** Whether the first line of a text goes on in its second. */
const broken = (text: string, full = false, setIn = false) => {
  const [piece, next, afterNext] = piecesIn(text, full, setIn);
  return isBrokenOff(piece!, next!, afterNext);
};

describe('goesOn', () => {
  it.each([
    [
      'a sentence broken in a word',
      '科技创新基地和条件是创新能力建设的重要组成部分，是提高国家综\n\n合竞争力的关键。',
    ],
    ['a title broken in its brackets', '根据《某某省行动方案》和《中\n共某某市委关于某某的意\n见》要求。'],
    ['the rest of a title', '共某某市委关于某某的意\n见》要求，制定本方案。'],
    ['a note broken in its bracket', '（一）攻克技术。实施专项5项。（责任单\n位：市科技局、某市人民政府）'],
    [
      'a number broken off its unit',
      '3.落户企业形成产值50亿元以上的，给予奖励；产值在10亿元以上、50亿\n元以下的，给予资助。',
    ],
    ['a short quotation broken at the end of a line', '（一）做好服务。实施“邻里\n同心”行动，办好社区食堂。'],
    ['one broken behind a comma, even short', '加快突破关键技术，\n研发一批产品。'],
    [
      'an item that runs on',
      '（3）完善机制。制定管理办法和规则，实行动态调整，促进产学研用有\n机结合，推动合作。',
    ],
    [
      'a heading broken at the end of its line',
      '4. 科技基础条件保障能力建设成效显著，为科学研究和创新活动提供\n重要手段和保障\n“十二五”以来，通过实施专项，攻克了一批设备，研制了一批仪器，取得成效。',
    ],
  ])('joins %s', (_, text) => {
    expect(broken(text)).toBe(true);
  });

  it.each([
    [
      'a sentence that has ended',
      '科技创新基地是创新能力建设的重要组成部分，是提高竞争力的关键。\n合竞争力的关键。',
    ],
    [
      'a note in brackets',
      '加强组织领导，健全工作机制，确保各项任务落到实处，取得实效（牵头单位：省科技厅）\n各市要加强配合。',
    ],
    [
      'a heading and the paragraph under it',
      '1. 加强协调，明确任务分工，实现国家、部门、地方基地分层管理\n各部门要按照布局，结合实际，统筹规划，系统部署，加强建设。',
    ],
    [
      'a short heading and a short line',
      '（一）加强领导\n健全机制\n各部门要按照布局，结合实际，统筹规划，系统部署，加强建设。',
    ],
    [
      'a paragraph and a numbered heading',
      '加强组织领导，健全工作机制，确保各项任务落到实处，推动国产化、品牌化\n5.体外诊断产品',
    ],
    [
      'two paragraphs set in',
      '　　综合指数等于投入指数加上产出指数，再加上环境指数和绩效指数÷4\n　　增长指数等于本年指数，除以上年指数×100',
    ],
    ['a caption and what stands under it', '主要指标\n指标名称和数值'],
  ])('does not join %s', (_, text) => {
    expect(broken(text)).toBe(false);
  });

  it('joins the full lines of a printed page without punctuation, up to the end of the sentence', () => {
    expect(broken('深入实施创新驱动发展战略加快建设科技强省\n推动高质量发展。', true)).toBe(true);
    expect(broken('加快建设科技强省（区、市）\n推动高质量发展。', true)).toBe(true);
    expect(broken('深入实施战略。\n推动高质量发展。', true)).toBe(false);
    expect(broken('深入实施创新驱动发展战略加快建设科技强省\n　　推动高质量发展', true)).toBe(false);
  });
});

describe('goesOn: on a page whose paragraphs are set in', () => {
  it('joins a full line that ends a sentence to the line below, unless that is set in or numbered', () => {
    expect(broken('深入实施战略。\n推动高质量发展。', true, true)).toBe(true);
    expect(broken('深入实施战略。\n　　推动高质量发展。', true, true)).toBe(false);
    expect(broken('深入实施战略。\n（二）推动发展', true, true)).toBe(false);
  });
});

describe('Mender', () => {
  const mended = (text: string) => new Mender(text).join(piecesIn(text));

  it('joins words over line breaks, with the offsets of the print', () => {
    const text = '提高国家综\n\n合竞争力';
    const passage = mended(text);
    expect(passage.value).toBe('提高国家综合竞争力');
    const { start, end } = passage.span(2, 6);
    expect(text.slice(start, end)).toBe('国家综\n\n合');
  });

  it('drops a character that is printed again at a page break, where the text shows the word', () => {
    const text = '加强对国家科\n\n科技创新基地的管理，建设国家科技创新基地';
    expect(new Mender(text).join(piecesIn(text).slice(0, 2)).value).toBe(
      '加强对国家科技创新基地的管理，建设国家科技创新基地',
    );
  });

  it('drops one that begins a word and ends none', () => {
    expect(mended('中央财政给予基\n\n基础研究基地支持').value).toBe('中央财政给予基础研究基地支持');
  });

  it('keeps both where the first ends a word', () => {
    const text = '推广先进科技\n技术成果，科技工作要加强';
    expect(mended(text).value).toBe('推广先进科技技术成果，科技工作要加强');
  });

  it('keeps both where the text doubles the character elsewhere', () => {
    const text = '实现人\n人享有服务，使人人受益';
    expect(mended(text).value).toBe('实现人人享有服务，使人人受益');
  });

  it('keeps two words of Latin letters apart', () => {
    const text = 'open\nsource';
    const passage = mended(text);
    expect(passage.value).toBe('open source');
    expect(text.slice(passage.span(4, 5).start, passage.span(4, 5).end)).toBe('\n');
  });

  it('takes linear time where every line ends as the next begins', () => {
    const text = '甲乙甲\n'.repeat(30_000);
    const begun = processorTime();
    expect(mended(text).value.length).toBeGreaterThan(60_000);
    expect(processorTime() - begun).toBeLessThan(3000);
  });
});
