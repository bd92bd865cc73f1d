import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { emptyManifest } from '../corpus/manifest.ts';
import { splitPlans } from '../split/index.ts';
import type { Block, PlanTree, SectionNode } from '../tree.ts';
import { formatOutline, outlinePlan } from './index.ts';

/** The tree of a plan with the given body. */
function tree(body: string): PlanTree {
  const [plan] = splitPlans([new VFile({ path: 'a.txt', value: `某省某某规划\n\n${body}` })], emptyManifest);
  return outlinePlan(plan!);
}

/** The outline as lines: headings indented by depth, without what stands under them. */
const outline = (body: string) =>
  formatOutline(tree(body))
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(2).replace(/ \(\d+¶\)$/, ''));

const sections = (blocks: readonly Block[]): SectionNode[] =>
  blocks.flatMap((b) => (b.type === 'section' ? [b, ...sections(b.children)] : []));
const paragraphs = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((b) =>
    b.type === 'paragraph' ? [b.passage.value] : b.type === 'section' ? paragraphs(b.children) : [],
  );
const under = (body: string, heading: string) =>
  sections(tree(body).children)
    .find((section) => section.heading.value === heading)!
    .children.map((b) => (b.type === 'paragraph' ? b.passage.value : b.type));

const S = '落实有关部署，加强各项工作。';

describe('outlinePlan: levels', () => {
  it('nests parts, chapters, headings and items', () => {
    expect(
      outline(
        `第一篇　甲\n${S}\n第一章　乙\n一、丙\n（一）丁\n1．戊\n（1）己\n①庚\n2．辛\n第二章　壬\n第二篇　癸`,
      ),
    ).toEqual([
      '第一篇 甲',
      '  第一章 乙',
      '    一、 丙',
      '      （一） 丁',
      '        1． 戊',
      '          （1） 己',
      '            ① 庚',
      '        2． 辛',
      '  第二章 壬',
      '第二篇 癸',
    ]);
  });

  it('counts on across headings: 24． under （五） after 23． under （四）', () => {
    expect(outline('一、甲\n（一）乙\n1．丙\n2．丁\n（二）戊\n3．己\n二、庚\n（三）辛\n4．壬')).toEqual([
      '一、 甲',
      '  （一） 乙',
      '    1． 丙',
      '    2． 丁',
      '  （二） 戊',
      '    3． 己',
      '二、 庚',
      '  （三） 辛',
      '    4． 壬',
    ]);
  });

  it('puts items straight under a heading where that is how the document does it', () => {
    expect(outline('一、甲\n1.乙\n2.丙\n二、丁\n3.戊')).toEqual([
      '一、 甲',
      '  1. 乙',
      '  2. 丙',
      '二、 丁',
      '  3. 戊',
    ]);
  });

  it('learns from the document what is above what: here （1） is above 1.', () => {
    expect(outline('（1）甲\n1.乙\n2.丙\n（2）丁\n1.戊\n（3）己')).toEqual([
      '（1） 甲',
      '  1. 乙',
      '  2. 丙',
      '（2） 丁',
      '  1. 戊',
      '（3） 己',
    ]);
  });

  it('is not misled by an annex that begins its numbers anew', () => {
    expect(outline('一、甲\n二、乙\n（一）丙\n（二）丁\n附件　戊\n一、己\n二、庚\n三、辛')).toEqual([
      '一、 甲',
      '二、 乙',
      '  （一） 丙',
      '  （二） 丁',
      '附件 戊',
      '  一、 己',
      '  二、 庚',
      '  三、 辛',
    ]);
  });

  it('is not misled by the next chapter', () => {
    expect(outline('第一章　甲\n一、乙\n（一）丙\n（二）丁\n第二章　戊\n一、己\n二、庚\n（一）辛')).toEqual([
      '第一章 甲',
      '  一、 乙',
      '    （一） 丙',
      '    （二） 丁',
      '第二章 戊',
      '  一、 己',
      '  二、 庚',
      '    （一） 辛',
    ]);
  });

  it('takes 2、 for 二、 in a series of 一、', () => {
    expect(outline('第一章　甲\n一、乙\n2、 丙\n3、 丁\n第二章　戊\n1、 己\n二、庚')).toEqual([
      '第一章 甲',
      '  一、 乙',
      '  2、 丙',
      '  3、 丁',
      '第二章 戊',
      '  1、 己',
      '  二、 庚',
    ]);
  });

  it('keeps 1、 below 一、 where both count', () => {
    expect(outline('一、甲\n1、乙\n2、丙\n二、丁\n1、戊\n2、己')).toEqual([
      '一、 甲',
      '  1、 乙',
      '  2、 丙',
      '二、 丁',
      '  1、 戊',
      '  2、 己',
    ]);
  });

  it('keeps 1、 above 1. where both count, as in a table of tasks', () => {
    expect(outline('1、 目标\n1.甲。\n2.乙。\n2、 工程\n3.丙。\n三、工程\n4.丁。')).toEqual([
      '1、 目标',
      '  1. 甲',
      '  2. 乙',
      '2、 工程',
      '  3. 丙',
      '三、 工程',
      '  4. 丁',
    ]);
  });

  it('takes 第3章 between chapters counted in Chinese, and a chapter after a lost one', () => {
    expect(
      outline('第一篇　甲\n第一章　乙\n第二章　丙\n第3章 　丁\n第二篇　戊\n一、己\n第五章　庚\n一、辛'),
    ).toEqual([
      '第一篇 甲',
      '  第一章 乙',
      '  第二章 丙',
      '  第3章 丁',
      '第二篇 戊',
      '  一、 己',
      '  第五章 庚',
      '    一、 辛',
    ]);
  });

  it('goes on after a lost number: 3、 and then 5、', () => {
    expect(outline('一、甲\n二、乙\n四、丙\n１．丁\n３．戊')).toEqual([
      '一、 甲',
      '二、 乙',
      '四、 丙',
      '  １． 丁',
      '  ３． 戊',
    ]);
  });

  it('takes either kind of bracket for the same series', () => {
    expect(outline('（一）甲\n（二）乙\n(三) 丙\n（四）丁')).toEqual([
      '（一） 甲',
      '（二） 乙',
      '(三) 丙',
      '（四） 丁',
    ]);
  });

  it('reads a number that has lost its dot where it is the next', () => {
    expect(
      outline('一、甲\n1培育产业创新链。攻克技术。\n2培育新兴产业链。攻克技术。\n3.培育材料产业链。'),
    ).toEqual(['一、 甲', '  1 培育产业创新链', '  2 培育新兴产业链', '  3. 培育材料产业链']);
  });

  it('reads the letter l for 1 where 2. follows', () => {
    expect(outline('一、甲\nl.发展众创空间。建设空间。\n2.培育企业。')).toEqual([
      '一、 甲',
      '  l. 发展众创空间',
      '  2. 培育企业',
    ]);
  });

  it('reads an item that begins with a year', () => {
    expect(outline('一、甲\n1.乙。\n2.2017-2020年，增速提高。\n3.丙。')).toEqual([
      '一、 甲',
      '  1. 乙',
      '  2. 2017-2020年，增速提高',
      '  3. 丙',
    ]);
  });

  it('does not take years, quantities and decimals at the beginning of a line for numbers', () => {
    expect(
      outline(
        '一、甲\n2015年投入增长。\n3项工程启动。\n2.5%的投入。\n1 规模数=规模。\n第一，加强领导。\n一是加强领导。',
      ),
    ).toEqual(['一、 甲']);
  });

  it('outlines a regulation by its articles', () => {
    expect(
      outline(
        '第一章　总则　　第一条 　为规范管理，制定本办法。\n第二条 　适用本办法。\n第二章　附则　　第三条 　有下列情形的：\n（一）甲；\n（二）乙。\n第四条 　本办法自公布之日起施行。',
      ),
    ).toEqual([
      '第一章 总则',
      '  第一条 为规范管理，制定本办法',
      '  第二条 适用本办法',
      '第二章 附则',
      '  第三条 有下列情形的',
      '    （一） 甲；',
      '    （二） 乙',
      '  第四条 本办法自公布之日起施行',
    ]);
  });
});

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

