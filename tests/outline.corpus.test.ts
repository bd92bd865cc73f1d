import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../loader/corpus/manifest.ts';
import { formatOutline, outlinePlan } from '../loader/outline/index.ts';
import { readDocumentFile } from '../loader/read/index.ts';
import { placeOf, splitPlans } from '../loader/split/index.ts';
import type {
  Block,
  Passage,
  PlanText,
  PlanTree,
  SectionNode,
  Span,
  Stated,
  TableNode,
} from '../loader/tree.ts';

const corpus = fileURLToPath(new URL('../loader/corpus/', import.meta.url));

let plans: PlanText[];
let trees: Map<string, PlanTree>;
beforeAll(async () => {
  const manifest = readManifest(`${corpus}corpus.yaml`, readFileSync(`${corpus}corpus.yaml`, 'utf8'));
  const names = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  plans = splitPlans(await Promise.all(names.map((name) => readDocumentFile(`${corpus}${name}`))), manifest);
  trees = new Map(plans.map((plan) => [plan.head.title.value, outlinePlan(plan)]));
});

const value = <T>(stated: Stated<T> | undefined) => stated?.value;
const place = (plan: PlanText, offset: number) => {
  const { file, line } = placeOf(plan, offset);
  return `${basename(file).slice(0, 3)}:${line}`;
};

/** What a plan's head says, in one line. */
const headOf = (plan: PlanText) => {
  const { title, docNumber, issuedOn, issuers, level, region, kind, periodStart, periodEnd } = plan.head;
  const from = place(plan, 0);
  const to = place(plan, plan.text.length - 1);
  return [
    `${from}–${to}`,
    title.value,
    value(docNumber) ?? '-',
    value(issuedOn) ?? '-',
    issuers.map(({ value }) => value).join('、') || '-',
    `${value(level)} ${value(region)}`,
    value(kind) ?? '-',
    `${value(periodStart) ?? ''}–${value(periodEnd) ?? ''}`,
  ].join(' | ');
};

const sections = (blocks: readonly Block[]): SectionNode[] =>
  blocks.flatMap((b) => (b.type === 'section' ? [b, ...sections(b.children)] : []));
const tables = (blocks: readonly Block[]): TableNode[] =>
  blocks.flatMap((b) => (b.type === 'table' ? [b] : b.type === 'section' ? tables(b.children) : []));
const outline = (title: string) => formatOutline(trees.get(title)!).trimEnd().split('\n').slice(1);
const headings = (title: string) => outline(title).map((line) => line.replace(/ \(\d+¶\)$/, ''));

const passagesOf = (block: Block): readonly Passage[] => {
  if (block.type === 'paragraph') return [block.passage];
  return block.type === 'table' ? [...block.header, ...block.rows.flat()] : [block.heading];
};

