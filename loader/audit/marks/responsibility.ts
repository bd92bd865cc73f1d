import { isAgencyList } from '../../extract/names/agencyList.ts';
import { agenciesIn } from '../../extract/names/findAgencies.ts';
import { analysis } from '../../lexical/analysis.ts';
import { words } from '../words.ts';
import { clauseAt } from './clauses.ts';
import type { Looked, Mark } from './mark.ts';

/**
 * Words that say who answers:
 *
 * - “由应急管理部门牵头建立的机制，市气象局为成员”: with an organisation, wherever they stand
 * - “责任主体：师水利局”, “【师科技局、天业集团】”: a label, or a bracket that holds a list of organisations
 */
export function responsibilitiesIn(looked: Looked): Mark[] {
  if (looked.context === 'review') return [];
  return [
    ...noted(looked),
    ...inCells(looked),
    ...afterColons(looked),
    ...afterLabels(looked),
    ...told(looked),
    ...answering(looked),
  ];
}

function told({ passage, text, from, to, context }: Looked): Mark[] {
  const word = words.responsibility.firstIn(text);
  if (!word || context !== 'plan' || words.notResponsibility.startingAt(text, word.start)) return [];
  const { from: begins } = clauseAt(text, word.start);
  if (/^(?:鼓励|支持|引导)/.test(text.slice(begins)) || words.toldOf.startingAt(text, 0)) return [];
  const named = agenciesIn(passage).find((it) => it.from >= from && it.to <= to && it.form !== 'class');
  if (!named) return [];
  return [
    {
      mark: 'RESPONSIBILITY',
      at: clauseAt(text, word.start),
      why: `It names ${named.printed} and says “${word.meaning}”, but no rule reads who answers for what.`,
      whyZh: `句中有${named.printed}和“${word.meaning}”，但没有规则读出谁负责什么。`,
    },
  ];
}

/** 各区政府、市卫生健康委: a cell of a table, or a line, that holds organisations and nothing else */
function inCells({ passage, text, from }: Looked): Mark[] {
  const names = text.trim();
  if (from > 0 || text.length < passage.folded.trimEnd().length || names.length > longestNote) return [];
  return /[、,]/.test(names) && !names.endsWith(':') && isAgencyList(names).is
    ? [noteMark(names, 0, text.length)]
    : [];
}

/** 谁来干:市工信局、联通分公司。 Whatever the label, organisations and nothing else behind it. */
function afterColons({ text, context }: Looked): Mark[] {
  if (context !== 'plan') return [];
  return [...text.matchAll(/([\u4e00-\u9fff]{2,8}):([^:。;]{2,120})(?=[。;\s]|$)/g)].flatMap(
    ({ index, 0: all, 1: label, 2: names }) =>
      words.notLabel.endingAt(label!, label!.length) || !(isAgencyList(names!).is || namesBodies(names!, 1))
        ? []
        : [noteMark(all, index, index + all.length)],
  );
}

/** 县区长是第一责任人 */
function answering({ text, context }: Looked): Mark[] {
  const word = words.answers.firstIn(text) ?? chargedWith(text);
  if (!word || context !== 'plan' || words.told.firstIn(text)) return [];
  // 明确责任主体、更新时限: what is to be laid down, in a list
  if (/(?:、|明确|压实|落实)$/.test(text.slice(0, word.start)) || text[word.end] === '、') return [];
  const { from, to } = clauseAt(text, word.start);
  return [noteMark(text.slice(from, to), from, to)];
}

/** 财政局是专项资金的监管部门: what a body is in charge of */
function chargedWith(text: string): { start: number; end: number } | undefined {
  const found = /[是为][^,。;:]{1,24}(?:主管|监管|责任|管理|牵头)(?:部门|单位|机构)(?=[,。;]|$)/.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** 责任主体:自治区科技厅 */
function afterLabels({ text }: Looked): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; ) {
    const label = words.label.firstIn(text, at);
    if (!label) break;
    at = label.end;
    const behind = /^[:\s]{1,2}[^\s:。;]{2,60}/.exec(text.slice(at, at + 64));
    if (!behind || !text.slice(at, at + 2).includes(':')) continue;
    marks.push(noteMark(label.meaning, label.start, at + behind[0].length));
  }
  return marks;
}

/** (科技厅、商务厅、外事办), (生态环境部指导): a bracket in which nothing but organisations stands, and what they do */
function noted({ passage, text, from, to }: Looked): Mark[] {
  const { roundBrackets, squareBrackets } = analysis(passage);
  return [...roundBrackets, ...squareBrackets]
    .filter((it) => it.from >= from && it.to <= to && !isAlias(text, it.from - from, it.to - from))
    .flatMap((it) => {
      const inside = text.slice(it.from - from + 1, it.to - from - 1);
      if (inside.length > longestNote || words.notNote.startingAt(inside, 0)) return [];
      const names = inside.replace(roleBehind, '');
      if (!(isAgencyList(names).is || namesBodies(names))) return [];
      return [noteMark(inside, it.from - from, it.to - from)];
    });
}

/** what stands behind the names in a bracket */
const roleBehind =
  /(?:等)?(?:按照?职责)?(?:分工|分别)?(?:共同)?(?:负责|指导|牵头|配合|参与|实施|落实|承担|组织实施|具体实施|督促落实)$/;

/** 区纪委(监察局)负责…, 分行(分公司): another name of what stands before it, where the sentence goes on */
const isAlias = (text: string, from: number, to: number): boolean =>
  !/[、,;]/.test(text.slice(from, to)) &&
  /^[\u4e00-\u9fff、,]/.test(text.slice(to).trimStart()) &&
  !/[。;]\s*$/.test(text.slice(0, from));

const longestNote = 200;

/** 师农业农村局、石河子大学: by their endings, where no list of organisations knows them */
function namesBodies(text: string, share = 0.5): boolean {
  const names = text.split(/[、,;]/).map((name) => name.trim());
  const bodies = names.filter(
    (name) => name.length > 2 && name.length < 20 && words.body.endingAt(name, name.length),
  );
  return bodies.length > 0 && bodies.length >= names.length * share;
}

const noteMark = (said: string, from: number, to: number): Mark => ({
  mark: 'RESPONSIBILITY',
  at: { from, to },
  why: `“${said}” says who answers, but no rule reads for what.`,
  whyZh: `“${said}”写明由谁负责，但没有规则读出负责什么。`,
});
