import { dateWords } from '../../language/format.ts';

/** What a citation says of the document that is cited. */
export interface CitedPlan {
  title: string;
  docNumber: string | null;
  /** YYYY-MM-DD */
  issuedOn: string | null;
  issuers: readonly string[];
}

/** A sentence, and where it is read. */
export interface Cited {
  quote: string;
  plan: CitedPlan;
  /** to the sentence in its document */
  link: string;
  /** YYYY-MM-DD, of the day on which it is cited */
  date: string;
}

/** A way to cite a sentence. */
export interface CitationStyle {
  id: 'plain' | 'gb';
  write(cited: Cited): string;
}

const withoutMarks = (title: string) => title.replace(/^《(.*)》$/, '$1');

/** The quote, and in brackets where it stands, as one writes in a report. */
export const plainCitation = ({ quote, plan, link }: Cited): string => {
  const source = [`《${withoutMarks(plan.title)}》`, plan.docNumber && `（${plan.docNumber}）`]
    .filter(Boolean)
    .join('');
  const issued = plan.issuedOn && dateWords(plan.issuedOn, 'zh');
  return `“${quote}”——${[source, issued].filter(Boolean).join('，')}，${link}`;
};

/**
 * GB/T 7714-2025, an official document read online: who issued it. title：number[EB/OL]. （issued）[read]. link. Of many
 * issuers the first three; between its parts stand the marks of Chinese print. What the graph does not know is left out.
 */
export const gbCitation = ({ plan, link, date }: Cited): string => {
  const { issuers, docNumber, issuedOn } = plan;
  const who = issuers.length > 3 ? `${issuers.slice(0, 3).join('，')}，等` : issuers.join('，');
  const what = [withoutMarks(plan.title), docNumber].filter(Boolean).join('：');
  return `${who && `${who}. `}${what}[EB/OL]. ${issuedOn ? `（${issuedOn}）` : ''}[${date}]. ${link}.`;
};

export const citationStyles: readonly CitationStyle[] = [
  { id: 'plain', write: plainCitation },
  { id: 'gb', write: gbCitation },
];
