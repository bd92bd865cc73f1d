import type { Span } from '../../tree.ts';
import type { Candidate } from './candidate.ts';
import { vocabulary } from './words.ts';

/** 营商环境|持续优化, 高新技术企业|快速增长, 高新区|争先进位: a subject, and what it does without a number */
const subjectFirst =
  /^([\u4e00-\u9fff“”A-Z\d]{3,24}?)(?:排名|位次)?(?:(?:持续|不断|稳步|大幅|显著|明显|进一步|快速|全面|加快|逐年|整体|较快|力争|实现|保持|取得)+[\u4e00-\u9fff]{0,8}|稳中[\u4e00-\u9fff]{1,4}|争先进位|晋位升级|提质增效|提档升级|做大做强|[\u4e00-\u9fff]{0,2}(?:提升|优化|改善|增强|壮大|向好|靠前|前移|跃升|提速|领先))$/;
/** 持续优化|营商环境, 提升|政务服务能力 */
const verbFirst =
  /^(?:持续|不断|进一步|大力|着力|全面|加快|稳步|深入)*(?:优化|提升|改善|增强|壮大|提高|做大做强|做强做大|做大|做强)([\u4e00-\u9fff“”A-Z\d]{3,20})$/;

/**
 * What the clause before speaks of, which has no number and is of the same sentence: 营商环境|持续优化，|全省排名前三. Undefined where its words
 * do not tell.
 */
export function subjectOfClauseBefore({ text, clause, sentence }: Candidate): Span | undefined {
  const end = clause.start - 1;
  if (text[end] !== ',' || end <= sentence.start) return undefined;
  const from = Math.max(sentence.start, end - LONGEST);
  const stops = [',', ';', ':', '。'].map((stop) => text.lastIndexOf(stop, end - 1));
  let start = Math.max(from, ...stops.map((at) => at + 1));
  while (/\s/.test(text[start] ?? '')) start++;
  for (let opener = openerAt(text, start); opener; opener = openerAt(text, start)) start = opener.end;
  const words = text.slice(start, end);
  const said = subjectFirst.exec(words)?.[1];
  if (said) return { start, end: start + said.length };
  const object = verbFirst.exec(words)?.[1];
  return object ? { start: end - object.length, end } : undefined;
}

const openerAt = (text: string, at: number) =>
  vocabulary.notOpeners.startingAt(text, at) ? undefined : vocabulary.openers.startingAt(text, at);

/** a clause is looked for no further back than this */
const LONGEST = 48;
