import { type Bag, Bm25 } from './bm25.ts';
import { ancestors, byIdOf, type PlanContents, type StandingSection } from './standing.ts';
import { actionable, isCommon, wordsOf } from './words.ts';

/** What a task is about, for the search of what it carries out. */
export interface Subject {
  title: string;
  text: string;
  /** headings that it stands under, the innermost first */
  under: readonly string[];
  /** ids of the domains that it names */
  fields: readonly string[];
}

/** How like a section is to a subject. */
export interface Likeness {
  section: StandingSection;
  /** 0 for nothing in common; sections that a reader would put beside the subject have 0.3 and more */
  score: number;
  /** its sentence or two that are most like */
  passage: string;
  /** the words that both hold, the most telling first */
  shared: readonly string[];
}

const longestPassage = 260;
const longestHeading = 60;

/** Paragraphs of a section, long ones in stretches of whole sentences. */
function passagesOf(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n').map((it) => it.trim())) {
    if (line.length <= longestPassage) {
      if (line) found.push(line);
      continue;
    }
    let passage = '';
    for (const sentence of line.split(/(?<=。)/)) {
      if (passage && passage.length + sentence.length > longestPassage) {
        found.push(passage);
        passage = '';
      }
      passage += sentence;
    }
    if (passage) found.push(passage);
  }
  return found;
}

function count(words: Iterable<string>, weight: number, into: Map<string, number>): Map<string, number> {
  for (const word of words) into.set(word, (into.get(word) ?? 0) + weight);
  return into;
}

/** The words that say what a heading is about, each once. */
const subjectWords = (heading: string) => new Set(wordsOf(heading).filter((word) => !isCommon(word)));

/**
 * The sections of one plan, to be searched for what a task of another plan carries out. A section is compared as a whole and
 * by its passage that is most like, since a long section speaks of much, and by how much of its heading the task names.
 */
export class SectionIndex {
  readonly #whole: Bm25<StandingSection>;
  readonly #passages: Bm25<{ section: StandingSection; text: string }>;
  readonly #headings = new Map<StandingSection, ReadonlySet<string>>();
  readonly #words = new Map<StandingSection, ReadonlySet<string>>();

  constructor({ sections }: PlanContents) {
    const byId = byIdOf(sections);
    const whole: [StandingSection, Bag][] = [];
    const passages: [{ section: StandingSection; text: string }, Bag][] = [];
    for (const section of sections) {
      const heading = section.heading.slice(0, longestHeading);
      const head = count(wordsOf(heading), 2, new Map());
      for (const outer of ancestors(section, byId))
        count(wordsOf(outer.heading.slice(0, longestHeading)), 0.7, head);
      const own = wordsOf(section.text);
      whole.push([section, count(own, 1, new Map(head))]);
      for (const text of passagesOf(section.text))
        passages.push([{ section, text }, count(wordsOf(text), 1, new Map(head))]);
      this.#headings.set(section, subjectWords(heading));
      this.#words.set(section, new Set(own));
    }
    this.#whole = new Bm25(whole, 0.5);
    this.#passages = new Bm25(passages, 0.4);
  }

  /** The sections that are most like a subject, the likest first. */
  search(subject: Subject, limit = 12): Likeness[] {
    const query = new Map<string, number>();
    const asked = (text: string, weight: number) => {
      for (const [word, times] of count(wordsOf(text), 1, new Map()))
        query.set(word, (query.get(word) ?? 0) + weight * Math.sqrt(times));
    };
    asked(subject.title, 2);
    for (const heading of subject.under) asked(heading, 0.5);
    asked(subject.text, 1);
    const named = new Set([...wordsOf(subject.title), ...wordsOf(subject.text)]);
    const title = subjectWords(subject.title);

    const best = new Map<StandingSection, { score: number; text: string }>();
    for (const { item, score } of this.#passages.search(query)) {
      const known = best.get(item.section);
      if (!known || score > known.score) best.set(item.section, { score, text: item.text });
    }
    return this.#whole
      .search(query)
      .map(({ item: section, score: whole }) => {
        const passage = best.get(section) ?? { score: 0, text: section.heading };
        const words = (whole + passage.score) / 2;
        // a heading that is named counts as far as the words under it agree
        const agreeing = Math.min(1, words / 0.15);
        const score =
          words +
          0.27 * agreeing * this.#covered(this.#headings.get(section)!, named) +
          0.1 * agreeing * this.#covered(title, this.#words.get(section)!) +
          (section.fields.some((field) => subject.fields.includes(field)) ? 0.15 : 0);
        return { section, passage: passage.text, score: score * actionable(section.heading) };
      })
      .sort((a, b) => b.score - a.score || a.section.order - b.section.order)
      .slice(0, limit)
      .map((it) => ({ ...it, shared: this.#shared(query, it.section) }));
  }

  /** The share of words, by what they tell, that stand among others. */
  #covered(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
    let all = 0;
    let there = 0;
    for (const word of words) {
      const telling = this.#whole.telling(word);
      all += telling;
      if (others.has(word)) there += telling;
    }
    return all > 0 ? there / all : 0;
  }

  #shared(query: Bag, section: StandingSection): string[] {
    const words = this.#words.get(section)!;
    const shared = [...query].filter(([word]) => words.has(word) && !isCommon(word));
    const telling = new Map(shared.map(([word, weight]) => [word, weight * this.#whole.telling(word)]));
    const ranked = shared.map(([word]) => word).sort((a, b) => telling.get(b)! - telling.get(a)!);
    // 数控机床 says it for 数控 and 机床
    return ranked
      .filter((word) => !ranked.some((other) => other !== word && other.includes(word)))
      .slice(0, 6);
  }
}
