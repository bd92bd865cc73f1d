import type { Span } from '../../tree.ts';
import type { Candidate } from './candidate.ts';

const setsUp =
  /(?:设立|组建|成立|建立|筹建|打造|形成|构建|做大|创设)(?:一[支只个批])?((?:总|首期|目标|母基金|基金)?规模)?(?:达到|达|约|为)?$/;
const namedFund =
  /^(?:人民币)?(?:左右)?(规模)?的?([“”\u4e00-\u9fffA-Z+()]{0,24}?(?:基金|资金池)(?:集?群|丛林|体系)?)(?=$|[,。;、]|等)/;

/** The fund that a sum stands before, and whether its whole size or the first part is meant; 对设立…的基金给予 is a rule. */
export function fundOf({ text, quantity, clause }: Candidate): { noun: Span; measured: string } | undefined {
  if (quantity.kind !== 'money' || !/[万亿]/.test(quantity.unit)) return undefined;
  const before = setsUp.exec(text.slice(clause.start, quantity.start));
  if (!before || ofRule.test(text.slice(clause.start, clause.start + before.index))) return undefined;
  const behind = namedFund.exec(text.slice(quantity.end, Math.min(clause.end, quantity.end + 48)));
  if (!behind) return undefined;
  const [all, size, noun = ''] = behind;
  const start = quantity.end + all.length - noun.length;
  return { noun: { start, end: start + noun.length }, measured: before[1] ?? size ?? '规模' };
}

const ofRule = /^\s*(?:对|凡|支持|鼓励|给予|符合|已)/;

const bearer =
  /(?:设立|组建|成立|建立|用好|做大|做强|壮大|发起|发挥|运营|完善)?([\u4e00-\u9fff“”]{2,24}?(?:基金|资金池))$/;
const verbs = /^.*(?:设立|组建|成立|建立|用好|做大|做强|壮大|发起|运营)/;

/** 设立科技成果转化基金，|首期规模10亿元，|到2025年总规模达到50亿元: whose size it is; empty where none stands right before */
export function fundBefore({ text, clause, sentence, previous }: Candidate): string {
  const told = /^(.{2,24}(?:基金|资金池))(?:总|首期|目标)?规模$/.exec(previous?.name ?? '')?.[1];
  if (told) return told;
  if (previous || !/^[,，]?$/.test(text.slice(clause.start - 1, clause.start))) return '';
  const from = Math.max(sentence.start, text.lastIndexOf(',', clause.start - 2) + 1);
  const words = text.slice(Math.max(from, clause.start - 41), clause.start - 1).trim();
  return bearer.exec(words.replace(verbs, ''))?.[1] ?? '';
}