describe('the plans of the corpus', () => {
  it('are fourteen, each with its place and its head', () => {
    expect(plans.map(headOf)).toEqual([
      '002:1–000:63 | 国家“十二五”科学和技术发展规划 | - | - | - | national 全国 | 规划 | 2011–2015',
      '001:1–001:120 | 国家创新驱动发展战略纲要 | 中发〔2016〕4号 | - | - | national 全国 | 纲要 | –',
      '001:151–001:297 | 中共中央 国务院关于深化体制机制改革加快实施创新驱动发展战略的若干意见 | 中发〔2015〕8号 | 2015-03-24 | 中共中央、国务院 | national 全国 | 意见 | –',
      '001:306–001:506 | 深化科技体制改革实施方案 | 中办发〔2015〕46号 | - | 中共中央办公厅、国务院办公厅 | national 全国 | 方案 | –',
      '001:527–001:795 | 中国制造2025 | 国发〔2015〕28号 | 2015-05-08 | 国务院 | national 全国 | - | –2025',
      '001:815–001:938 | 国务院关于积极推进“互联网+”行动的指导意见 | 国发〔2015〕40号 | 2015-07-01 | 国务院 | national 全国 | 指导意见 | –',
      '001:950–001:1570 | “十三五”国家科技创新规划 | 国发〔2016〕43号 | 2016-07-28 | 国务院 | national 全国 | 规划 | 2016–2020',
      '001:1591–001:1634 | 中共中央 国务院关于全面振兴东北地区等老工业基地的若干意见 | 中发[2016]7号 | 2016-04-26 | 中共中央、国务院 | national 全国 | 意见 | –',
      '001:1637–001:1683 | 国务院办公厅关于县域创新驱动发展的若干意见 | 国办发〔2017〕43号 | 2017-05-11 | 国务院办公厅 | national 全国 | 意见 | –',
      '001:1696–001:1796 | 中共辽宁省委辽宁省人民政府关于贯彻《国家创新驱动发展战略纲要》建设科技强省的实施意见 | 辽委发〔2017〕5号 | 2017-03-01 | 中共辽宁省委、辽宁省人民政府 | provincial 辽宁省 | 意见 | –',
      '001:1799–001:1858 | 辽宁省科技强省工程（2017—2020年）实施方案 | 辽委办发〔2017〕7号 | 2017-03-01 | 中共辽宁省委办公厅、辽宁省人民政府办公厅 | provincial 辽宁省 | 方案 | 2017–2020',
      '001:1859–001:1922 | 辽宁省科技强省工程实施方案2017年度任务分工表 | - | - | - | provincial 辽宁省 | 任务分工表 | 2017–2017',
      '003:1–003:167 | 高新技术产业化及其环境建设“十二五”专项规划 | 国科发计〔2012〕71号 | 2012-01-29 | 科学技术部 | national 全国 | 专项规划 | 2011–2015',
      '004:3–004:297 | “十三五”国家科技创新基地与条件保障能力建设专项规划 | - | 2017-10-24 | 科技部、国家发展改革委、财政部 | national 全国 | 专项规划 | 2016–2020',
    ]);
  });

  it('take every word of the files, once', () => {
    const files = new Map(
      plans.flatMap(({ parts }) => parts.map(({ file }): [typeof file, string] => [file, ''])),
    );
    for (const { parts } of plans)
      for (const { file, from } of parts)
        files.set(file, files.get(file) + String(file.value).slice(from.start, from.end));
    for (const [file, words] of files)
      expect(words.replace(/\s/g, '')).toBe(String(file.value).replace(/\s/g, ''));
  });

  it('know what is an annex of what', () => {
    expect(
      plans.filter(({ annexOf }) => annexOf).map(({ head, annexOf }) => [head.title.value, annexOf]),
    ).toEqual([
      ['辽宁省科技强省工程实施方案2017年度任务分工表', '辽宁省科技强省工程（2017—2020年）实施方案'],
    ]);
  });

  it('say to whom they are sent, one each', () => {
    expect(
      Object.fromEntries(
        plans
          .filter(({ head }) => head.addressees.length)
          .map(({ head }) => [
            value(head.docNumber) ?? head.title.value,
            head.addressees.map((a) => a.value).join(' | '),
          ]),
      ),
    ).toEqual({
      '国发〔2015〕28号': '各省、自治区、直辖市人民政府 | 国务院各部委 | 各直属机构',
      '国发〔2015〕40号': '各省、自治区、直辖市人民政府 | 国务院各部委 | 各直属机构',
      '国发〔2016〕43号': '各省、自治区、直辖市人民政府 | 国务院各部委 | 各直属机构',
      '国办发〔2017〕43号': '各省、自治区、直辖市人民政府 | 国务院各部委 | 各直属机构',
      '辽委办发〔2017〕7号': '各市委 | 市人民政府 | 省委各部委 | 省（中）直各单位 | 各人民团体',
      '国科发计〔2012〕71号':
        '各省、自治区、直辖市、计划单列市科技厅（委、局） | 新疆生产建设兵团科技局 | 各国家高新技术产业开发区管委会 | 各有关单位',
      '“十三五”国家科技创新基地与条件保障能力建设专项规划':
        '各省、自治区、直辖市及计划单列市科技厅（委、局） | 发展改革委 | 财政厅（局） | 新疆生产建设兵团科技局 | 发展改革委 | 财务局 | 国务院各部委 | 各直属机构',
    });
  });

  it('point every statement of a head at words of the text that say it', () => {
    const bare = (words: string) => words.replace(/\s/g, '');
    for (const { head, text } of plans)
      for (const stated of [
        head.title,
        head.noticeTitle,
        head.docNumber,
        head.kind,
        ...head.issuers,
        ...head.addressees,
      ])
        if (stated?.span)
          expect(bare(text.slice(stated.span.start, stated.span.end))).toBe(bare(stated.value));
        else if (stated) expect(stated.why).toContain('corpus manifest');
  });
});

