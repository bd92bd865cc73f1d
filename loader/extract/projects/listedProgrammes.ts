import { meansProgramme, programmes } from '../../gazetteer/projects.ts';
import { Lexicon } from '../../lexical/lexicon.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import type { KindWord } from './kindWords.ts';
import type { Member } from './listMembers.ts';

/**
 * Reads lists of the nation’s major special projects before the word for their kind. Their names hold 、, 和 and 等 themselves,
 * so that only the gazetteer tells where one ends:
 *
 * - “实施重大新药创制、艾滋病和病毒性肝炎等重大传染病防治、转基因生物新品种培育国家科技重大专项”
 * - “承接大型飞机、核高基等国家科技重大专项”
 * - “推进集成电路装备、宽带移动通信、核电等重大专项”: by what they are for, which is a name in such a list alone
 */
const family = '重大专项';
const ending = /(?:科技)?(?:重大)?专项$|重大项目$/;

const listedForms = programmes
  .filter(({ category, within }) => /^重大/.test(category) && within)
  .flatMap(({ name, aliases }) => [name, ...aliases]);
/** each form, with whether it is a whole name: 核电 is short for one */
const listedLexicon = new Lexicon<boolean>([
  ...listedForms.map((form) => [form, true] as const),
  ...listedForms
    .map((form) => form.replace(ending, ''))
    .filter((short) => short.length > 1 && !listedForms.includes(short))
    .map((short) => [short, false] as const),
]);

const longestProgrammeList = 240;
const quotationMark = /[“”]/;
const listJoint = /^(?:[、和与及]|以及)?$/;

/** @param text folded to half-width */
export function listedProgrammes(text: string, kinds: readonly KindWord[]): Member[] {
  return kinds.filter(({ category }) => category === family).flatMap((kind) => listBefore(text, kind));
}

function listBefore(text: string, kind: KindWord): Member[] {
  const common = text.endsWith('国家', kind.from) ? kind.from - 2 : kind.from;
  let end = text[common - 1] === '等' ? common - 1 : common;
  if (text[end - 1] === '”') end--;
  const chain = chainTo(text, end);
  const whole = chain.some(({ to, from }) => listedLexicon.get(text.slice(from, to)).includes(true));
  if (!chain.length || (chain.length === 1 && !whole)) return [];
  const of = { from: common, to: kind.to, name: text.slice(common, kind.to) };
  return chain.map(({ from, to }): Member => {
    const printed = text.slice(from, to);
    const name = printed.replace(ending, '') + family;
    const bare = !meansProgramme(printed);
    return {
      name: bare ? name : printed,
      from,
      to,
      aliases: bare ? [printed] : [],
      category: family,
      bare,
      of,
    };
  });
}

/** The programmes that stand one behind the other in a list which ends at a place; none where the last is none. */
function chainTo(text: string, end: number): Stretch[] {
  const first = Math.max(0, end - longestProgrammeList);
  const { beginnings } = listedLexicon;
  let chain: Stretch[] = [];
  for (let at = beginnings.next(text, first); at < end; at = beginnings.next(text, at + 1)) {
    const hit = listedLexicon.longestAt(text, at, end);
    if (!hit) continue;
    const last = chain.at(-1);
    const between = last ? text.slice(last.to, at).replace(quotationMark, '').replace(quotationMark, '') : '';
    if (!last || between.length > 3 || !listJoint.test(between)) chain = [];
    chain.push({ from: at, to: hit.to });
    at = hit.to - 1;
  }
  return chain.at(-1)?.to === end ? chain : [];
}
