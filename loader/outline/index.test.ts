import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { emptyManifest } from '../corpus/manifest.ts';
import { splitPlans } from '../split/index.ts';
import { outlinePlan } from './index.ts';
import { outline, paragraphs, S, sections, tree, under } from './outlined.ts';

describe('outlinePlan: boxes and annexes', () => {
  it('puts a box under what it illustrates and goes on behind it', () => {
    expect(
      outline(`一、甲\n1．乙\n${S}\n专栏：丙\n丁。${S}\n2．戊\n专栏1：己\n1.庚。${S}\n2.辛。${S}\n二、壬`),
    ).toEqual([
      '一、 甲',
      '  1． 乙',
      '    专栏 丙',
      '  2． 戊',
      '    专栏1 己',
      '      1. 庚',
      '      2. 辛',
      '二、 壬',
    ]);
  });

  it('lets the heading behind a box of items count on outside it', () => {
    expect(outline(`一、甲\n2、 乙\n三、丙\n专栏2　丁\n1.戊。\n2.己。\n3.庚。\n4、 辛`)).toEqual([
      '一、 甲',
      '2、 乙',
      '三、 丙',
      '  专栏2 丁',
      '    1. 戊',
      '    2. 己',
      '    3. 庚',
      '4、 辛',
    ]);
  });

  it('begins the numbers of a box anew behind the line that introduces them', () => {
    const body = '一、甲\n专栏3　乙\n重大项目：\n1.丙。\n2.丁。\n重大工程：\n1.戊。\n2.己。';
    expect(outline(body)).toEqual([
      '一、 甲',
      '  专栏3 乙',
      '    1. 丙',
      '    2. 丁',
      '    1. 戊',
      '    2. 己',
    ]);
    expect(under(body, '乙')).toEqual([
      '重大项目：',
      'section',
      'section',
      '重大工程：',
      'section',
      'section',
    ]);
  });

  it('does not end a box at a paragraph where its items count on behind it', () => {
    const text = `一、甲\n专栏1　乙\n1.丙。\n2.丁。\n${S}\n3.戊。\n二、己`;
    expect(outline(text)).toEqual([
      '一、 甲',
      '  专栏1 乙',
      '    1. 丙',
      '    2. 丁',
      '    3. 戊',
      '二、 己',
    ]);
    expect(under(text, '丁')).toEqual([S]);
  });

  it('ends a box behind its items, and at a blank line where blank lines tell', () => {
    const text = `一、甲\n专栏1　乙\n1.丙。\n2.丁。\n${S}\n专栏2　戊\n己。${S}\n\n庚。${S}\n${S}\n${S}\n${S}`;
    expect(under(text, '甲')).toEqual(['section', S, 'section', `庚。${S}`, S, S, S]);
    expect(under(text, '戊')).toEqual([`己。${S}`]);
  });

  it('opens a glossary that is not called an annex', () => {
    expect(outline('一、甲\n（一）乙\n名词解释\n1.丙：是指丁。\n2．戊：是指己。')).toEqual([
      '一、 甲',
      '  （一） 乙',
      '名词解释',
      '  1. 丙',
      '  2． 戊',
    ]);
  });

  it('opens an annex at the outermost level, with its heading from the next line, printed twice or once', () => {
    const body = '一、甲\n（一）乙\n附录：名词解释\n附录：\n名词解释\n1.丙：是指丁。\n2.戊：是指己。';
    expect(outline(body)).toEqual(['一、 甲', '  （一） 乙', '附录 名词解释', '  1. 丙', '  2. 戊']);
    expect(sections(tree(body).children).at(2)?.kind).toBe('annex');
  });
});

