/**
 * One identity for a document however its title is printed: with or without 《》, its issuers, 关于印发…的通知 around it,
 * 中华人民共和国 before a law, （2006－2020年） with one dash or another.
 */

/** 关于印发《X》的通知, 关于印发X的通知 and 印发《X》: the document is X. */
const issuedForm =
  /(?:关于)?(?:印发|转发|发布|公布|批转)(?:实施)?\s*(?:《(.+)》|〈(.+)〉|<(.+)>)(?:的通知|的公告)?$|关于(?:印发|转发|公布|批转)([^《〈<]{4,80})的(?:通知|公告)$/;

/** The title of what a notice puts into force, or the title itself. */
export function innerTitle(title: string): string {
  const inner = issuedForm.exec(title.trim());
  return (inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? inner?.[4] ?? title).trim();
}

const dashes = /[—–－\-~～―─]+/g;
const leftOut = /[\s“”"'‘’《》〈〉<>「」『』、，,·]/g;

/** A title without quotation marks, brackets of titles, blanks, commas; dashes and brackets in one form. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(leftOut, '')
    .replace(/^中华人民共和国(?!国务院|成立)/, '');
}

export interface TitleKey {
  /** identity of the document */
  key: string;
  /** the issuers that stand before 关于 in the title, as printed, if any do */
  issuers?: string;
}

const reportForm = /^(?:(\d{4})年度?)?(.{0,20}?)(?:(\d{4})年度?)?(?:人民)?政府工作报告$/;

/** The one title of the report of a government for a year, which is printed as 2024年某省政府工作报告 or 某省2024年政府工作报告. */
export const reportTitle = (region: string, year: number | undefined): string =>
  `${region}${year === undefined ? '' : `${year}年`}政府工作报告`;

/** The government and the year that the title of a report names, as far as it does. */
export interface ReportName {
  region?: string;
  year?: number;
}

/** What the title of a report names; undefined for any other title. */
export function reportIn(title: string): ReportName | undefined {
  const match = reportForm.exec(title.replace(leftOut, ''));
  if (!match) return undefined;
  const year = match[1] ?? match[3];
  return { ...(match[2] ? { region: match[2] } : {}), ...(year ? { year: Number(year) } : {}) };
}

const aboutForm = /^(.{2,60}?)(?:印发)?(关于.+)$/;

/**
 * The identity of a title. Issuers before 关于 are told apart, since other texts leave them out.
 * @param isIssuer whether the words before 关于 name issuing bodies
 */
export function titleKey(title: string, isIssuer: (words: string) => boolean): TitleKey {
  const inner = innerTitle(title);
  const about = aboutForm.exec(inner);
  if (about && isIssuer(about[1]!.trim())) return { key: foldTitle(about[2]!), issuers: about[1]!.trim() };
  return { key: foldTitle(inner) };
}

/** The title to call a document by among the forms under which it is printed: the longest, without a notice around it. */
export const fullestTitle = (forms: Iterable<string>): string | undefined =>
  [...forms].map(innerTitle).sort((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0))[0];
