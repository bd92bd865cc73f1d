import { kept } from '../collections.ts';
import { isAgencyList } from '../extract/names/agencyList.ts';
import { foldTitle, innerTitle, titleKey } from '../resolve/planTitle.ts';
import { divisionIn } from '../resolve/region.ts';
import { nationwide } from '../tree.ts';
import { draftOf } from './drafts.ts';
import { topic } from './series.ts';

/** A plan as far as its identity goes: one of the corpus, or one that is only cited. */
export interface KnownPlan {
  id: string;
  title: string;
  /** other titles under which it is printed */
  aliases: readonly string[];
  docNumber?: string;
  /** the division whose plan it is; 全国 for the nation */
  region: string;
  issuedOn?: string;
  kind?: string;
  /** first and last year for which it holds */
  periodStart?: number;
  periodEnd?: number;
  inCorpus: boolean;
}

/** What a text says of a document that it names. */
export interface Reference {
  title?: string | undefined;
  docNumber?: string | undefined;
  /** the division of the plan that names it */
  region: string;
}

export interface Identity {
  id: string;
  /** how it was recognised, for a person to check */
  by: 'number' | 'title' | 'new';
}

/** Words that begin the number of any local government’s document, so that only the region tells whose it is. */
const localNumber = /^(?:政|府|委|党|办|厅|科|发改|工信)/;

/** 文号 in one form: 国发〔2016〕43号. A local one counts only with the division whose body issued it. */
export function numberKey(docNumber: string, region: string): string {
  const folded = docNumber
    .replace(/[[【（(]/g, '〔')
    .replace(/[\]】）)]/g, '〕')
    .replace(/[\s第]/g, '');
  return localNumber.test(folded) && region !== nationwide ? `${region} ${folded}` : folded;
}

/** Whether words before 关于 name those who issue a document. */
const isIssuer = (words: string): boolean => isAgencyList(words).is;

/** （2006—2020年） at the end, which other texts leave out. */
const period = /\(\d{4}(?:-\d{4})+年?\)$/;

const yearsOf = (title: string): string | undefined =>
  period.exec(foldTitle(innerTitle(title)))?.[0].replace(/[^\d-]/g, '');

/** Whether two titles name the years of two plans: 某计划（2023—2025年） is not 某计划（2026—2028年）. */
function areOfOtherYears(a: string, b: string): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether an id is that of an earlier edition, which goes by its number only: see `formerOf` in citations.ts. */
const isEditionOf = (id: string, plan: string): boolean => id.startsWith(`${plan}(`) && id.endsWith('号)');

/** Under which keys those are found that may be of one series with a plan, or its draft. */
const kinKeys = ({ title, region }: KnownPlan): string[] => [
  `series ${region} ${topic(title)}`,
  `title ${region} ${foldTitle(draftOf(title) ?? title)}`,
];

/**
 * Which plan a text means. Resolution goes by 文号 first, then by title; a title printed without its issuer or its period
 * means the one plan that has it, and none where several do.
 */
export class PlanRegistry {
  readonly #byNumber = new Map<string, string>();
  readonly #byTitle = new Map<string, Set<string>>();
  readonly #plans = new Map<string, KnownPlan>();
  /** by region and what a title is about, and by the title that a draft is to have */
  readonly #kin = new Map<string, Map<string, KnownPlan>>();

  /**
   * The id of a plan: its title without the issuers; a local plan whose title does not name its division has that before
   * it, since the same title may be used by several.
   */
  idFor(title: string, region: string): string {
    const { key, issuers } = titleKey(title, isIssuer);
    const own = (issuers && divisionIn(issuers)) ?? region;
    return own === nationwide || key.includes(own) || key.includes(own.replace(/[省市区县]$/, ''))
      ? `plan:${key}`
      : `plan:${own}/${key}`;
  }

