import type { CitationFact } from '../../facts.ts';
import { analysis } from '../../lexical/analysis.ts';
import type { Stretch } from '../../lexical/stretch.ts';
import { docNumbers } from '../../split/docNumber.ts';
import type { Passage, PlanTree, SectionNode } from '../../tree.ts';
import { containers } from '../walk.ts';
import { type PrintedTitle, printedTitles } from './printedTitles.ts';
import { groundsPlan, isEnded, isReplaced, isWork, joins, type Use, usageOf } from './wording.ts';

/**
 * Reads the documents that a plan names in 《》 or by 文号 alone, and how its words bind it to them:
 *
 * - “为落实《A》、《B》的各项任务，依据《C》，制定本专项规划”: the plan rests on all three
 * - “《…的通知》（中发〔2016〕4号，以下简称《纲要》）”: number and short name belong to the title
 * - “按照辽委发〔2017〕5号要求和任务部署”: by number alone
 * - “关于落实《政府工作报告》重点工作分工的意见”: in the title of the plan itself
 * - “加快修订《国家科学技术奖励条例》、《实验动物管理条例》等”: named, to be changed
 * - “加快制定《人类遗传资源管理条例》”: not yet written, so no citation
 */
export function bracketedTitle(tree: PlanTree): CitationFact[] {
  const facts: CitationFact[] = [];
  let opening = true;
  for (const { section, passages } of containers(tree)) {
    opening &&= !section;
    for (const passage of passages)
      if (mayName(passage.value))
        for (const sentence of analysis(passage).sentences)
          facts.push(...citationsIn(passage, sentence, section, opening));
  }
  // what a sentence says as well, it says better
  return [...underWholeTitle(facts), ...inOwnTitle(tree)];
}

/** 《纲要（草案）》, 《规划》, 《行动方案》: the kind of a document, and nothing that tells it from others */
const onlyKind =
  /^(?:规划|专项|行动|实施|工作|建设|发展|总体|管理|指导|若干){0,2}(?:纲要|规划|方案|意见|计划|决定|建议|措施|政策|办法|细则|条例)(?:（[^（）]{1,6}）)?$/;
const bracketAtEnd = /（[^（）]{4,16}年）$/;

/** What is named by its kind alone, and declared nowhere, is the last document before that ends so: 《…第十五个五年规划纲要（草案）》, then 《纲要（草案）》. */
function underWholeTitle(facts: readonly CitationFact[]): CitationFact[] {
  const declared = new Set(facts.map(({ shortTitle }) => shortTitle));
  const whole: string[] = [];
  return facts.map((fact) => {
    const { title } = fact;
    if (title === undefined || declared.has(title)) return fact;
    if (!onlyKind.test(title)) {
      whole.push(title);
      return fact;
    }
    const known = whole.findLast((it) => it.replace(bracketAtEnd, '').endsWith(title) || it.endsWith(title));
    return known ? { ...fact, title: known } : fact;
  });
}

const carriesOut = /(?:贯彻|落实|实施|执行)[^《》]{0,6}$/;

/** 关于落实《政府工作报告》重点工作分工的意见: what a plan carries out by its own title. */
function inOwnTitle({ plan: { head } }: PlanTree): CitationFact[] {
  const { value, span } = head.title;
  if (!span) return [];
  return printedTitles(value).flatMap(({ title, docNumber, from }): CitationFact[] =>
    carriesOut.test(value.slice(0, from))
      ? [
          {
            kind: 'citation',
            rule: 'bracketedTitle',
            quote: span,
            section: undefined,
            confidence: 1,
            title,
            ...(docNumber ? { docNumber } : {}),
            bearing: 'implements',
          },
        ]
      : [],
  );
}

/** Without 《 and 号 words name no document. */
const mayName = (words: string): boolean => words.includes('《') || words.includes('号');

/** @param opening the sentence stands before the first heading, where a plan says what it rests on */
function citationsIn(
  passage: Passage,
  { from, to }: Stretch,
  section: SectionNode | undefined,
  opening: boolean,
): CitationFact[] {
  const text = passage.value.slice(from, to);
  if (!mayName(text)) return [];
  const grounds = groundsPlan(text) || opening;
  return usedDocuments(text).map(({ named, use, ended }) => ({
    kind: 'citation',
    rule: 'bracketedTitle',
    quote: passage.span(from, to),
    section,
    confidence: 1,
    ...(named.title ? { title: named.title } : {}),
    ...(named.docNumber ? { docNumber: named.docNumber } : {}),
    ...(named.shortTitle ? { shortTitle: named.shortTitle } : {}),
    bearing: ended ? 'supersedes' : use === 'grounding' && grounds ? 'implements' : 'cites',
  }));
}

interface UsedDocument {
  named: Named;
  use: Use | undefined;
  ended: boolean;
}

/** The documents that a sentence names, with how it uses each; without works and those that are still to be written. */
function usedDocuments(text: string): UsedDocument[] {
  const titles = printedTitles(text);
  const all = [...titles, ...bareNumbers(text, titles)].sort((a, b) => a.from - b.from);
  const joined = all.map((named, i) => i > 0 && joins(text.slice(all[i - 1]!.end, named.from)));
  // what ends one document of a list ends all before it, and one work makes works of all
  const ended = alsoBefore(
    all.map(({ from, end }) => isEnded(text.slice(end)) || isReplaced(text.slice(0, from))),
    joined,
  );
  const works = all.map(
    ({ title, from, end }) => title !== undefined && isWork(title, text.slice(0, from), text.slice(end)),
  );
  const work = alsoBefore(alsoBehind(works, joined), joined);
  const used: UsedDocument[] = [];
  let use: Use | undefined;
  let end = 0;
  for (const [i, named] of all.entries()) {
    if (work[i]) continue;
    use = usageBehind(text.slice(end, named.from), end === 0, use);
    end = named.end;
    if (use !== 'drafting') used.push({ named, use, ended: ended[i]! });
  }
  return used;
}

/** What is true of one is true of those before it that are joined to it. */
function alsoBefore(told: readonly boolean[], joined: readonly boolean[]): boolean[] {
  const all = [...told];
  for (let i = all.length - 1; i > 0; i--) all[i - 1] ||= all[i]! && joined[i]!;
  return all;
}

/** … and of those behind it. */
function alsoBehind(told: readonly boolean[], joined: readonly boolean[]): boolean[] {
  const all = [...told];
  for (let i = 1; i < all.length; i++) all[i] ||= all[i - 1]! && joined[i]!;
  return all;
}

/** How a document is used, by the words before it; what joins it to the one before changes nothing. */
function usageBehind(words: string, first: boolean, last: Use | undefined): Use | undefined {
  if (!first && joins(words)) return last;
  return usageOf(words) ?? (first || /[，；]/.test(words) ? undefined : last);
}

type Named = Omit<PrintedTitle, 'title'> & { title?: string };

function bareNumbers(text: string, titles: readonly PrintedTitle[]): Named[] {
  return docNumbers(text)
    .filter((n) => !titles.some((t) => n.from >= t.from && n.to <= t.end))
    .map((n) => ({ from: n.from, to: n.to, end: n.to, docNumber: n.printed }));
}
