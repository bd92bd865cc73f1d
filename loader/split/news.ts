import { linesOf } from '../read/lines.ts';
import { fold, type PlanHead } from '../tree.ts';

/** What a page of news prints around its report. */
const newsPageForms: readonly RegExp[] = [
  /^.{0,40}[>＞»›]\s{0,3}(?:正文|新闻|要闻)$/mu,
  /(?:责任编辑|责编|编辑)\s{0,3}[:：]/u,
  /^分享至$/mu,
  /记者(?:从|了解到|获悉|在|采访)|[（(]记者\s|本报记者|通讯员/u,
  /(?:召开|举行|举办)[^。]{0,12}(?:新闻发布会|发布会|吹风会)/u,
  /^[^\n]{0,12}(?:日电|日讯|报讯|网讯|本报讯)/mu,
];

const kindInHeadline = '(?:方案|计划|规划|意见|措施|办法|政策|纲要)';
/** 某市出台低空经济行动方案, 某市低空经济行动方案发布：三年建成…: the title tells of a plan that came out, as no plan’s own title does */
const headlines = [
  new RegExp(
    `(?:出台|发布|推出|公布|印发|实施|正式|解读|聚焦|敲定|亮相)了?《?[^》]{2,60}${kindInHeadline}》?$`,
    'u',
  ),
  new RegExp(
    `${kindInHeadline}》?(?:正式)?(?:印发|出台|发布|公布|获批|敲定|亮相|落地)(?:$|[ ，,：:！!])`,
    'u',
  ),
];
const isHeadline = (title: string): boolean =>
  headlines.some((form) => form.test(title)) && !/关于|通知|的(?:函|公告|通告)$/u.test(title);

/** how many of them make a page news; a headline is one */
const ENOUGH = 2;
/** how much of its head and foot a page prints them on */
const [HEAD, FOOT] = [800, 400];

/**
 * Whether a text reports on a plan and is none: it is no document by title, number or issuer, and prints what pages of news print. What
 * such a page says to be aimed at is not for it to set.
 */
export function isNews(text: string, { title, kind, docNumber, issuers }: PlanHead): boolean {
  const headline = title.value !== undefined && isHeadline(title.value);
  if (docNumber || issuers.length > 0 || (kind && !headline)) return false;
  const around = fold(`${text.slice(0, HEAD)}\n${text.slice(Math.max(HEAD, text.length - FOOT))}`);
  if (linesOf(text).filter(({ text: words }) => /^[一二三四五六七八九十]{1,3}、/u.test(words)).length > 3)
    return false;
  const printed = newsPageForms.filter((mark) => mark.test(around)).length;
  return printed + (headline ? 1 : 0) >= ENOUGH;
}