  add(plan: KnownPlan): void {
    if (this.#plans.get(plan.id)?.inCorpus) return;
    this.#forgetKin(plan.id);
    this.#plans.set(plan.id, plan);
    for (const key of kinKeys(plan))
      kept(this.#kin, key, () => new Map<string, KnownPlan>()).set(plan.id, plan);
    const number = plan.docNumber && numberKey(plan.docNumber, plan.region);
    // several that one notice issues have one number: it is that of the first
    const holder = number && this.#plans.get(this.#byNumber.get(number) ?? '');
    if (number && (!holder || (plan.inCorpus && !holder.inCorpus))) this.#byNumber.set(number, plan.id);
    for (const title of [plan.title, ...plan.aliases])
      for (const key of this.#keysOf(title)) kept(this.#byTitle, key, () => new Set<string>()).add(plan.id);
  }

  /** Forgets a plan whose text stands under another id now. */
  remove(id: string): void {
    this.#forgetKin(id);
    this.#plans.delete(id);
    for (const ids of this.#byTitle.values()) ids.delete(id);
    for (const [number, own] of this.#byNumber) if (own === id) this.#byNumber.delete(number);
  }

  #forgetKin(id: string): void {
    const plan = this.#plans.get(id);
    if (plan) for (const key of kinKeys(plan)) this.#kin.get(key)?.delete(id);
  }

  /** The plans of its region that may be of one series with a plan, or its draft, itself included. */
  kinOf(plan: KnownPlan): Iterable<KnownPlan> {
    return new Map(kinKeys(plan).flatMap((key) => [...(this.#kin.get(key) ?? [])])).values();
  }

  get(id: string): KnownPlan | undefined {
    return this.#plans.get(id);
  }

  plans(): Iterable<KnownPlan> {
    return this.#plans.values();
  }

  /** Plans known from citations only that this one turns out to be. */
  absorbedBy({ id, title, aliases, docNumber, region }: KnownPlan): string[] {
    const same = [title, ...aliases].flatMap((form) =>
      [...this.#keysOf(form)].flatMap((key) => this.#withTitle(key)),
    );
    const numbered = docNumber && this.#byNumber.get(numberKey(docNumber, region));
    const ids = new Set(numbered ? [...same, numbered] : same);
    return [...ids].filter(
      (other) =>
        other !== id &&
        !isEditionOf(other, id) &&
        !areOfOtherYears(title, this.#plans.get(other)?.title ?? '') &&
        this.#plans.get(other)?.inCorpus === false,
    );
  }

  /** Whether a plan may be that of the issuers whom a title names: 中共辽宁省委关于… is not that of 中共大连市委. */
  #isOf(id: string, issuers: string | undefined): boolean {
    const plan = this.#plans.get(id)!;
    if (!issuers) return true;
    if (!plan.inCorpus && !titleKey(plan.title, isIssuer).issuers) return true;
    return (divisionIn(plan.region) ?? nationwide) === (divisionIn(issuers) ?? nationwide);
  }

  /** Whether a plan is known by another 文号 than the one that is told. */
  #hasOtherNumber(id: string, docNumber: string | undefined): boolean {
    const own = this.#plans.get(id)?.docNumber;
    if (!own || !docNumber) return false;
    return numberKey(own, nationwide) !== numberKey(docNumber, nationwide);
  }

  #withTitle(key: string): string[] {
    return [...(this.#byTitle.get(key) ?? [])];
  }

  /** The forms under which a title may be printed. */
  #keysOf(title: string): string[] {
    const { key } = titleKey(title, isIssuer);
    const whole = foldTitle(innerTitle(title));
    return [...new Set([key, whole, key.replace(period, ''), foldTitle(title)])];
  }

  /** The plan that a text means; a new id where it is none of those known. */
  identify({ title, docNumber, region }: Reference): Identity | undefined {
    const known = docNumber && this.#byNumber.get(numberKey(docNumber, region));
    if (known) return { id: known, by: 'number' };
    if (!title) return docNumber ? { id: `plan:${numberKey(docNumber, region)}`, by: 'new' } : undefined;
    const ids = new Set(this.#keysOf(title).flatMap((key) => this.#withTitle(key)));
    const issuers = titleKey(title, isIssuer).issuers;
    const fitting = [...ids].filter(
      (id) => this.#isOf(id, issuers) && !areOfOtherYears(title, this.#plans.get(id)!.title),
    );
    const own = fitting.filter((id) => this.#plans.get(id)?.region === region);
    const alike = own.length ? own : fitting;
    const candidates = alike.filter((id) => !alike.some((other) => isEditionOf(id, other)));
    const numbered = candidates.filter((id) => !this.#hasOtherNumber(id, docNumber));
    if (numbered.length === 1) return { id: numbered[0]!, by: 'title' };
    // the one that is known of this title is another
    if (candidates.length === 1 && docNumber) return { id: `${candidates[0]}(${docNumber})`, by: 'new' };
    return { id: this.idFor(title, (issuers && divisionIn(issuers)) ?? nationwide), by: 'new' };
  }
}
