import { type Candidate, gramsOf, type Label } from '../../graph-schema/index.ts';
import type { Lexicon } from './lexicon.ts';
import { type Searched, searched } from './searched.ts';
import type { Term, Wanted } from './understood.ts';
import { weightOf, worth, worthOfAll, worthOfContextAlone, worthOfKind } from './worths.ts';

const lengthOfRole = 4;
/** The task of an agency that was asked for in its role; the agency itself. */
const worthOfTask = 0.9;
const worthOfAgency = 0.45;

function timesIn(text: string, word: string, most: number): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0 && times < most; at = text.indexOf(word, at + word.length))
    times++;
  return times;
}

/** How well one wording stands in a node as it is. */
function standing(word: string, { name, otherNames, text }: Searched): number {
  if (name === word) return worth.name;
  if (otherNames.includes(word)) return worth.otherName;
  const part = (one: string) =>
    one.includes(word) ? worth.inName + worth.ofName * (word.length / one.length) : 0;
  const best = Math.max(part(name), ...otherNames.map((one) => worth.otherThanFirst * part(one)));
  if (best) return best;
  const times = timesIn(text, word, 3);
  return times ? worth.inText + worth.oftenInText * times : 0;
}

const share = (pairs: readonly string[], text: string) =>
  pairs.filter((pair) => text.includes(pair)).length / pairs.length;

/** A word of which only a part is there. */
function partly(pairs: readonly string[], { name, otherNames, text }: Searched): number {
  if (pairs.length < 2) return 0;
  const inName = Math.max(...[name, ...otherNames].map((one) => share(pairs, one)));
  return Math.max(worth.partOfName * inName, worth.partOfText * share(pairs, text));
}

/** A term, and what is made of it once for all nodes. */
interface Prepared extends Term {
  readonly pairs: readonly string[];
}

function scoreOf(term: Prepared, node: Searched, lexicon: Lexicon): number {
  let best = 0;
  for (const { text, worth } of term.wordings)
    if (worth > best) best = Math.max(best, worth * standing(text, node));
  if (term.quoted) return best;
  const regions = node.plan === undefined ? [] : lexicon.regionsOf(node.plan);
  if (
    regions.some((region) => term.regions.has(region)) ||
    (term.year !== undefined && node.year === term.year)
  )
    best = Math.max(best, worth.context);
  if (best) return best;
  if (node.plan !== undefined && lexicon.titleOf(node.plan).includes(term.wordings[0]!.text))
    return worth.planTitle;
  return partly(term.pairs, node);
}

/** The nodes to which agencies stand in the relation that was asked for, and the agencies. */
export interface InRole {
  readonly nodes: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
}

const roleScore = ({ nodes, agencies }: InRole, { id }: Searched) =>
  nodes.has(id) ? worthOfTask : agencies.has(id) ? worthOfAgency : 0;

/** Where a word stands in a node as it was typed, what else it may have meant is not looked for. */
function asMeant(terms: readonly Term[], nodes: readonly Searched[]): Prepared[] {
  return terms.map((term) => {
    const [as] = term.wordings;
    const isThere =
      term.wordings.some(({ guessed }) => guessed) && nodes.some((node) => standing(as!.text, node) > 0);
    return {
      ...term,
      wordings: isThere ? term.wordings.filter(({ guessed }) => !guessed) : term.wordings,
      pairs: gramsOf(as!.text),
    };
  });
}

/** A node that does, and how well. */
export interface Ranked {
  readonly id: string;
  readonly label: Label;
  readonly score: number;
  readonly plan?: string;
  readonly year?: number;
}

/** What does for one alternative, best first; the shorter name, then the lower id where nothing else tells. */
export function ranked(
  { terms, roles }: Wanted,
  candidates: readonly Candidate[],
  inRoles: readonly InRole[],
  lexicon: Lexicon,
): Ranked[] {
  const all = candidates.map(searched);
  const prepared = asMeant(terms, all);
  const isAbout = [
    ...roles.map(() => true),
    ...prepared.map(({ regions, year }) => regions.size === 0 && year === undefined),
  ];
  const scored = all.map((node) => ({
    node,
    scores: [
      ...inRoles.map((one) => roleScore(one, node)),
      ...prepared.map((term) => scoreOf(term, node, lexicon)),
    ],
  }));
  const weights = isAbout.map((_, i) => {
    const length = prepared[i - roles.length]?.wordings[0]?.text.length ?? lengthOfRole;
    const having = scored.filter(({ scores }) => scores[i]! > worth.partOfName).length;
    return weightOf(length, having, all.length);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const found: (Ranked & { length: number })[] = [];
  for (const { node, scores } of scored) {
    if (prepared.some(({ quoted }, i) => quoted && scores[roles.length + i] === 0)) continue;
    const misses = isAbout.includes(true) && !scores.some((score, i) => score > 0 && isAbout[i]);
    const sum =
      (scores.reduce((sum, score, i) => sum + score * weights[i]!, 0) / whole) *
      (misses ? worthOfContextAlone : 1);
    if (sum === 0) continue;
    const hasAll = scores.every((score) => score > worth.partOfName);
    found.push({
      id: node.id,
      label: node.label,
      score: sum + (hasAll ? worthOfAll : 0) + (worthOfKind[node.label] ?? 0),
      length: node.name.length,
      ...(node.plan !== undefined && { plan: node.plan }),
      ...(typeof node.year === 'number' && { year: node.year }),
    });
  }
  found.sort((a, b) => b.score - a.score || a.length - b.length || (a.id < b.id ? -1 : 1));
  return found.map(({ length, ...hit }) => hit);
}
