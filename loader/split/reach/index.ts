import type { Bilingual } from '../../bilingual.ts';
import { divisionName, divisionOf, divisionsNamed } from '../../gazetteer/divisions.ts';
import { nationwide, type PlanHead, type Stated } from '../../tree.ts';
import { levelOfBody, mostNamed, offices, said } from './body.ts';
import { agree, type Evidence, fitsLevel, type Level, sourceOf } from './evidence.ts';
import { fromNumber } from './number.ts';
import { fromPage } from './page.ts';
import { fromWords, type TitleWords } from './words.ts';

export type { TitleWords } from './words.ts';

export interface Reach {
  level: Stated<Level>;
  region?: Stated<string>;
  /** what else is said of whose plan it is that cannot be so too */
  contradictions?: Bilingual[];
}

function fromAddressees(addressees: readonly Stated<string>[]): Evidence[] {
  for (const { value, span } of addressees) {
    const told = { source: span ? { span } : {}, confidence: 0.8, by: 'addressees' };
    if (/^各省|国务院各/u.test(value)) return [{ level: 'national', region: nationwide, ...told }];
    if (/^各(?:市|州|盟|地级)|^(?:省|自治区)/u.test(value)) return [{ level: 'provincial', ...told }];
    if (/^各(?:县|区|旗)|^市/u.test(value)) return [{ level: 'municipal', ...told }];
  }
  return [];
}

/** what counts as much that another such thing must not say otherwise */
const STRONG = 0.85;

/**
 * Whose plan it is, by all that tells it, the surest first: its issuers, its titles, its 文号, its addressees, what it says of its own
 * division, the page that it was on, the words that it has for the whole, the offices and the places that it names. The first that
 * tells its level decides that; its region may come from a later one.
 */
export function reachOf(
  head: PlanHead,
  titles: readonly (TitleWords | undefined)[],
  text: string,
  bodyStart: number,
): Reach | undefined {
  const numbered = head.docNumber ? fromNumber(head.docNumber) : [];
  const ofHead = [
    ...head.issuers.map((issuer) =>
      fromWords({ value: issuer.value, source: () => sourceOf(issuer) }, 'issuer'),
    ),
    ...titles.map((title) => title && fromWords(title, 'title')),
    ...(numbered.length === 1 ? numbered : []),
  ].filter((it) => it !== undefined);
  const settled = ofHead.some(({ region }) => region !== undefined);
  const words = settled ? undefined : levelOfBody(text);
  const found = [
    ...ofHead,
    ...fromAddressees(head.addressees),
    ...said(text, bodyStart),
    // a page of a province holds the nation's documents, too
    ...(settled || words?.level === 'national' ? [] : fromPage(text)),
    ...(words ? [words] : []),
    ...(settled ? [] : [...numbered, ...offices(text)]),
  ];
  const leading = found.find((it) => it.level);
  if (!leading) return undefined;
  const level = leading.level!;
  const best = leading.region
    ? leading
    : (found.find((it) => it.region && fitsLevel(it, level)) ?? mostNamed(text, level));
  if (!best?.region) return { level: statedBy(level, leading) };
  return {
    level: statedBy(best.level!, best),
    region: statedBy(whichDivision(best.region, found, text), best),
    contradictions: contradicting(best, found),
  };
}

const statedBy = <T>(value: T, { source, confidence }: Evidence): Stated<T> => ({
  value,
  ...source,
  ...(confidence < 1 ? { confidence } : {}),
});

/** 和平区, of which there are several, is the one where the other evidence leads. */
function whichDivision(region: string, found: readonly Evidence[], text: string): string {
  if (divisionOf(region) || divisionsNamed(region).length === 0) return region;
  for (const other of [...found, mostNamed(text, 'municipal'), mostNamed(text, 'provincial')]) {
    const near = other?.region && other.region !== region ? divisionOf(other.region) : undefined;
    const division = near && divisionOf(region, near);
    if (division) return divisionName(division);
  }
  return region;
}

/** What is said as surely, and cannot be so too: a 文号 of Shandong under a title of Hubei. */
function contradicting(best: Evidence, found: readonly Evidence[]): Bilingual[] {
  if (best.region === nationwide) return [];
  const others = found.filter(
    ({ region, confidence }) =>
      region && region !== nationwide && confidence >= STRONG && !agree(region, best.region!),
  );
  const messages = others.map(({ by, region }) => ({
    en: `“${by}” says ${region}, “${best.by}” ${best.region}: taken for that of ${best.region}`,
    zh: `“${by}”指向${region}，“${best.by}”指向${best.region}：按${best.region}处理`,
  }));
  return [...new Map(messages.map((message) => [message.en, message])).values()];
}
