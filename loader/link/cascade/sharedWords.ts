import { matterWordsOf, saysSomething, tellingOf, wholeWordsOf, wordsOf } from './words.ts';

/** What two texts both say, in words that stand in them. */
export interface Shared {
  /** words that stand in both, the most telling first */
  both: readonly string[];
  /** two words for one matter, each as its text prints it */
  alike: readonly { own: string; its: string }[];
}

/** “…” and 《…》 are names; what is inside them is none of the words of a text */
const named = /[“"《]([^“”"《》]{2,30})[”"》]/g;

/**
 * The words that two texts both hold, fit to be shown as a reason: whole words that say something by themselves, names as a whole,
 * the longer for those inside it; and beside them what the one calls otherwise than the other (高校, 高等院校).
 * @param telling how much it tells that a text holds a word
 */
export function sharedWords(own: string, its: string, telling: (word: string) => number): Shared {
  const [one, other] = [plainOf(own), plainOf(its)];
  const names = [...namesOf(one.printed)].filter((name) => other.printed.includes(name));
  const there = new Set(wordsOf(other.prose));
  const whole = new Set([...wholeWordsOf(one.prose), ...wholeWordsOf(other.prose)]);
  const words = [...new Set(wordsOf(one.prose))].filter(
    (word) =>
      there.has(word) &&
      whole.has(word) &&
      tellingOf(word) >= 1 &&
      saysSomething(word) &&
      one.prose.includes(word) &&
      other.prose.includes(word),
  );
  const { same, alike } = mattersShared(one.prose, other.prose);
  const ranked = [...new Set([...words, ...same])].sort((a, b) => telling(b) - telling(a));
  const all = [...names, ...ranked];
  const both = all.filter((word) => !all.some((longer) => longer !== word && longer.includes(word)));
  return { both: both.map((word) => printedIn(one.printed, word)), alike };
}

const plainOf = (text: string) => {
  const printed = text.normalize('NFKC');
  return { printed, prose: printed.toLowerCase().replace(named, ' ') };
};

const namesOf = (text: string) => new Set([...text.matchAll(named)].map(([, name]) => name!.trim()));

/** Words are compared in lower case and shown as they stand. */
function printedIn(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? word : text.slice(at, at + word.length);
}

/** Of the matters that both name: the words that both use for one, and the first of each where none is the same. */
function mattersShared(own: string, its: string) {
  const [here, there] = [matterWordsOf(own), matterWordsOf(its)];
  const same: string[] = [];
  const alike: { own: string; its: string }[] = [];
  for (const [matter, words] of here) {
    const others = there.get(matter);
    if (!others) continue;
    const inBoth = [...words].filter((word) => its.includes(word));
    if (inBoth.length > 0) same.push(...inBoth);
    else alike.push({ own: [...words][0]!, its: [...others][0]! });
  }
  return { same, alike };
}
