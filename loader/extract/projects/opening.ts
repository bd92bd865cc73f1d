import { projectWords } from '../../gazetteer/projects.ts';
import { Lexicon } from '../../lexical/lexicon.ts';
import type { Clause } from './clauseBefore.ts';

/**
 * How surely the words before a name show that an undertaking follows; `executed` (实施, 启动) is the surest. What is
 * `drafted` (制定) may be a document.
 */
export type Showing = 'executed' | 'carried' | 'shown' | 'drafted' | 'nothing';

/** What stands before a name in its clause. */
export interface Opening {
  /** just behind the last word that is no part of the name */
  to: number;
  shows: Showing;
  /** where the words before `to` begin, if 实施 stands before them: 数据|运用|专项行动 */
  outer?: number;
  /** 一批, 若干, 5个: what follows is one of several */
  quantified: boolean;
}

type Opener = 'verb' | 'particle' | 'adverb' | 'weak' | 'none';

const entries = (words: readonly string[], opener: Opener) => words.map((word) => [word, opener] as const);
const openerLexicon = new Lexicon<Opener>([
  ...entries(projectWords.notOpeners, 'none'),
  ...entries(projectWords.openers, 'verb'),
  ...entries(projectWords.particles, 'particle'),
  ...entries(projectWords.adverbs, 'adverb'),
  ...entries(projectWords.weakOpeners, 'weak'),
]);
const lead = new Lexicon<'quantifier' | 'leading'>([
  ...projectWords.quantifiers.map((word) => [word, 'quantifier'] as const),
  ...projectWords.leading.map((word) => [word, 'leading'] as const),
]);
const numberBeforeName =
  /^(?:\d{1,4}(?:[-—–~～至]{1,2}\d{1,4})?|[一二三四五六七八九十两几]{1,3})[多余]?[个项批大类期]/;

/** 第12批省重点领域研发计划 */
const nth = /^第[\d一二三四五六七八九十]{1,3}[批轮]/;

const ranks: readonly Showing[] = ['nothing', 'drafted', 'shown', 'carried', 'executed'];
function showing(word: string): Showing {
  if (projectWords.executing.some((verb) => word.includes(verb))) return 'executed';
  if (projectWords.carrying.some((verb) => word.includes(verb))) return 'carried';
  if (projectWords.drafting.includes(word)) return 'drafted';
  return projectWords.showing.includes(word) ? 'shown' : 'nothing';
}

/** A particle breaks what a weak verb shows, but not 实施 (实施以…为主的种业创新工程). */
function shownBy(before: Showing, word: string, opener: Opener): Showing {
  if (opener === 'particle')
    return (before === 'shown' || before === 'drafted') && word !== '了' ? 'nothing' : before;
  const own = showing(word);
  return ranks.indexOf(own) > ranks.indexOf(before) ? own : before;
}

/**
 * Finds where the name that ends before `end` begins: behind the last verb or particle of its clause. A verb that also
 * stands inside names (创新人才推进计划) opens one only where nothing but such words stands before it.
 */
export function openingOf(text: string, clause: Clause, end: number): Opening {
  const opening: Opening = { to: clause.from, shows: 'nothing', quantified: false };
  let open = true;
  let at = clause.from;
  let next = 0;
  while (at < end) {
    while (next < clause.atoms.length && clause.atoms[next]!.to <= at) next++;
    const atom = clause.atoms[next];
    if (atom && atom.from <= at) {
      at = atom.to;
      open = false;
      continue;
    }
    const hit = openerLexicon.longestAt(text, at, end);
    const opener = hit?.values[0] ?? 'none';
    if (hit && (opener === 'verb' || opener === 'particle' || (open && opener !== 'none'))) {
      const inName = opener === 'verb' || opener === 'weak';
      if (inName && opening.shows === 'executed' && at > opening.to) opening.outer = opening.to;
      opening.shows = shownBy(opening.shows, text.slice(at, hit.to), opener);
      at = opening.to = hit.to;
      open = opener !== 'verb';
    } else {
      at = hit ? hit.to : at + 1;
      open = opener === 'adverb';
    }
  }
  skipLead(text, opening, end);
  if (opening.outer !== undefined) {
    const outer = { ...opening, to: opening.outer };
    skipLead(text, outer, end);
    opening.outer = outer.to;
  }
  return opening;
}

function skipLead(text: string, opening: Opening, end: number): void {
  for (;;) {
    const number = numberBeforeName.exec(text.slice(opening.to, Math.min(end, opening.to + 8)));
    const hit = lead.longestAt(text, opening.to, end);
    const order = nth.exec(text.slice(opening.to, Math.min(end, opening.to + 6)));
    if (order) opening.to += order[0].length;
    if (order) continue;
    if (!number && !hit) return;
    opening.quantified ||= number !== null || hit?.values[0] === 'quantifier';
    opening.to = Math.max(hit?.to ?? 0, number ? opening.to + number[0].length : 0);
  }
}
