import { describe, expect, it } from 'vitest';
import { linesOf } from '../read/lines.ts';
import { piecesOf } from './pieces.ts';

const pieces = (line: string) =>
  piecesOf(line, linesOf(line)[0]!, { gap: false, full: false, setIn: false }).map(({ text }) => text);

describe('piecesOf', () => {
  it('keeps a line that is one paragraph', () => {
    expect(pieces('　　加强领导，健全机制。确保完成。')).toEqual(['加强领导，健全机制。确保完成。']);
  });

  it('parts paragraphs and headings that stand on one line behind wide spaces', () => {
    expect(pieces('六、加强研究　　基础研究是源头。 　　（一）加强布局　　坚持需求导向。')).toEqual([
      '六、加强研究',
      '基础研究是源头。',
      '（一）加强布局',
      '坚持需求导向。',
    ]);
  });

  it('does not part letters that are set apart', () => {
    expect(pieces('指　　标')).toEqual(['指　　标']);
    expect(pieces('第一条　　本办法所称数据，是指有关数据。')).toEqual([
      '第一条　　本办法所称数据，是指有关数据。',
    ]);
  });

  it('parts a chapter from the article behind it', () => {
    expect(pieces('第一章　总则　　第一条 　为规范管理，制定本办法。')).toEqual([
      '第一章　总则',
      '第一条 　为规范管理，制定本办法。',
    ]);
  });

  it('parts an item that stands behind a sentence', () => {
    expect(pieces('明确功能定位。 1.培育企业。鼓励企业。')).toEqual([
      '明确功能定位。',
      '1.培育企业。鼓励企业。',
    ]);
  });

  it('parts a box that stands behind a sentence, and its heading from its text', () => {
    expect(
      pieces('加强中心建设。  专栏30　能力提升计划 面向重大需求，加强设计，促进交叉。完善机制。'),
    ).toEqual(['加强中心建设。', '专栏30　能力提升计划', '面向重大需求，加强设计，促进交叉。完善机制。']);
  });

  it('does not part a sentence at a number that is no mark', () => {
    expect(pieces('加强领导。 2015年投入增长。')).toEqual(['加强领导。 2015年投入增长。']);
    expect(pieces('增长。 2.5倍。')).toEqual(['增长。 2.5倍。']);
  });

  it('parts a heading from the sentence behind a single space', () => {
    expect(
      pieces('1、 发展海洋开发、利用和保护技术 按照建设强国的部署，突出需求，抢占高点。加强攻关。'),
    ).toEqual(['1、 发展海洋开发、利用和保护技术', '按照建设强国的部署，突出需求，抢占高点。加强攻关。']);
  });

  it('parts two headings on a line', () => {
    expect(pieces('第二章　任务 （一）加强领导')).toEqual(['第二章　任务', '（一）加强领导']);
  });

  it('does not part a heading at the space before a quotation mark or bracket', () => {
    expect(pieces('２１．支持园区建设 “双创”基地。对考核优秀的园区，优先安排。')).toHaveLength(1);
    expect(pieces('26．开放共享仪器 （设施）。依托平台，服务企业。')).toHaveLength(1);
  });

  it('does not part a heading that only holds a space', () => {
    expect(pieces('一、加强领导 健全机制')).toHaveLength(1);
  });
});
