import { fold, type Stated } from '../tree.ts';
import { fiveYearPlans } from './data.ts';
import type { TitleWords } from './reach/index.ts';

/** Years that a title names, each form with what it captures. */
const periodForms: readonly {
  form: RegExp;
  years: (match: RegExpExecArray) => readonly [number | undefined, number] | undefined;
}[] = [
  // （2017—2020年）, 2018-2020年, 2023至2025年
  {
    form: /((?:19|20)\d{2})年?\s{0,2}(?:[-—–－~～至到]|——)\s{0,2}((?:19|20)\d{2})/u,
    years: ([, from, to]) => [Number(from), Number(to)],
  },
  // 第十四个五年规划: by its short name
  {
    form: /第(十[一二三四五六七八九]?|[一二三四五六七八九])个五年/u,
    years: ([, ordinal]) => fiveYearPlans.get(`${ordinal}五`),
  },
  // “十三五”, 十三五时期
  {
    form: new RegExp(
      `[“"]?(${[...fiveYearPlans.keys()].sort((a, b) => b.length - a.length).join('|')})[”"]?`,
      'u',
    ),
    years: ([, plan]) => fiveYearPlans.get(plan!),
  },
  // 2017年度, 某市2021年…, 数字浙江2018行动方案
  {
    form: /(?<![-—–－~～至到\d])((?:19|20)\d{2})(?:\s{0,2}年|(?=行动|工作))(?!前|底|末|后|[-—–－~～至到]|\s?(?:版|本|修[订正改]|试行|印发|第?\s?\d))/u,
    years: ([, year]) => [Number(year), Number(year)],
  },
  // 中国制造2025: the year that it leads to
  { form: /(?<!\d)(20\d{2})$/u, years: ([, year]) => [undefined, Number(year)] },
];

const yearsTasks =
  /(?:现[将就](?:做好|落实)?|为(?:确保|做好|抓好|完成|全面完成|高质量完成))((?:19|20)\d{2})年(?![底末前])[^。\n]{0,40}?(?:任务|工作|目标)[^。\n]{0,60}?(?:如下|制定本|分工|分解)/u;
/** how far into a plan it says what year its tasks are for */
const OPENING = 400;

/** The year whose tasks a plan says it is about, in its first words: 现就做好2022年主要目标任务责任分工通知如下. */
export function openingPeriod(text: string, from: number): Stated<number> | undefined {
  const said = yearsTasks.exec(fold(text.slice(from, from + OPENING)));
  if (!said) return undefined;
  const start = from + said.index + said[0].indexOf(said[1]!);
  return { value: Number(said[1]), span: { start, end: start + 4 } };
}

const yearsOfPlan =
  /(?:规划|计划|方案|实施)(?:期限|期|时限|年限)(?:为|是)?[:,]?\s{0,2}((?:19|20)\d{2})年?\s{0,2}[-—–~至到]{1,2}\s{0,2}((?:19|20)\d{2})年/u;
/** how far into a plan it says for what years it is */
const INTRODUCTION = 1500;

/** The years for which a plan says it is, in its first words: 规划期为2022—2025年。 */
export function statedPeriod(text: string, from: number) {
  const said = yearsOfPlan.exec(fold(text.slice(from, from + INTRODUCTION)));
  if (!said || Number(said[1]) > Number(said[2])) return undefined;
  const start = from + said.index + said[0].indexOf(said[1]!);
  const span = { start, end: from + said.index + said[0].length };
  return { start: { value: Number(said[1]), span }, end: { value: Number(said[2]), span } };
}

/** The first and last year for which a plan holds, where its title names them. */
export function periodOf(title: TitleWords): { start?: Stated<number>; end: Stated<number> } | undefined {
  const words = fold(title.value);
  for (const { form, years } of periodForms) {
    const match = form.exec(words);
    const period = match && years(match);
    if (!period || (period[0] ?? 0) > period[1]) continue;
    const said = title.source(match.index, match.index + match[0].length);
    return {
      ...(period[0] !== undefined && { start: { value: period[0], ...said } }),
      end: { value: period[1], ...said },
    };
  }
  return undefined;
}
