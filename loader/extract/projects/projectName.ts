import { projectWords } from '../../gazetteer/projects.ts';
import { isEngineering, isGeneric } from './genericWords.ts';

const longestProjectName = 36;

export const notInProjectName =
  /[，。；：！？,;:?!《》\s…→|]|(?<![高中初平同优上相均])等(?![学级距])|[的了各]|其[他它]|作为|进行(?!动)|成为/;
const notFirstInName = new RegExp(`^(?:${projectWords.notFirst.join('|')})`);
/** “十五五” is when, not what */
const periodInName = /“?十[一二三四五六七八九]?五”?(?:规划|期间|时期)?/g;
/** what stands in quotation marks may be a sentence: “强化人才引领，赋能产业振兴”专项行动 */
const quotedPart = /“[^“”。;《》]{2,30}”/g;
const lastJoined = /[和与及]([^和与及]*)$/;
const unquoted = (name: string) => name.replace(/[“”]/g, '');

/** 国际大科学计划, 海洋领域国际大科学计划; not 人体蛋白质组导航国际大科学计划 */
function isClassOfProjects(words: string): boolean {
  const word = projectWords.classes.find((end) => words.endsWith(end));
  if (!word) return false;
  const of = words.slice(0, -word.length);
  return isGeneric(of) || /领域/.test(of);
}

/** Whether words that end in a kind are a name and no class (国家重大工程) or field (生物工程). */
export function isName(words: string, kindLength: number): boolean {
  const modifier = words.slice(0, words.length - kindLength).replace(periodInName, '');
  if (
    words.length < 4 ||
    words.length > longestProjectName ||
    notInProjectName.test(words.replace(quotedPart, '“”')) ||
    notFirstInName.test(words)
  )
    return false;
  if (isClassOfProjects(words) || sumsUp.test(words)) return false;
  if (!words.includes('“') && projectWords.everyday.some((end) => words.endsWith(end))) return false;
  if (modifier.includes('“')) return !projectWords.sayings.some((word) => modifier.includes(`“${word}”`));
  if (isGeneric(modifier) && !isLocalFund(words)) return false;
  // 企业自主研发和国家科技计划: what 和 joins is a class
  const joined = lastJoined.exec(modifier);
  if (joined && /^(?:国家|重大|大)/.test(joined[1]!) && isGeneric(joined[1]!)) return false;
  return !(words.endsWith('工程') && isEngineering(unquoted(modifier)));
}

/** The last part of a name that holds a 、; it may not be one thing of a list (生命科学、生物工程). */
export const lastPart = (words: string) => words.slice(words.lastIndexOf('、') + 1);

/** 省产业（创业）投资引导基金, 某某省新兴产业投资基金: a government has one. */
const isLocalFund = (words: string) =>
  /^(?:[\u4e00-\u9fff]{2,3}(?:省|自治区)|[省市])(?:.*引导|(?!级|政府|财政|内).{4,})基金$/.test(words);

/** 蛋白质研究、纳米研究等两个研究计划: a list and its number */
const countedForm = /、.*[两二三四五六七八九十][个项大类]/;

/** 科技人才引育、|成果转化提速三大行动: the last of a list, with the number of them all */
export const countedKind = /[两二三四五六七八九十\d]{1,2}[个项大](?:重大|重点|专项)?(?:工程|计划|行动|专项)$/;

/** 供水、灌溉、水源工程: kinds of works */
const worksForm = /^[\u4e00-\u9fff]{1,3}(?:、[\u4e00-\u9fff]{1,3}){2,6}工程$/;

/** 铁路三大工程: what is counted is named elsewhere, if at all */
const sumsUp = /^[^“”]*[两二三四五六七八九]大(?:工程|行动|专项)$/;

/** Several by their number or as works, under one word for their kind. */
export const isCountedList = (name: string): boolean =>
  countedForm.test(name) ||
  worksForm.test(name) ||
  sumsUp.test(name) ||
  (name.includes('、') && countedKind.test(name));
