import { projectWords } from '../../gazetteer/projects.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import { clauseBefore } from './clauseBefore.ts';
import { categoryOf, endingKind, needsMore } from './kindWords.ts';
import { namesIn } from './namesIn.ts';
import { openingOf } from './opening.ts';
import { isCountedList, isName } from './projectName.ts';

/** A name that a heading, or the first words of a paragraph, consists of. */
export interface Headed extends Stretch {
  name: string;
  category: string;
}

const periodBehindName = /\(?\d{4}年?[—–-]+\d{4}年?\)?$/;
const closingMarks = /[\s。:;,.]+$/;
/** 国家重大工程 is a class even as a heading. */
const classFirst =
  /^(?:国家|重大|重点|主要|总体|具体|年度|各|大|省|市|本|科技|专项|工作|行动|实施|系列|相关|基础|配套)/;

/** Whether words of which each is a common one make a name in a heading that says 实施: 科技创新攻关行动. */
const isNameInHeading = (name: string, kindLength: number) =>
  name.length - kindLength > 3 &&
  !projectWords.classes.some((word) => name.endsWith(word)) &&
  !/[，。；、“”]/.test(name) &&
  !(classFirst.test(name) && !/^科技(?:创新|型)/.test(name));

/** @param words folded to half-width */
export function headedName(words: string): Headed | undefined {
  const whole = words.replace(closingMarks, '').replace(periodBehindName, '').replace(closingMarks, '');
  const kind = endingKind(whole);
  const word = kind && whole.slice(kind.from, kind.to);
  if (!kind || needsMore(word!) || kind.to !== whole.replace(/[”"]$/, '').length) return undefined;
  const named = namesIn(whole).find((n) => n.to >= kind.to && n.by !== 'bare');
  // 营商环境、企业服务、|品牌质量提升行动: one of several
  if (named && whole[named.from - 1] === '、') return undefined;
  if (named) return { from: named.from, to: named.to, name: named.name, category: named.category };
  const clause = clauseBefore(whole, kind.from, whole.length);
  if (clause.from > 0) return undefined;
  const opening = openingOf(whole, clause, kind.from);
  if (opening.quantified || (opening.to > 0 && opening.shows === 'nothing')) return undefined;
  const name = whole.slice(opening.to, kind.to);
  if (isCountedList(name)) return undefined;
  const length = kind.to - kind.from;
  const sure = isName(name, length) || (opening.shows === 'executed' && isNameInHeading(name, length));
  return sure
    ? { from: opening.to, to: kind.to, name, category: categoryOf(name, kind.category) }
    : undefined;
}
