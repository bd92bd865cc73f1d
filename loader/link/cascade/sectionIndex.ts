import { namedPlaces } from '../../gazetteer/regions.ts';
import { topicsOf } from './affinity.ts';
import { type Bag, Bm25 } from './bm25.ts';
import { areKindred, domainsMeant, domainsOf, inBoth } from './domains.ts';
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
}

/** What counts, in shares of the likeness of words; set by hand on judged pairs of tasks and sections. */
const weights = {
  /** the task names what the heading is about */
  heading: 0.35,
  /** the section speaks of what the title of the task is about */
  title: 0.15,
  /** the heading is on a matter that the title of the task names */
  matter: 0.3,
  /** the heading names the domain that the task is about */
  domain: 0.1,
  /** the heading names domains that the task names */
  namedDomain: 0.1,
  /** the passage names several domains that a task about a domain names */
  passageDomains: 0.35,
  /** what is like every task is like none: a share of the usual likeness is taken off */
  usual: 0.5,
};
/** A task about a domain does not carry out what speaks of another one, and hardly what speaks of none. */
const otherDomain = 0.6;
const noDomain = 0.8;
const kindredDomain = 0.9;
/** What is taken off where no matter of a heading is named by the task. */
const otherMatter = 0.25;
/** A plan about one thing (互联网, 制造) asks little of a task that does not name it. */
const offTopic = 0.7;
/** A word of the title that stands in so many sections of a plan is what the whole plan is about. */
const topical = 0.4;
/** A heading that is named counts as far as the words under it agree. */
const fullAgreement = 0.15;

const longestHeading = 60;
const headingWeight = 2;
const outerHeadingWeight = 0.7;

function count(words: Iterable<string>, weight: number, into: Map<string, number>): Map<string, number> {
  for (const word of words) into.set(word, (into.get(word) ?? 0) + weight);
  return into;
}

interface Passage {
  unit: Unit;
  text: string;
  domains: ReadonlySet<string>;
}

