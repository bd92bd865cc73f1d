import { agencyWords } from '../../gazetteer/agencies.ts';
import { namedPlaces } from '../../gazetteer/regions.ts';
import { Beginnings, wordLexicon } from '../../lexical/lexicon.ts';
import { alternatives, endOfMatch } from '../../lexical/patterns.ts';
import { bodyNameAt } from './agencyName.ts';
import { placesAt } from './agencyPlace.ts';

const beginnings = wordLexicon([
  ...agencyWords.groupBeginnings,
  // 郑洛新国家自主创新示范区|建设领导小组
  ...namedPlaces.filter(({ kind }) => kind === 'zone').flatMap(({ name, aliases }) => [name, ...aliases]),
]);
const quotedForm = /“[^“”\n]{1,20}”/y;
const groupWords = wordLexicon(agencyWords.groupEndings);
const groupEndingForm = `(?:${alternatives(agencyWords.groupEndings)})(?:办公室)?`;
/** words, and one bracket among them: 国家科技计划（专项、基金等）管理 */
const groupWordsForm = '[^,;:。、()《》\\s]{0,30}(?:\\([^()\\n]{1,24}\\)[^,;:。、()《》\\s]{0,20})?';
/** a group may be named after another (…领导小组执行小组): the longest reading first */
const endingForms = [
  new RegExp(groupWordsForm + groupEndingForm, 'y'),
  new RegExp(`${groupWordsForm.replace('{0,30}', '{0,30}?')}${groupEndingForm}`, 'y'),
];
const interrupted = new RegExp(alternatives(agencyWords.notInGroup));
const atTheEnd = new RegExp(`${groupEndingForm}$`);

const namedBeginnings = Beginnings.of(beginnings.beginnings);
namedBeginnings.add('“');
/** What the name of a group may begin with, apart from divisions and bodies. */
export const groupBeginnings = namedBeginnings;

const founded = new RegExp(`(?:${alternatives(agencyWords.founding)})$`);
const namesNothing = new RegExp(`^(?:${alternatives(agencyWords.nameNoGroup)})`);

/** Whether a verb before a place founds what is named there: 设立制造强国建设战略咨询委员会 */
export const isFounded = (text: string, at: number): boolean =>
  (text[at - 1] === '立' || text[at - 1] === '建') &&
  founded.test(text.slice(at - 2, at)) &&
  !namesNothing.test(text.slice(at, at + 8));

/** Where what a group is named after ends: its level, division, body, or a word in quotation marks. */
function beginningAt(text: string, at: number): number | undefined {
  if (text[at] === '“') return endOfMatch(quotedForm, text, at);
  // 山东 may stand in the middle of a name (数字山东建设专项小组), 山东省 does not
  const place = placesAt(text, at).findLast((p) => p.place.form !== 'short');
  const named = place?.to ?? beginnings.longestAt(text, at)?.to ?? bodyNameAt(text, at);
  // two letters at least tell it from a group without a name
  return named ?? (isFounded(text, at) ? at + 2 : undefined);
}

/**
 * A body set up across departments that begins at a place in a folded text, e.g. 国家科技体制改革和创新体系建设领导小组,
 * 省科技创新工作领导小组, “互联网+”行动实施部际联席会议. Gives where it ends.
 */
export function groupAt(text: string, at: number): number | undefined {
  const start = beginningAt(text, at);
  if (start === undefined) return undefined;
  for (const form of endingForms) {
    const to = endOfMatch(form, text, start);
    // 国家标准化|指导委员会 holds no 指导 in its name
    if (to !== undefined && !interrupted.test(text.slice(start, to).replace(atTheEnd, ''))) return to;
  }
  return undefined;
}

const longestGroup = 60;

/**
 * Tells for places in a text, asked in ascending order, whether the name of a group may begin there: one ends soon.
 * Undefined where the text names none.
 */
export function groupsAhead(text: string): ((at: number) => boolean) | undefined {
  if (groupWords.beginnings.next(text, 0) === text.length) return undefined;
  const ends = Array.from(groupWords.wordsIn(text), ({ from }) => from);
  if (!ends.length) return undefined;
  let next = 0;
  return (at) => {
    while (next < ends.length && ends[next]! < at) next++;
    return next < ends.length && ends[next]! - at <= longestGroup;
  };
}
