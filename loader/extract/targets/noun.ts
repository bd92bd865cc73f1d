import type { Span } from '../../tree.ts';
import type { Candidate } from './candidate.ts';
import { vocabulary } from './words.ts';

/** 1000个以上|的数据训练集: things are counted, and no class of size is told (5000人以上的企业) */
export const isAttribute = (quantity: Candidate['quantity'], rest: string): boolean =>
  quantity.kind === 'count' &&
  quantity.operator === '>=' &&
  quantity.end > quantity.core.end &&
  /^[个家项种款场件类套座台]$/.test(quantity.unit) &&
  /^的[“\u4e00-\u9fff]{2,}/.test(rest) &&
  !/^的(?:城市|县|地区|企业|单位|份额|比例)/.test(rest);

const stop = /[,。;:()!?]/;

/** What stands behind the quantity within its segment, up to the first stop or bracket, without blanks. */
export function rightOf({ text, quantity, segment }: Candidate): Span {
  let start = quantity.end;
  // 2400户（累计约3600户）|大中型餐饮单位
  if (text[start] === '(') {
    const close = text.indexOf(')', start);
    if (close > 0 && close < segment.end) start = close + 1;
  }
  while (start < segment.end && /[\s"“”]/.test(text[start]!)) start++;
  let end = start;
  while (end < segment.end && (!stop.test(text[end]!) || endOfInnerBracket(text, end, segment.end))) {
    // 大型智能（仿真）|实训基地
    end = endOfInnerBracket(text, end, segment.end) ?? end + 1;
  }
  return { start, end: trimEnd(text, start, end) };
}

const bracketInside = /\([^(),。;:]{1,12}\)(?=[\u4e00-\u9fff])/y;

/** Where a bracket ends that stands inside a name. */
function endOfInnerBracket(text: string, at: number, to: number): number | undefined {
  if (text[at] !== '(') return undefined;
  bracketInside.lastIndex = at;
  return bracketInside.test(text) && bracketInside.lastIndex < to ? bracketInside.lastIndex : undefined;
}

/** Without blanks and marks at the end; a quotation mark that closes one among the words stays. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /[\s"“”,、]/.test(text[end - 1]!)) {
    if (text[end - 1] === '”' && text.lastIndexOf('“', end - 1) >= start) break;
    end--;
  }
  return end;
}

/** Takes in the mark that closes a name among the words: “数智工厂”|5个, 领军人才（团队）|100个 */
export function closed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const open = (left: string, right: string) =>
    words.lastIndexOf(left) > words.lastIndexOf(right) && text[end] === right;
  return { start, end: open('“', '”') || open('(', ')') ? end + 1 : end };
}

/** The noun that is counted: 家|各类公共服务平台|建设 → 各类公共服务平台; ends where it is said what becomes of it. */
export function countedNoun(candidate: Candidate): Span {
  const { text } = candidate;
  const right = rightOf(candidate);
  const from = opened(
    text,
    /^的/.test(text.slice(right.start, right.end)) ? right.start + 1 : right.start,
    right.end,
  );
  const becomes = vocabulary.becomes.firstIn(text, from + 2, right.end);
  // 规模达到1000亿元的|产业集群: a verb before 的 describes the noun
  const whole = becomes && !text.slice(becomes.end, right.end).includes('的') ? becomes.start : right.end;
  // 科技特派员|服务县域产业发展: what those who are sent do there
  const sent =
    candidate.quantity.kind === 'person' ? peopleSent.exec(text.slice(from, whole))?.[0] : undefined;
  const cut = sent ? from + sent.length : whole;
  const tail =
    /(?:等|来[\u4e00-\u9fff](?:留[\u4e00-\u9fff]|就业|创业|发展|工作)(?:创业|就业|发展)?|为目标|的[^的]{0,8}能力|的?(?:建设|发展|建立|研发|研制|培育|推广|工作))$/.exec(
      text.slice(from, cut),
    );
  const end = tail && tail.index >= 2 ? from + tail.index : cut;
  return { start: from, end };
}

const peopleSent =
  /^[^的]{2,14}?(?:员|专家|教师|医师|干部|人才|骨干|队员|志愿者)(?=(?:服务|赴|到|深入|下沉|进驻|帮扶|开展)[^的]{2,})/;

/** 100项|“首批次”产品: with the mark that opens a name which the noun closes */
const opened = (text: string, from: number, to: number): number => {
  const close = text.indexOf('”', from);
  return text[from - 1] === '“' && close >= 0 && close < to - 1 && !text.slice(from, close).includes('“')
    ? from - 1
    : from;
};

/** Is there a noun behind the quantity that it counts (5个|示范工程), and no mere 的 or closing word (30%以上|份额)? */
export function countsNoun(candidate: Candidate): boolean {
  const { text } = candidate;
  const { start, end } = rightOf(candidate);
  if (end - start < 1) return false;
  const rest = text.slice(start, end);
  if (isAttribute(candidate.quantity, rest)) return true;
  if (/^(?:[、的以左之等及和与为]|上(?![市云]))/.test(rest)) return false;
  // 5家|具备上市条件的硬核企业: what they have describes them
  const become = vocabulary.becomes.startingAt(text, start);
  if (become && !/的[\u4e00-\u9fff]{2,}$/.test(rest)) return false;
  const closing = vocabulary.closing.startingAt(text, start);
  return !(closing && closing.end >= end);
}

/** 每个乡镇至少建成一所, 每个村至少有科技特派员1名: 至少 stands before the verb */
export const atLeast = ({ text, clause, quantity }: Candidate): boolean =>
  /至少[^,。;、\d]{0,10}$/.test(text.slice(clause.start, quantity.start));

/** The words of its clause before a number. */
export const clauseBefore = ({ text, clause, quantity }: Candidate): string =>
  text.slice(clause.start, quantity.start);

export const trimmedWords = (text: string, { start, end }: Span): string => text.slice(start, end).trim();