describe('outlinePlan: paragraphs', () => {
  it('leaves bold lead-ins, dashes and lists of words paragraphs', () => {
    expect(under(`一、甲\n支撑发展。${S}\n——创新驱动。${S}\n第一步，到2020年实现目标。`, '甲')).toEqual([
      `支撑发展。${S}`,
      `——创新驱动。${S}`,
      '第一步，到2020年实现目标。',
    ]);
  });

  it('heads an item that runs on by its first sentence and repeats nothing', () => {
    expect(under(`一、甲\n1.构建环境。${S}（省科技厅）\n2.乙`, '构建环境')).toEqual([`${S}（省科技厅）`]);
  });

  it('leaves a note of responsibility on a line of its own with its item', () => {
    expect(under(`一、甲\n1.乙。${S}\n（牵头单位：省科技厅）\n2.丙。${S}`, '乙')).toEqual([
      S,
      '（牵头单位：省科技厅）',
    ]);
  });

  it('puts a note on several items under what they belong to', () => {
    const body = `（一）甲\n1.乙。${S}\n2.丙。${S}\n（以上两项工作牵头单位：省科技厅）\n（二）丁`;
    expect(under(body, '甲')).toEqual(['section', 'section', '（以上两项工作牵头单位：省科技厅）']);
  });

  it('takes the words that close the plan out of its last item', () => {
    const body = `一、甲\n1.乙。${S}\n2.丙。${S}\n3.丁。${S}\n4.戊。${S}\n各市要加强领导，精心组织，确保落实。`;
    expect(under(body, '戊')).toEqual([S]);
    expect(tree(body).children.at(-1)).toMatchObject({ type: 'paragraph' });
    expect(sections(tree(body).children).at(-1)!.extent.end).toBe(
      tree(body).plan.text.lastIndexOf(S) + S.length,
    );
  });

  it('leaves them there where items have paragraphs of their own', () => {
    const body = `一、甲\n1.乙。${S}\n${S}\n2.丙。${S}\n3.丁。${S}\n4.戊。${S}\n各市要加强领导，精心组织，确保落实。`;
    expect(under(body, '戊')).toEqual([S, '各市要加强领导，精心组织，确保落实。']);
  });

  it('mends a word broken over a page in paragraphs and headings', () => {
    const body = `一、甲\n1. 基地与条件保障能力建设是我国创新生态环境和体系建\n\n设的重要组成部分\n\n当今科学前沿的突破，急需改变科研组织模式，促进主体由单兵作战向协同创新转变，加强布\n\n局建设。`;
    expect(outline(body)).toEqual([
      '一、 甲',
      '  1. 基地与条件保障能力建设是我国创新生态环境和体系建设的重要组成部分',
    ]);
    expect(paragraphs(tree(body).children)).toEqual([
      '当今科学前沿的突破，急需改变科研组织模式，促进主体由单兵作战向协同创新转变，加强布局建设。',
    ]);
  });

  it('reads paragraphs off a printed page, over page numbers', () => {
    const long =
      '深入实施创新驱动发展战略加快建设科技强省推动高质量发展全面提升区域创新体系整体效能为现代化建设提供有力支撑各市要结合实际抓好落实确保完成各项目标任务并取得实效';
    const printed = Array.from({ length: 9 }, (_, i) => `${long}第${'一二三四五六七八九'[i]}。`)
      .map((p) => p.replaceAll(/.{30}/gu, '$&\n'))
      .map((p, i) => (i % 3 === 1 ? p.replace('\n', `\n${(i + 2) / 3}\n`) : p))
      .join('\n');
    expect(paragraphs(tree(`一、甲\n${printed}`).children)).toHaveLength(9);
  });

  it('skips the table of contents', () => {
    expect(outline(`目　　录\n一、甲\n（一）乙\n二、丙\n一、甲\n（一）乙\n${S}\n二、丙`)).toEqual([
      '一、 甲',
      '  （一） 乙',
      '二、 丙',
    ]);
  });

  it('puts the words of a notice before the body, and leaves its frame out', () => {
    const text = `某省关于印发某省规划的通知\n某政发〔2020〕1号\n各市人民政府：\n现将规划印发给你们，请贯彻执行。\n2020年1月1日\n某省规划\n一、甲\n${S}`;
    const [plan] = splitPlans([new VFile({ path: 'a.txt', value: text })], emptyManifest);
    const { children } = outlinePlan(plan!);
    expect(children.map((b) => (b.type === 'paragraph' ? b.passage.value : b.type))).toEqual([
      '现将规划印发给你们，请贯彻执行。',
      'section',
    ]);
  });
});
