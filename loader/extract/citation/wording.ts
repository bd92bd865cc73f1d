import { z } from 'zod';
import { alternatives } from '../../lexical/patterns.ts';
import { listsNamed, readVocabulary, wordList } from '../../vocabulary.ts';

const wording = readVocabulary(
  new URL('./wording.yaml', import.meta.url),
  z.strictObject({
    verbs: z.strictObject({ grounding: wordList, drafting: wordList, naming: wordList }),
    ...listsNamed('done grounds ending replacing works journals published joining shortName'),
  }),
);

/** How a verb before a title uses it. */
export type Use = keyof typeof wording.verbs;

const uses = new Map(
  (Object.keys(wording.verbs) as Use[]).flatMap((use) =>
    wording.verbs[use].map((verb) => [verb, use] as const),
  ),
);
const verbForm = new RegExp(`(${alternatives([...uses.keys()])})(${alternatives(wording.done)})?`, 'g');
const groundsForm = new RegExp(alternatives(wording.grounds));
const endingForm = new RegExp(
  `^[^。；《》]{0,24}(?<!不得|擅自|修订|修改)(?:${alternatives(wording.ending)})(?![的后前《])`,
);
const joiningForm = new RegExp(`^(?:${alternatives(wording.joining)}){0,3}$`);

/** How the last verb of `before` uses what follows it; undefined where no verb governs it. */
export function usageOf(before: string): Use | undefined {
  // 依据《甲》编制，与|《乙》相衔接
  if (/[,，;；][并又也]?[与同]$/.test(before)) return 'naming';
  let use: Use | undefined;
  for (const { 0: words, 1: verb, 2: done, index } of before.matchAll(verbForm)) {
    // 根据省委办公厅|印发的|《…》精神: who issued it does not change how it is used
    const told = words.endsWith('的') || before[index + words.length] === '的';
    if (use === 'grounding' && told && uses.get(verb!) !== 'grounding') continue;
    use = uses.get(verb!);
    if (use === 'drafting' && done) use = 'naming';
  }
  return use;
}

/** Whether a sentence says what its whole plan rests on (特制定本规划). */
export const groundsPlan = (sentence: string): boolean => groundsForm.test(sentence);

/** Whether what follows a title puts an end to the document (《…》同时废止). */
export const isEnded = (after: string): boolean => endingForm.test(after);

const replacingForm = new RegExp(`(?:${alternatives(wording.replacing)})$`);

/** Whether the plan takes the place of what is named next: 接续实施《…（2023—2025年）》 */
export const isReplaced = (before: string): boolean => replacingForm.test(before);

const workForm = new RegExp(`(?:${alternatives(wording.works)})\\s{0,2}$`);
const journalForm = new RegExp(`(?:${alternatives(wording.journals)})$`);
const publishedForm = new RegExp(`^[^。；，《》]{0,12}(?:${alternatives(wording.published)})`);

/** Whether 《》 name a work or a journal: 舞剧《…》, 《人民日报》, 在《科学》上发表. */
export const isWork = (title: string, before: string, after: string): boolean =>
  workForm.test(before.slice(-8)) || journalForm.test(title) || publishedForm.test(after.slice(0, 24));

/** Whether the words between two titles join them to one list. */
export const joins = (between: string): boolean => joiningForm.test(between);

/** What introduces a short name: 以下简称 */
export const shortNameWords = alternatives(wording.shortName);
