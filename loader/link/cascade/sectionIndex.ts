import { namedPlaces } from '../../gazetteer/regions.ts';
import { type About, byDomains, byWords, likenessWeights, onDomain, onMatter } from './about.ts';
import { topicsOf } from './affinity.ts';
import { type Bag, Bm25 } from './bm25.ts';
import { isReview } from './deeds.ts';
import { domainsMeant, domainsOf, inBoth } from './domains.ts';
import { limits } from './limits.ts';
import { ancestors, byIdOf, type PlanContents, type StandingSection } from './standing.ts';
import type { Subject } from './subject.ts';
import { passagesOf, type Unit, unitsOf } from './units.ts';
import { actionable, isMatter, subjectWords, wordsOf } from './words.ts';

/** How like a section is to the subject of a task. */
export interface Likeness {
  section: StandingSection;
  /** the section, or the paragraph of it that sets out an undertaking */
  unit: Unit;
  /** about 0 for nothing in common, about 1 for the same in the same words */
  score: number;
  /** its sentence or two that are most like */
  passage: string;
  /** the words of the passage that tell something */
  passageWords: ReadonlySet<string>;
  /** domains that the passage is about */
  domains: ReadonlySet<string>;
  /** how like it is beside the measure of the same plan that it is most like, 0–1 */
  mutual: number;
}

function addCounts(words: Iterable<string>, weight: number, into: Map<string, number>): Map<string, number> {
  for (const word of words) into.set(word, (into.get(word) ?? 0) + weight);
  return into;
}

interface Passage {
  unit: Unit;
  text: string;
  words: ReadonlySet<string>;
  domains: ReadonlySet<string>;
}

/**
 * The sections of one plan, to be searched for what the tasks of another plan carry out. A section is compared as a whole and
 * by its passage that is most like, since a long section speaks of much; by its heading; and by the domains of industry and
 * technology that it names. Depends on the two plans alone.
 */
export class SectionIndex {
  readonly #whole: Bm25<Unit>;
  readonly #passages: Bm25<Passage>;
  readonly #about = new Map<Unit, About>();
  readonly #topic: ReadonlySet<string>;
  /** what the plan as a whole is about */
  readonly topics: Bag;

