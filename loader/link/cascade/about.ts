import { areKindred, inBoth } from './domains.ts';
import { limits } from './limits.ts';
import type { Subject } from './subject.ts';
import { isMatter } from './words.ts';

export const likenessWeights = limits.likeness;

/** What a section is about, apart from how often it says so. */
export interface About {
  words: ReadonlySet<string>;
  heading: ReadonlySet<string>;
  headingDomains: ReadonlySet<string>;
  /** how far it sets something to be done; what stands under a heading that only frames does not */
  actionable: number;
}

/** How like a section is to a task by the words that both hold, with how much of its heading and of the task's title the other names. */
export function byWords(
  { heading, words: said }: About,
  { named, title }: Subject,
  words: number,
  covered: (words: ReadonlySet<string>, others: ReadonlySet<string>) => number,
): number {
  const agreement = Math.min(1, words / likenessWeights.fullAgreement);
  const headings =
    likenessWeights.heading * covered(heading, named) + likenessWeights.title * covered(title, said);
  const meant = mattersIn(heading).some((matter) => title.has(matter)) ? 1 : 0;
  return words + agreement * headings + likenessWeights.matter * meant;
}

/** How much the domains that both are about, or name, add to that. */
export function byDomains(about: About, subject: Subject, passage: ReadonlySet<string>): number {
  const { headingDomains } = about;
  const { domains, furtherDomains } = subject;
  return (
    (inBoth(headingDomains, domains) > 0 ? likenessWeights.domain : 0) +
    (likenessWeights.namedDomain * inBoth(headingDomains, furtherDomains)) /
      Math.max(1, headingDomains.size) +
    (domains.size > 0 && !isAboutElse(about, subject)
      ? likenessWeights.passageDomains * Math.min(1, Math.max(0, inBoth(passage, furtherDomains) - 1) / 2)
      : 0)
  );
}

const mattersIn = (heading: ReadonlySet<string>) => [...heading].filter(isMatter);

/** Under a heading on a matter that the task does not speak of, domains are means: 依托大数据、云计算发展众创空间. */
function isAboutElse({ heading }: About, { named }: Subject): boolean {
  const matters = mattersIn(heading);
  return matters.length > 0 && !matters.some((matter) => named.has(matter));
}

/** A heading on matters that the task does not speak of is on something else, whatever stands below it. */
export function onMatter({ heading }: About, { query, domains }: Subject): number {
  const matters = mattersIn(heading);
  if (domains.size > 0 || matters.length === 0) return 1;
  return (
    1 - (likenessWeights.otherMatter * matters.filter((matter) => !query.has(matter)).length) / matters.length
  );
}

/** What is left of the likeness where the section is on another domain than the task, or on none. */
export function onDomain(
  { headingDomains }: About,
  { domains, furtherDomains }: Subject,
  passage: ReadonlySet<string>,
): number {
  if (domains.size === 0) return 1;
  const shares = (spoken: ReadonlySet<string>) =>
    inBoth(spoken, domains) + inBoth(spoken, furtherDomains) > 0;
  if (shares(headingDomains) || shares(passage)) return 1;
  if (areKindred(headingDomains, domains)) return likenessWeights.kindredDomain;
  return headingDomains.size > 0 ? likenessWeights.otherDomain : likenessWeights.noDomain;
}
