/** What is said of a document beside its text: by a page, by a record, above a text in Markdown. */
export interface Descriptions {
  title?: string | undefined;
  issuer?: string | undefined;
  /** day of signing */
  written?: string | undefined;
  /** day of publication */
  published?: string | undefined;
  /** 文号 */
  number?: string | undefined;
}

/** as many characters at the top of a text as are searched for its title and number */
const TOP = 1500;

const day = /(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}(?:\s?日)?/u;

/** A title or number for comparing, without white space, quotation marks and brackets of titles. */
export const withoutQuotes = (text: string): string => text.replace(/[\s“”"《》〈〉‘’'　]/gu, '');

/** The lines that go before a text: what is said of the document and the text does not say, labelled as pages label it. */
export function describingLines(said: Descriptions, own: readonly string[]): string[] {
  const top = withoutQuotes(own.join('').slice(0, TOP));
  const lines: string[] = [];
  const add = (label: string, value: string | undefined) => {
    if (value) lines.push(`${label}：${value}`);
  };
  add('发文机关', said.issuer);
  add('成文日期', day.exec(said.written ?? '')?.[0]);
  if (said.number && !top.includes(withoutQuotes(said.number))) add('发文字号', said.number);
  add('发布日期', day.exec(said.published ?? '')?.[0]);
  if (said.title && !top.includes(withoutQuotes(said.title))) lines.push(said.title);
  return lines;
}