  constructor(plan: PlanContents) {
    const byId = byIdOf(plan.sections);
    const whole: [Unit, Bag][] = [];
    const passages: [Passage, Bag][] = [];
    for (const unit of unitsOf(plan)) {
      const { section } = unit;
      const heading = unit.heading.slice(0, likenessWeights.longestHeading);
      const head = addCounts(wordsOf(heading), limits.words.heading, new Map());
      const around = ancestors(section, byId);
      for (const outer of around)
        addCounts(
          wordsOf(outer.heading.slice(0, likenessWeights.longestHeading)),
          limits.words.outerHeading,
          head,
        );
      const words = wordsOf(unit.text);
      whole.push([unit, addCounts(words, 1, new Map(head))]);
      for (const text of passagesOf(unit.text)) {
        const said = { unit, text, words: subjectWords(text), domains: domainsMeant(text) };
        passages.push([said, addCounts(wordsOf(text), 1, new Map(head))]);
      }
      this.#about.set(unit, {
        words: new Set(words),
        heading: subjectWords(heading),
        headingDomains: domainsOf(heading),
        // nobody carries out how things stand
        actionable: isReview([section, ...around])
          ? 0
          : Math.min(
              actionable(heading),
              ...around.map((outer) => (actionable(outer.heading) < 0.5 ? 0.4 : 1)),
            ),
      });
    }
    this.topics = topicsOf([plan.title, ...plan.sections.map(({ text }) => text)]);
    this.#topic = this.#topicOf(plan.title);
    this.#whole = new Bm25(whole, limits.bm25.section);
    this.#passages = new Bm25(passages, limits.bm25.passage);
  }

  /** What the plan as a whole is about, by its title and most of its sections; nothing for one that is about a place. */
  #topicOf(title: string): ReadonlySet<string> {
    const names = (place: { name: string; aliases: readonly string[] }) =>
      [place.name, ...place.aliases].some((name) => title.includes(name));
    if (namedPlaces.some((place) => place.kind === 'area' && names(place))) return new Set();
    const said = [...this.#about].filter(([{ text }]) => text.length > likenessWeights.longestHeading);
    const share = (word: string) => said.filter(([, { words }]) => words.has(word)).length / said.length;
    return new Set([...subjectWords(title)].filter((word) => share(word) >= likenessWeights.topical));
  }

  /** For each of the tasks of a plan, the sections that are most like it, the likest first. */
  search(subjects: readonly Subject[]): Likeness[][] {
    const all = subjects.map((subject) => this.#likenesses(subject));
    const usual = new Map<Unit, number>();
    for (const found of all)
      for (const { unit, score } of found) usual.set(unit, (usual.get(unit) ?? 0) + score / subjects.length);
    const most = new Map<Unit, number>();
    const less = all.map((found) =>
      found.map((it) => ({ ...it, score: it.score - likenessWeights.usual * usual.get(it.unit)! })),
    );
    for (const found of less)
      for (const { unit, score } of found) most.set(unit, Math.max(most.get(unit) ?? 0, score));
    return less.map((found) => {
      const ranked = found
        .map((it) => ({ ...it, mutual: it.score / (most.get(it.unit) || 1) }))
        .sort((a, b) => b.score - a.score || a.section.order - b.section.order);
      const likest = new Map<StandingSection, Likeness>();
      for (const it of ranked) if (!likest.has(it.section)) likest.set(it.section, it);
      return [...likest.values()];
    });
  }

  /** How much it tells that a section holds a word. */
  telling(word: string): number {
    return this.#whole.telling(word);
  }

  /** Whether the title of a task and the heading of a section speak of one thing. */
  sharesHeading({ title }: Subject, { unit }: Likeness): boolean {
    return inBoth(title, this.#about.get(unit)!.heading) > 0;
  }

  /** How much of the heading of a section a measure names, 0–1. */
  headingNamed({ named }: Subject, { unit }: Likeness): number {
    return this.#covered(this.#about.get(unit)!.heading, named);
  }

  /** How many words that tell something the heading of a section has. */
  headingWords({ unit }: Likeness): number {
    return this.#about.get(unit)!.heading.size;
  }

  /** How much of the passage of a section that is most like a measure names, 0–1. */
  passageNamed({ named }: Subject, { passageWords }: Likeness): number {
    return this.#covered(passageWords, named);
  }

  /** Whether a section speaks of a domain that a measure is about, or of several that it names beside it. */
  sharesDomain({ domains, furtherDomains }: Subject, { unit, domains: passage }: Likeness): boolean {
    if (domains.size === 0) return false;
    const { headingDomains } = this.#about.get(unit)!;
    return (
      inBoth(headingDomains, domains) + inBoth(passage, domains) > 0 || inBoth(passage, furtherDomains) > 1
    );
  }

  /** Whether a section speaks of a matter that the title of a measure names. */
  sharesMatter({ title }: Subject, { unit }: Likeness): boolean {
    const { words } = this.#about.get(unit)!;
    return [...title].some((word) => isMatter(word) && words.has(word));
  }

  /** How many words that tell something a measure and a section both hold. */
  sharedWith({ telling }: Subject, { unit }: Likeness): number {
    return inBoth(telling, this.#about.get(unit)!.words);
  }

  #likenesses(subject: Subject): Likeness[] {
    const best = new Map<Unit, { passage: Passage; score: number }>();
    for (const { item, score } of this.#passages.search(subject.query))
      if (score > (best.get(item.unit)?.score ?? 0)) best.set(item.unit, { passage: item, score });
    const topic =
      this.#topic.size === 0 || inBoth(this.#topic, subject.named) > 0 ? 1 : likenessWeights.offTopic;
    return this.#whole.search(subject.query).map(({ item: unit, score }) => {
      const found = best.get(unit);
      const words = (score + (found?.score ?? 0)) / 2;
      const domains = found?.passage.domains ?? new Set();
      const about = this.#about.get(unit)!;
      const whole = byWords(about, subject, words, (some, others) => this.#covered(some, others));
      return {
        section: unit.section,
        unit,
        mutual: 1,
        domains,
        passage: found?.passage.text ?? unit.heading,
        passageWords: found?.passage.words ?? new Set(),
        score:
          (whole + byDomains(about, subject, domains)) *
          about.actionable *
          onDomain(about, subject, domains) *
          onMatter(about, subject) *
          topic,
      };
    });
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
}
