import { agencyWords } from '../../gazetteer/agencies.ts';
import { bodyNameAt } from './agencyName.ts';
import { placesAt } from './agencyPlace.ts';

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const beginningForm = new RegExp(`(?:${alternatives(agencyWords.groupBeginnings)}|“[^“”\\n]{1,20}”)`, 'y');
const endings = `(?:${alternatives(agencyWords.groupEndings)})(?:办公室)?`;
const inside = '[^,;:。、()《》\\s]{0,30}';
/** a group may be named after another (…领导小组执行小组): the longest reading first */
const endingForms = [new RegExp(inside + endings, 'y'), new RegExp(`${inside}?${endings}`, 'y')];
const interrupted = new RegExp(alternatives(agencyWords.notInGroup));

/** Where what a group is named after ends: its level, division, body, or a word in quotation marks. */
function beginningAt(text: string, at: number): number | undefined {
  beginningForm.lastIndex = at;
  if (beginningForm.test(text)) return beginningForm.lastIndex;
  // 山东 may stand in the middle of a name (数字山东建设专项小组), 山东省 does not
  return placesAt(text, at).findLast(({ place }) => place.form === 'full')?.to ?? bodyNameAt(text, at);
}

/**
 * A body set up across departments that begins at a place in a folded text, e.g. 国家科技体制改革和创新体系建设领导小组,
 * 省科技创新工作领导小组, “互联网+”行动实施部际联席会议. Gives where it ends.
 */
export function groupAt(text: string, at: number): number | undefined {
  const start = beginningAt(text, at);
  if (start === undefined) return undefined;
  for (const form of endingForms) {
    form.lastIndex = start;
    if (form.test(text) && !interrupted.test(text.slice(start, form.lastIndex))) return form.lastIndex;
  }
  return undefined;
}
