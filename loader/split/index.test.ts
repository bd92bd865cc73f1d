import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { emptyManifest, readManifest } from '../corpus/manifest.ts';
import type { PlanText } from '../tree.ts';
import { placeOf, splitPlans } from './index.ts';

const file = (path: string, value: string) => new VFile({ path, value });
const body =
  '一、总体要求\n为落实有关部署，加快推进各项工作，结合本地实际，制定有关措施，确保完成各项目标任务。\n二、重点任务\n加强组织领导。';
const titles = (plans: ReturnType<typeof splitPlans>) => plans.map(({ head }) => head.title.value);

describe('splitPlans', () => {
  it('cuts a compilation into its plans, each without the blank lines between them', () => {
    const plans = splitPlans(
      [file('a.txt', `某省规划\n${body}\n\n\n\n某省关于某某的意见\n某政发〔2016〕7号\n${body}\n`)],
      emptyManifest,
    );
    expect(titles(plans)).toEqual(['某省规划', '某省关于某某的意见']);
    expect(plans[0]!.text).toBe(`某省规划\n${body}`);
    expect(placeOf(plans[1]!, 0)).toEqual({ file: 'a.txt', line: 9, column: 1 });
  });

  it('joins the halves of a plan by their titles, whatever the order of the files', () => {
    const second = file('0.txt', `某国“十二五”规划（下）\n（三）加强领导\n`);
    const first = file('2.txt', `某国“十二五”规划（上）\n${body}\n`);
    const [plan, ...rest] = splitPlans([second, first], emptyManifest);
    expect(rest).toEqual([]);
    expect(plan!.head.title.value).toBe('某国“十二五”规划');
    const { start, end } = plan!.head.title.span!;
    expect(plan!.text.slice(start, end)).toBe('某国“十二五”规划');
    expect(plan!.parts.map((part) => part.file.path)).toEqual(['2.txt', '0.txt']);
    const at = plan!.text.indexOf('（三）');
    expect(placeOf(plan!, at)).toEqual({ file: '0.txt', line: 2, column: 1 });
    expect(plan!.frame.map((s) => plan!.text.slice(s.start, s.end))).toContain('某国“十二五”规划（下）');
  });

  it('joins the parts that the manifest names', () => {
    const manifest = readManifest('x/corpus.yaml', 'documents:\n  - parts: [b.txt, a.txt]');
    const [plan, ...rest] = splitPlans(
      [file('x/a.txt', '（三）加强领导'), file('x/b.txt', `某省规划\n${body}`)],
      manifest,
    );
    expect(rest).toEqual([]);
    expect(plan!.text).toBe(`某省规划\n${body}\n（三）加强领导`);
  });

  it('gives a plan what the manifest supplies for words that it begins with', () => {
    const manifest = readManifest(
      'x/corpus.yaml',
      'documents:\n  - file: a.txt\n    plans:\n      - begins: 一、总体要求\n        title: 某某纲要',
    );
    expect(splitPlans([file('x/a.txt', body)], manifest)[0]!.head.title).toEqual({
      value: '某某纲要',
      why: 'The corpus manifest supplies it.',
      whyZh: '由语料清单补充。',
    });
  });

  it('takes level, region and period from the manifest where the text says nothing of them', () => {
    const manifest = readManifest(
      'x/corpus.yaml',
      `documents:
  - file: 2016/a.txt
    plans:
      - begins: 数字经济规划
        level: provincial
        region: 浙江省
        periodStart: 2016
        periodEnd: 2020`,
    );
    const plans = [`数字经济规划（2017—2021年）\n${body}`, `数字经济规划\n${body}`].map((text) => {
      const [{ head }] = splitPlans([file('x/2016/a.txt', text)], manifest) as [PlanText];
      return [head.level, head.region, head.periodStart, head.periodEnd].map((it) => it?.value);
    });
    expect(plans).toEqual([
      ['provincial', '浙江省', 2017, 2021],
      ['provincial', '浙江省', 2016, 2020],
    ]);
  });

  it('leaves halves of one title apart that lie in two folders', () => {
    const halves = ['2016/上.txt', '2016/下.txt', '2021/上.txt', '2021/下.txt'].map((path) =>
      file(path, `某国科技规划（${path[5]}）\n${path.slice(0, 4)}年\n${body}`),
    );
    const plans = splitPlans(halves, emptyManifest);
    expect(plans.map(({ parts }) => parts.map((part) => part.file.path))).toEqual([
      ['2016/上.txt', '2016/下.txt'],
      ['2021/上.txt', '2021/下.txt'],
    ]);
  });

  it('gives an annex the level and region of its plan', () => {
    const text = `辽宁省某某强省工程方案\n${body}\n三、保障\n\n某某强省工程任务分工表`;
    const plans = splitPlans(
      [
        file(
          'a.txt',
          `${text.replace('某某强省工程任务分工表', '辽宁省某某强省工程任务分工表')}\n\n一、目标\n1.甲。`,
        ),
      ],
      emptyManifest,
    );
    expect(titles(plans)).toEqual(['辽宁省某某强省工程方案', '辽宁省某某强省工程任务分工表']);
    expect(plans[1]!.annexOf).toBe('辽宁省某某强省工程方案');
    expect(plans[1]!.head.level?.value).toBe('provincial');
  });

  it('calls a plan by its file where the text prints no title, and says so', () => {
    const untitled = file('纲要.txt', `${body}\n`.repeat(5));
    expect(titles(splitPlans([untitled], emptyManifest))).toEqual(['纲要']);
    expect(untitled.messages).toMatchObject([{ source: 'split', ruleId: 'no-title', line: 1 }]);
  });

  it('takes what tells how a form is filled in for no plan', () => {
    const sheet = file('a.txt', '填报说明\n本表每月5日前更新。');
    expect(splitPlans([sheet], emptyManifest)).toEqual([]);
    expect(sheet.messages).toMatchObject([{ ruleId: 'note' }]);
  });

  it('finds no plan in a text without title and headings, and says so', () => {
    const poem = file('a.txt', '床前明月光，疑是地上霜。\n举头望明月，低头思故乡。');
    expect(splitPlans([poem], emptyManifest)).toEqual([]);
    expect(poem.messages).toMatchObject([{ source: 'split', ruleId: 'no-plan', line: 1 }]);
  });
});

describe('placeOf', () => {
  it('counts lines and columns from 1, and takes the end of the text', () => {
    const [plan] = splitPlans([file('a.txt', `\n某省规划\n${body}`)], emptyManifest);
    expect(placeOf(plan!, 0)).toEqual({ file: 'a.txt', line: 2, column: 1 });
    expect(placeOf(plan!, plan!.text.indexOf('部署'))).toMatchObject({ line: 4, column: 6 });
    expect(placeOf(plan!, plan!.text.length).line).toBe(6);
  });

  it('refuses an offset outside the text', () => {
    const [plan] = splitPlans([file('a.txt', `某省规划\n${body}`)], emptyManifest);
    expect(() => placeOf(plan!, -1)).toThrow(RangeError);
    expect(() => placeOf(plan!, plan!.text.length + 1)).toThrow(/outside the plan's text/);
  });
});