describe('outlinePlan: for any text', () => {
  const fragment = fc.constantFrom(
    '一、',
    '二、',
    '（一）',
    '（二）',
    '1.',
    '2．',
    '3、',
    '（1）',
    '第一章　',
    '第二条 ',
    '专栏1',
    '专栏：',
    '附件：',
    '目录',
    '——',
    '①',
    '甲',
    '乙丙',
    '落实部署，加强工作。',
    '，',
    '。',
    '：',
    '（',
    '）',
    '“',
    '\n',
    '\n\n',
    '　　',
    ' ',
    '\t',
    '2020年',
    '12',
    '1.5',
  );
  const text = fc.array(fragment, { maxLength: 120 }).map((parts) => parts.join(''));

  it('keeps every passage at its place in the text, in order, and nests sections', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { plan, children } = tree(body);
        let last = -1;
        const check = (blocks: readonly Block[], within: { start: number; end: number }) => {
          for (const block of blocks) {
            const passages =
              block.type === 'paragraph'
                ? [block.passage]
                : block.type === 'table'
                  ? [...block.header, ...block.rows.flat()]
                  : [block.heading];
            for (const { value, at } of passages) {
              for (let i = 0; i < value.length; i++) {
                expect(at[i]).toBeGreaterThan(i ? at[i - 1]! : last);
                expect(plan.text[at[i]!]).toBe(value[i]);
              }
              if (value) last = at[value.length - 1]!;
              expect(last).toBeLessThan(within.end);
            }
            if (block.type !== 'section') continue;
            expect(block.extent.start).toBeGreaterThanOrEqual(within.start);
            expect(block.extent.end).toBeLessThanOrEqual(within.end);
            check(block.children, block.extent);
          }
        };
        check(children, { start: 0, end: plan.text.length });
        expect(sections(children).map(({ order }) => order)).toEqual(sections(children).map((_, i) => i));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['字'],
    ['（'],
    ['《'],
    ['“'],
    ['一、'],
    ['。 1.甲'],
    ['　　'],
    ['1'],
    ['甲，乙\n'],
    ['1.甲\n'],
    ['\t1\n'],
  ])(
    'takes linear time on two hundred thousand characters of “%s”',
    (unit) => {
      /** of the processor, in milliseconds: other work on the machine does not count */
      const cost = (length: number) => {
        const body = unit.repeat(length / unit.length);
        const begun = process.cpuUsage();
        tree(body);
        const { user, system } = process.cpuUsage(begun);
        return (user + system) / 1000;
      };
      const small = Math.max(50, cost(20_000));
      expect(cost(200_000)).toBeLessThan(40 * small);
    },
    60_000,
  );
});
