import { agencyWords, governmentFields } from '../../gazetteer/agencies.ts';
import { Beginnings, wordLexicon } from '../../lexical/lexicon.ts';

const { classes } = agencyWords;
const phrases = wordLexicon(classes.phrases);
const whoseWords = wordLexicon(classes.whose);
const whichWords = wordLexicon(classes.which);
const whatWords = wordLexicon(classes.what);
const ofLevel = wordLexicon(classes.ofLevel);
const fields = wordLexicon(governmentFields);
const ofField = wordLexicon(classes.ofField);
const beforeField = wordLexicon(classes.beforeField);
const ofOneGovernment = wordLexicon(classes.ofOneGovernment);
/** behind a division: 省委各部门, 省政府有关部门, 省直各部门 */
const organForm = /(?:委、.政府|人民政府|政府|党委|委)?(?:直|级|属|内)?/y;

/** What such a class may begin with. */
export const generalClassBeginnings = Beginnings.of(
  ...[phrases, whoseWords, whichWords, fields, beforeField, ofOneGovernment].map(
    ({ beginnings }) => beginnings,
  ),
);

/** 各部门, 有关单位 */
function whichAt(text: string, at: number): number | undefined {
  const begun = whichWords.longestAt(text, at);
  return begun && whatWords.longestAt(text, begun.to)?.to;
}

/** 国务院和军队各有关部门, 中央各部门, 省级部门 */
function whoseAt(text: string, at: number): number | undefined {
  const first = whoseWords.longestAt(text, at);
  if (!first) return undefined;
  const second = /[和、]/.test(text[first.to] ?? '') ? whoseWords.longestAt(text, first.to + 1) : undefined;
  return whichAt(text, second?.to ?? first.to) ?? ofLevel.longestAt(text, first.to)?.to;
}

/** 科技主管部门, 各级财政部门; 国家科技主管部门 is one body by another name */
function ofFieldAt(text: string, at: number): { to: number; level?: 'national' } | undefined {
  const one = ofOneGovernment.longestAt(text, at);
  const field = fields.longestAt(text, (one ?? beforeField.longestAt(text, at))?.to ?? at);
  const to = field && ofField.longestAt(text, field.to)?.to;
  return to === undefined ? undefined : { to, ...(one ? { level: 'national' as const } : {}) };
}

/**
 * A class of organisations by what they do or whose they are, that begins at a place in a folded text; the longest reading.
 * @param behindPlace a division stands before it
 */
export function generalClassAt(
  text: string,
  at: number,
  behindPlace = false,
): { to: number; level?: 'national'; one?: true } | undefined {
  if (behindPlace) {
    organForm.lastIndex = at;
    organForm.test(text);
    const end = organForm.lastIndex;
    const to = whichAt(text, end);
    // 省|人民政府|科学技术行政部门 and 州|数据资源|主管部门 are one body by another name
    const field = end === at || /政府$/.test(text.slice(at, end)) ? ofFieldAt(text, end) : undefined;
    if (to === undefined && field) return { to: field.to, one: true };
    return to === undefined ? undefined : { to };
  }
  const to = Math.max(phrases.longestAt(text, at)?.to ?? 0, whichAt(text, at) ?? 0, whoseAt(text, at) ?? 0);
  const field = ofFieldAt(text, at);
  if (field && field.to > to) return field;
  return to ? { to } : undefined;
}