describe('the outlines of the corpus', () => {
  it('keep every passage at its place, in order, and nest', () => {
    for (const { plan, children } of trees.values()) {
      let last = -1;
      const checkPassage = (passage: Passage) => {
        for (let i = 0; i < passage.value.length; i++) {
          const at = passage.offset(i);
          if (at <= last || plan.text[at] !== passage.value[i])
            throw new Error(`out of place at ${place(plan, at)}: ${passage.value}`);
          last = at;
        }
      };
      const check = (blocks: readonly Block[], { start, end }: Span) => {
        for (const block of blocks) {
          passagesOf(block).forEach(checkPassage);
          if (block.type !== 'section') continue;
          expect(block.extent.start).toBeGreaterThanOrEqual(start);
          expect(block.extent.end).toBeLessThanOrEqual(end);
          check(block.children, block.extent);
        }
      };
      check(children, { start: 0, end: plan.text.length });
    }
  });

  it('leave out no words but frames, margins and tables of contents', () => {
    const leftOut = [...trees.values()].flatMap(({ plan, children }) => {
      const used = new Uint8Array(plan.text.length);
      const take = (blocks: readonly Block[]) => {
        for (const block of blocks) {
          if (block.type === 'section') {
            used.fill(1, block.extent.start, block.heading.span().end + 1);
            take(block.children);
          } else if (block.type === 'table') used.fill(1, block.extent.start, block.extent.end);
          else used.fill(1, block.passage.span().start, block.passage.span().end);
        }
      };
      take(children);
      for (const { start, end } of plan.frame) used.fill(1, start, end);
      return [...plan.text]
        .map((c, i) => (used[i] ? '\n' : c))
        .join('')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    });
    expect(leftOut.map((line) => line.slice(0, 12))).toEqual([
      '目 录',
      '一、形势与需求 二、总体',
      '附录：重要指标和名词解释', // printed again below
      '（本文有删减）',
      '（此件公开发布）',
      '（此件公开发布）',
    ]);
  });

  it('have as many sections as their documents', () => {
    expect(
      Object.fromEntries([...trees].map(([title, { children }]) => [title, sections(children).length])),
    ).toMatchObject({
      国家创新驱动发展战略纲要: 51,
      深化科技体制改革实施方案: 179,
      中国制造2025: 42,
      辽宁省科技强省工程实施方案2017年度任务分工表: 62,
    });
  });

  it('count the fifty-three items of the table of tasks', () => {
    const items = sections(trees.get('辽宁省科技强省工程实施方案2017年度任务分工表')!.children).filter(
      ({ depth }) => depth === 2,
    );
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 53 }, (_, i) => `${i + 1}.`));
    expect(items[2]!.heading.value).toBe('每万人发明专利拥有量达到68件');
    expect(items[28]!.heading.value).toBe('2017-2020年，高新区主要经济指标同比增速高于所在市增速');
  });

  it('outline the specialised plan on bases, with the headings that page breaks tore mended', () => {
    expect(headings('“十三五”国家科技创新基地与条件保障能力建设专项规划').slice(0, 12)).toEqual([
      '  一、 发展现状与面临形势',
      '    （一） 现状与成效',
      '      1. 在孕育重大原始创新、推动学科发展和解决国家重大科学技术问题方面发挥了主导作用',
      '      2. 解决了一大批共性关键技术问题，推动了科技成果转化与产业化，带动了相关产业发展',
      '      3. 提高了科技资源有效利用，为全社会科技创新提供了重要的支撑服务',
      '      4. 科技基础条件保障能力建设成效显著，为科学研究和创新活动提供重要手段和保障',
      '    （二） 形势与需求',
      '      1. 科技创新基地与科技基础条件保障能力建设已成为各国创新发展的重要基础',
      '      2. 科技创新基地与科技基础条件保障能力建设是国家实施创新驱动发展战略的必然选择',
      '      3. 科技创新基地与科技基础条件保障能力建设是我国创新生态环境建设的重要组成部分',
      '  二、 总体要求',
      '    （一） 指导思想',
    ]);
    const { plan, children } = trees.get('“十三五”国家科技创新基地与条件保障能力建设专项规划')!;
    const words = (blocks: readonly Block[]): string[] =>
      blocks.flatMap((b) =>
        b.type === 'paragraph' ? [b.passage.value] : b.type === 'section' ? words(b.children) : [],
      );
    const paragraphs = words(children);
    expect(paragraphs.filter((p) => !/[。）]$/u.test(p))).toEqual([]);
    expect(paragraphs.some((p) => p.includes('加强对国家科技创新基地全过程管理'))).toBe(true);
    expect(paragraphs.some((p) => p.includes('中央财政给予基础研究国家科研基地稳定支持'))).toBe(true);
    expect(plan.text).toContain('加强对国家科\n\n科技创新基地');
  });

  it('outline the five-year plan by parts, chapters, misprinted headings and boxes', () => {
    const lines = headings('“十三五”国家科技创新规划');
    const byDepth = (depth: number) =>
      lines
        .filter((line) => /^ */.exec(line)![0].length === 2 * depth)
        .map((line) => line.trim().split(' ')[0]);
    expect(byDepth(1)).toEqual([
      '第一篇',
      '第二篇',
      '第三篇',
      '第四篇',
      '第五篇',
      '第六篇',
      '第七篇',
      '第八篇',
    ]);
    expect(lines.filter((line) => /^ {4}第.*章/.test(line))).toHaveLength(27);
    const second = lines.findIndex((line) => line.includes('确立科技创新发展新蓝图'));
    expect(lines.slice(second, second + 8)).toEqual([
      '    第二章 确立科技创新发展新蓝图',
      '      一、 指导思想',
      '      2、 基本原则',
      '      3、 发展目标',
      '        专栏1 “十三五”科技创新主要指标',
      '          [12 × 4]  | 指标 | 2015年指标值 | 2020年目标值',
      '      4、 总体部署',
      '    第3章 建设高效协同国家创新体系',
    ]);
    expect(lines.filter((line) => /^ *专栏/.test(line))).toHaveLength(32);
  });

  it('outline the joined plan across the seam of its files', () => {
    const lines = headings('国家“十二五”科学和技术发展规划');
    expect(lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim())).toEqual([
      '一、 形势与需求',
      '二、 总体思路、发展目标和战略部署',
      '三、 加快实施国家科技重大专项',
      '四、 大力培育和发展战略性新兴产业',
      '五、 推进重点领域核心关键技术突破',
      '六、 前瞻部署基础研究和前沿技术研究',
      '七、 加强科技创新基地和平台建设',
      '八、 大力培养造就创新型科技人才',
      '九、 提升科技开放与合作水平',
      '十、 深化科技体制改革，全面推进国家创新体系建设',
      '十一、 强化科技政策落实和制定，优化全社会创新环境',
      '十二、 切实保障规划实施',
      '附录 重要指标和名词解释',
    ]);
    const fifth = lines.findIndex((line) => line.includes('五、'));
    expect(
      lines
        .slice(fifth + 1)
        .filter((line) => /^ {4}（/.test(line))
        .slice(0, 5)
        .map((line) => line.trim()),
    ).toEqual([
      '（一） 加强农业农村科技创新',
      '（二） 促进重点产业技术升级',
      '（三） 加快推动现代服务业科技创新',
      '（四） 大力加强民生科技',
      '（五） 建立支撑可持续发展的能源资源环境技术体系',
    ]);
  });

  it('read the tables, cell by cell', () => {
    const rows = (title: string) =>
      tables(trees.get(title)!.children).map(({ header, rows }) =>
        [header, ...rows].map((row) => row.map((c) => c.value).join(' | ')),
      );
    const [manufacturing] = rows('中国制造2025');
    expect(manufacturing!.slice(0, 4)).toEqual([
      '类别 | 指标 | 2013年 | 2015年 | 2020年 | 2025年',
      '创新能力 | 规模以上制造业研发经费内部支出占主营业务收入比重（%） | 0.88 | 0.95 | 1.26 | 1.68',
      ' | 规模以上制造业每亿元主营业务收入有效发明专利数1（件） | 0.36 | 0.44 | 0.70 | 1.10',
      '质量效益 | 制造业质量竞争力指数2 | 83.1 | 83.5 | 84.5 | 85.5',
    ]);
    expect(manufacturing).toHaveLength(13);
    const [science] = rows('“十三五”国家科技创新规划');
    expect(science![9]).toBe('9 | PCT专利申请量（万件） | 3.05 | 翻一番');
    const [earlier] = rows('国家“十二五”科学和技术发展规划');
    expect(earlier).toHaveLength(9);
    expect(earlier![6]).toBe('全国技术市场合同交易总额(亿元) | 3906 | 8000');
  });
});
