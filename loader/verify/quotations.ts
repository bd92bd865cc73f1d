import { kept } from '../collections.ts';
import type { Finding, Witness } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { SearchedText } from './searchedText.ts';
import type { DraftSentence } from './sentence.ts';

/** what is shorter is a name or a slogan, which nobody need have written first */
const shortest = 12;
/** from here on words are somebody's own: where another plan alone prints them, they are not those of the plan that is named */
const own = 16;
const form = /“([^“”]{12,300})”/g;

/** Words in quotation marks, of a plan that the sentence names or of any. */
export async function checkQuotations(sentence: DraftSentence, knowledge: Knowledge): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const match of sentence.text.matchAll(form)) {
    const words = match[1]!.replace(/[。；，、]$/, '');
    const inTitle = sentence.documents.some(({ from, to }) => from <= match.index && match.index < to);
    if (inTitle || words.replace(/\s/g, '').length < shortest) continue;
    const start = sentence.start + match.index + 1;
    const shared = { kind: 'QUOTATION' as const, quote: match[1]!, start, end: start + match[1]!.length };
    found.push({ ...shared, ...(await judgeQuotation(words, sentence, knowledge)) });
  }
  return found;
}

type Judged = Pick<Finding, 'verdict' | 'witnesses' | 'why' | 'whyZh'>;

async function judgeQuotation(
  words: string,
  { spokenOf, namesUnknown }: DraftSentence,
  knowledge: Knowledge,
): Promise<Judged> {
  const named: { plan: string; text: SearchedText }[] = [];
  for (const plan of spokenOf) {
    const text = await searched(plan, knowledge);
    if (text) named.push({ plan, text });
  }
  for (const { plan, text } of named) {
    const place = text.find(words);
    if (place) return supported(witness(plan, text, place, knowledge));
  }
  for (const { plan, text } of named) {
    const place = text.nearest(words);
    if (place) return misquoted(witness(plan, text, place, knowledge));
  }
  let elsewhere: Witness | undefined;
  for (const plan of knowledge.readPlans) {
    if (spokenOf.includes(plan)) continue;
    const text = await searched(plan, knowledge);
    const place = text?.find(words);
    if (text && place) {
      elsewhere = witness(plan, text, place, knowledge);
      break;
    }
  }
  if (elsewhere && !spokenOf.length && !namesUnknown) return supported(elsewhere);
  const allRead = spokenOf.length > 0 && named.length === spokenOf.length && !namesUnknown;
  if (elsewhere && allRead && words.length >= own)
    return {
      verdict: 'CONTRADICTED',
      witnesses: [elsewhere],
      why: `The words stand in 《${elsewhere.planTitle}》, and not in 《${knowledge.titleOf(spokenOf[0]!)}》.`,
      whyZh: `这段话出自《${elsewhere.planTitle}》，《${knowledge.titleOf(spokenOf[0]!)}》中没有。`,
    };
  return {
    verdict: 'NOT_HELD',
    witnesses: elsewhere ? [elsewhere] : [],
    why: 'No plan that is named and read prints these words.',
    whyZh: '所指文件中未见这段话，或该文件全文不在图谱中。',
  };
}

const supported = (it: Witness): Judged => ({
  verdict: 'SUPPORTED',
  witnesses: [it],
  why: `《${it.planTitle}》 prints these words.`,
  whyZh: `《${it.planTitle}》原文如此。`,
});

const misquoted = (it: Witness): Judged => ({
  verdict: 'CONTRADICTED',
  witnesses: [it],
  why: `《${it.planTitle}》 prints it otherwise.`,
  whyZh: `与《${it.planTitle}》原文不符。`,
});

const witness = (
  plan: string,
  text: SearchedText,
  { start, end }: { start: number; end: number },
  knowledge: Knowledge,
): Witness => ({
  plan,
  planTitle: knowledge.titleOf(plan),
  quote: text.printed.slice(start, end),
  start,
  end,
});

const texts = new WeakMap<Knowledge, Map<string, Promise<SearchedText | undefined>>>();

const searched = (plan: string, knowledge: Knowledge): Promise<SearchedText | undefined> =>
  kept(
    kept(texts, knowledge, () => new Map<string, Promise<SearchedText | undefined>>()),
    plan,
    async () => {
      const printed = await knowledge.text(plan);
      return printed === undefined ? undefined : new SearchedText(printed);
    },
  );
