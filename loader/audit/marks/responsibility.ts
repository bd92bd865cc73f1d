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
  return [...noted(looked), ...afterLabels(looked), ...told(looked), ...answering(looked)];
}

function told({ passage, text, from, to, context }: Looked): Mark[] {
  const word = words.responsibility.firstIn(text);
  if (!word || context !== 'plan' || words.notResponsibility.startingAt(text, word.start)) return [];
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

/** 县区长是第一责任人 */
function answering({ text, context }: Looked): Mark[] {
  const word = words.answers.firstIn(text);
  if (!word || context !== 'plan' || words.told.firstIn(text)) return [];
  const { from, to } = clauseAt(text, word.start);
  return [noteMark(text.slice(from, to), from, to)];
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

/** (科技厅、商务厅、外事办): a bracket in which nothing but organisations stands */
function noted({ passage, text, from, to }: Looked): Mark[] {
  const { roundBrackets, squareBrackets } = analysis(passage);
  return [...roundBrackets, ...squareBrackets]
    .filter((it) => it.from >= from && it.to <= to)
    .flatMap((it) => {
      const inside = text.slice(it.from - from + 1, it.to - from - 1);
      if (inside.length > longestNote || !(isAgencyList(inside).is || namesBodies(inside))) return [];
      return [noteMark(inside, it.from - from, it.to - from)];
    });
}

const longestNote = 200;

/** 师农业农村局、石河子大学: by their endings, where no list of organisations knows them */
function namesBodies(text: string): boolean {
  const names = text.split(/[、,;]/).map((name) => name.trim());
  const bodies = names.filter(
    (name) => name.length > 2 && name.length < 20 && words.body.endingAt(name, name.length),
  );
  return bodies.length > 0 && bodies.length * 2 >= names.length;
}

const noteMark = (said: string, from: number, to: number): Mark => ({
  mark: 'RESPONSIBILITY',
  at: { from, to },
  why: `“${said}” says who answers, but no rule reads for what.`,
  whyZh: `“${said}”写明由谁负责，但没有规则读出负责什么。`,
});