/** What a section is about, apart from how often it says so. */
interface About {
  words: ReadonlySet<string>;
  heading: ReadonlySet<string>;
  headingDomains: ReadonlySet<string>;
  /** how far it sets something to be done; what stands under a heading that only frames does not */
  actionable: number;
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
      const heading = unit.heading.slice(0, longestHeading);
      const head = count(wordsOf(heading), headingWeight, new Map());
      const around = ancestors(section, byId);
      for (const outer of around)
        count(wordsOf(outer.heading.slice(0, longestHeading)), outerHeadingWeight, head);
      const words = wordsOf(unit.text);
      whole.push([unit, count(words, 1, new Map(head))]);
      for (const text of passagesOf(unit.text))
        passages.push([{ unit, text, domains: domainsMeant(text) }, count(wordsOf(text), 1, new Map(head))]);
      this.#about.set(unit, {
        words: new Set(words),
        heading: subjectWords(heading),
        headingDomains: domainsOf(heading),
        actionable: Math.min(
          actionable(heading),
          ...around.map((outer) => (actionable(outer.heading) < 0.5 ? 0.4 : 1)),
        ),
      });
    }
    this.topics = topicsOf([plan.title, ...plan.sections.map(({ text }) => text)]);
    this.#topic = this.#topicOf(plan.title);
    this.#whole = new Bm25(whole, 0.5);
    this.#passages = new Bm25(passages, 0.4);
  }

  /** What the plan as a whole is about, by its title and most of its sections; nothing for one that is about a place. */
  #topicOf(title: string): ReadonlySet<string> {
    const names = (place: { name: string; aliases: readonly string[] }) =>
      [place.name, ...place.aliases].some((name) => title.includes(name));
    if (namedPlaces.some((place) => place.kind === 'area' && names(place))) return new Set();
    const said = [...this.#about].filter(([{ text }]) => text.length > longestHeading);
    const share = (word: string) => said.filter(([, { words }]) => words.has(word)).length / said.length;
    return new Set([...subjectWords(title)].filter((word) => share(word) >= topical));
  }

  /** For each of the tasks of a plan, the sections that are most like it, the likest first. */
  search(subjects: readonly Subject[], limit: number): Likeness[][] {
    const all = subjects.map((subject) => this.#likenesses(subject));
    const usual = new Map<Unit, number>();
    for (const found of all)
      for (const { unit, score } of found) usual.set(unit, (usual.get(unit) ?? 0) + score / subjects.length);
    return all.map((found) =>
      found
        .map((it) => ({ ...it, score: it.score - weights.usual * usual.get(it.unit)! }))
        .sort((a, b) => b.score - a.score || a.section.order - b.section.order)
        .filter(({ section }, i, sorted) => sorted.findIndex((it) => it.section === section) === i)
        .slice(0, limit),
    );
  }

  /** How much it tells that a section holds a word. */
  telling(word: string): number {
    return this.#whole.telling(word);
  }

  /** Whether the title of a task and the heading of a section speak of one thing. */
  sharesHeading({ title }: Subject, { unit }: Likeness): boolean {
    return inBoth(title, this.#about.get(unit)!.heading) > 0;
  }

  /** Whether a section speaks of a matter that the title of a task names. */
  sharesMatter({ title }: Subject, { unit }: Likeness): boolean {
    const { words } = this.#about.get(unit)!;
    return [...title].some((word) => isMatter(word) && words.has(word));
  }

  #likenesses(subject: Subject): Likeness[] {
    const best = new Map<Unit, { passage: Passage; score: number }>();
    for (const { item, score } of this.#passages.search(subject.query))
      if (score > (best.get(item.unit)?.score ?? 0)) best.set(item.unit, { passage: item, score });
    const topic = this.#topic.size === 0 || inBoth(this.#topic, subject.named) > 0 ? 1 : offTopic;
    return this.#whole.search(subject.query).map(({ item: unit, score }) => {
      const found = best.get(unit);
      const words = (score + (found?.score ?? 0)) / 2;
      const domains = found?.passage.domains ?? new Set();
      const whole = this.#withHeadings(subject, unit, words) + this.#byDomains(subject, unit, domains);
      return {
        section: unit.section,
        unit,
        passage: found?.passage.text ?? unit.heading,
        score:
          whole *
          this.#about.get(unit)!.actionable *
          this.#fit(subject, unit, domains) *
          this.#onMatter(subject, unit) *
          topic,
      };
    });
  }

  #withHeadings({ named, title }: Subject, unit: Unit, words: number): number {
    const { heading, words: said } = this.#about.get(unit)!;
    const agreement = Math.min(1, words / fullAgreement);
    const headings =
      weights.heading * this.#covered(heading, named) + weights.title * this.#covered(title, said);
    const matters = [...heading].filter(isMatter);
    const meant = matters.some((matter) => title.has(matter)) ? 1 : 0;
    return words + agreement * headings + weights.matter * meant;
  }

  #byDomains({ named, domains, furtherDomains }: Subject, unit: Unit, passage: ReadonlySet<string>): number {
    const { headingDomains } = this.#about.get(unit)!;
    return (
      (inBoth(headingDomains, domains) > 0 ? weights.domain : 0) +
      (weights.namedDomain * inBoth(headingDomains, furtherDomains)) / Math.max(1, headingDomains.size) +
      (domains.size > 0 && !this.#isAboutElse(named, unit)
        ? weights.passageDomains * Math.min(1, Math.max(0, inBoth(passage, furtherDomains) - 1) / 2)
        : 0)
    );
  }

  /** Under a heading on a matter that the task does not speak of, domains are means: 依托大数据、云计算发展众创空间. */
  #isAboutElse(named: ReadonlySet<string>, unit: Unit): boolean {
    const matters = [...this.#about.get(unit)!.heading].filter(isMatter);
    return matters.length > 0 && !matters.some((matter) => named.has(matter));
  }

  /** A heading on matters that the task does not speak of is on something else, whatever stands below it. */
  #onMatter({ query, domains }: Subject, unit: Unit): number {
    if (domains.size > 0) return 1;
    const matters = [...this.#about.get(unit)!.heading].filter(isMatter);
    if (matters.length === 0) return 1;
    return 1 - (otherMatter * matters.filter((matter) => !query.has(matter)).length) / matters.length;
  }

  #fit({ domains, furtherDomains }: Subject, unit: Unit, passage: ReadonlySet<string>): number {
    if (domains.size === 0) return 1;
    const { headingDomains } = this.#about.get(unit)!;
    const shares = (spoken: ReadonlySet<string>) =>
      inBoth(spoken, domains) + inBoth(spoken, furtherDomains) > 0;
    if (shares(headingDomains) || shares(passage)) return 1;
    if (areKindred(headingDomains, domains)) return kindredDomain;
    return headingDomains.size > 0 ? otherDomain : noDomain;
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
