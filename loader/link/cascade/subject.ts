import type { Bag } from './bm25.ts';
import { domainsOf, domainWords } from './domains.ts';
import { limits } from './limits.ts';
import { isMatter, saysSomething, subjectWords, wordsOf } from './words.ts';

/** A task in its own words. */
export interface TaskWords {
  title: string;
  text: string;
  /** headings that it stands under, the innermost first */
  under: readonly string[];
  /** words of the tasks of the same place that it carries out, which say more of what it is about */
  also: string;
}

/** What a task is about, ready to be looked for. */
export interface Subject {
  /** its words with how much each is asked for */
  query: Bag;
  /** every word that its title and text hold */
  named: ReadonlySet<string>;
  /** the words of its title and text that tell something */
  telling: ReadonlySet<string>;
  /** the words that its title says it is about */
  title: ReadonlySet<string>;
  /** domains that its title and headings name: what it is about */
  domains: ReadonlySet<string>;
  /** domains that its text names besides */
  furtherDomains: ReadonlySet<string>;
}

const weights = limits.words;

export function subjectOf({ title, text, under, also }: TaskWords): Subject {
  const query = new Map<string, number>();
  const ask = (words: string, weight: number) => {
    const times = new Map<string, number>();
    for (const word of wordsOf(words)) times.set(word, (times.get(word) ?? 0) + 1);
    // what is said four times is asked for twice as much, not four times
    for (const [word, n] of times) query.set(word, (query.get(word) ?? 0) + weight * Math.sqrt(n));
  };
  ask(title, weights.title);
  for (const heading of under) ask(heading, weights.under);
  ask(text, 1);
  ask(also, weights.also);

  const domains = domainsOf([title, ...under].join(' '));
  let furtherDomains = domainsOf(text + also);
  // 在燃气轮机、集成电路、新材料等领域建设研发机构 is about the 研发机构
  if (domains.size === 0 && furtherDomains.size >= weights.examples) {
    for (const word of domainWords(text + also)) {
      const weight = query.get(word);
      if (weight) query.set(word, weights.example * weight);
    }
    furtherDomains = new Set();
  }
  const named = new Set([...wordsOf(title), ...wordsOf(text)]);
  const telling = new Set(
    [...subjectWords(`${title}\n${text}`)].filter((word) => isMatter(word) || saysSomething(word)),
  );
  return { query, named, telling, title: subjectWords(title), domains, furtherDomains };
}
