import { z } from 'zod';
import { divisionOf } from '../../gazetteer/divisions.ts';
import { readVocabulary } from '../../vocabulary.ts';
import { divisionBefore } from './divisionWords.ts';
import { type Evidence, ofDivision } from './evidence.ts';

const hosts = new Map(
  Object.entries(readVocabulary(new URL('./hosts.yaml', import.meta.url), z.record(z.string(), z.string()))),
);

const address = /\bhttps?:\/\/(?:[\w-]{1,30}\.){0,4}([a-z]{2,12})\.gov\.cn\b/giu;
const origin =
  /^[^\S\n]{0,20}【?(?:信息|文章|稿件)?来\s{0,4}源[:：】]\s{0,4}([\p{Script=Han}]{2,20}?)(?:人民政府|政府|党委|委员会|日报|发布|门户|信息网|[\p{Script=Han}]{2,10}[厅局委])/gmu;

/** how much at its head and at its foot a page may say of itself */
const HEAD = 1500;
const FOOT = 400;

/**
 * Whose page a document was on: 来源：某省人民政府网, https://www.ln.gov.cn/…. A page may hold what others issued, so that this is less
 * than what the document says.
 */
export function fromPage(text: string): Evidence[] {
  const stretches = [
    { from: 0, to: HEAD },
    { from: Math.max(HEAD, text.length - FOOT), to: text.length },
  ];
  return stretches.flatMap(({ from, to }) => {
    const page = text.slice(from, to);
    return [...namedOrigins(page, from), ...addressed(page, from)];
  });
}

const namedOrigins = (page: string, from: number): Evidence[] =>
  [...page.matchAll(origin)].flatMap((match) => {
    const at = from + match.index + match[0].indexOf(match[1]!);
    const division = divisionBefore(match[1]!)?.division;
    if (!division) return [];
    return [
      {
        ...ofDivision(division),
        source: {
          span: { start: at, end: at + match[1]!.length },
          why: `The page says that it comes from ${division.name}.`,
          whyZh: `网页注明来源为${division.name}。`,
        },
        confidence: 0.7,
        by: '来源',
      },
    ];
  });

const addressed = (page: string, from: number): Evidence[] =>
  [...page.matchAll(address)].flatMap(({ index, 0: whole, 1: label }) => {
    const name = hosts.get(label!.toLowerCase());
    const division = name === undefined ? undefined : divisionOf(name);
    if (!division) return [];
    return [
      {
        ...ofDivision(division),
        source: {
          span: { start: from + index, end: from + index + whole.length },
          why: `The address of the page is one of ${division.name}.`,
          whyZh: `网址属于${division.name}。`,
        },
        confidence: 0.7,
        by: 'address of the page',
      },
    ];
  });
