import { splitAgencyList } from '../names/agencyList.ts';
import { vocabulary } from './words.ts';

/** how far from the beginning of the words a verb may stand behind those who do it */
const LONGEST = 48;
const SHORTEST = 3;

/** the last character of those who do something */
const endOfDoer = /[局委办厅部院协会校镇乡府道心社团司]$/;
const togetherWith = /会同|联合|联动|携手/;
const town = /^(?!各|全|每)[\u4e00-\u9fff]{1,4}(?<![小城集重强名市村古各全乡心])(?:镇|乡|街道)$/;
/** how sure it has to be that words name an organisation */
const surelyNamed = 0.8;

/** 市市场监管局会同市卫健委|制定标准10项, 白塔镇|新建厂房: where those end who do what the verb behind them says; they are not what is counted */
export function doersEnd(text: string, start: number, end: number): number | undefined {
  const last = Math.min(end, start + LONGEST);
  for (let at = start + SHORTEST; at < last; at++) {
    if (!endOfDoer.test(text[at - 1]!)) continue;
    const verb = vocabulary.doing.startingAt(text, at);
    if (verb && verb.end <= end && verb.end - at > 1 && areDoers(text.slice(start, at))) return at;
  }
  return undefined;
}

function areDoers(words: string): boolean {
  if (town.test(words)) return true;
  const [first = '', ...others] = words.split(togetherWith);
  const entries = splitAgencyList(first);
  return (
    others.length < 2 &&
    entries.length > 0 &&
    entries.every(({ recognised }) => recognised) &&
    entries.some(({ confidence }) => confidence >= surelyNamed) &&
    !/^[各每全]/.test(first)
  );
}
