import { z } from 'zod';
import type { CitationFact } from '../../facts.ts';
import { analysis } from '../../lexical/analysis.ts';
import { titlesIn } from '../../lexical/brackets.ts';
import { Guards, guardTable } from '../../lexical/guards.ts';
import { wordLexicon } from '../../lexical/lexicon.ts';
import { alternatives } from '../../lexical/patterns.ts';
import { overlap, type Stretch } from '../../lexical/stretch.ts';
import type { Passage, PlanTree, SectionNode } from '../../tree.ts';
import { readVocabulary, wordList } from '../../vocabulary.ts';
import { containers } from '../walk.ts';
import { groundsPlan, usageOf } from './wording.ts';

/**
 * Reads the documents that a plan names without 《》:
 *
 * - “完善反垄断法配套规则”, “结合证券法修订”, “通过专利合作条约（PCT）申请国际专利”: laws, regulations and treaties of the gazetteer
 * - “深入实施国家“十三五”规划纲要”, “实施“中国制造2025”的先行区”: plans whose title is their everyday name
 * - “修订高新技术企业认定管理办法”: behind a verb that treats it as existing
 *
 * What is to be written (“出台私募投资基金管理暂行条例”) is no citation.
 */
export function unbracketedName(tree: PlanTree): CitationFact[] {
  const facts: CitationFact[] = [];
  for (const { section, passages } of containers(tree))
    for (const passage of passages)
      if (mayName(passage.value))
        for (const sentence of analysis(passage).sentences)
          facts.push(...unbracketedIn(passage, sentence, section));
  return facts;
}

const gazetteer = readVocabulary(
  new URL('./documents.yaml', import.meta.url),
  z.strictObject({
    guards: guardTable,
    laws: wordList,
    regulations: wordList,
    treaties: wordList,
    plans: z.array(z.strictObject({ names: wordList })),
    named: z.strictObject({ verbs: wordList, endings: wordList, unnamed: wordList }),
  }),
);

/** other words for a document → its title */
const titles = new Map(
  gazetteer.plans.flatMap(({ names }) => names.map((name) => [name, names[0]!] as const)),
);
const knownNamesOfDocuments = [
  ...gazetteer.laws,
  ...gazetteer.regulations,
  ...gazetteer.treaties,
  ...titles.keys(),
];
/** 专利法, but not in 专利法院 */
const knownTitles = wordLexicon(knownNamesOfDocuments, new Guards(gazetteer.guards));
const partOfLongerName = /[\u4e00-\u9fff](?:条例|办法|细则)?$/;

const { verbs: documentVerbs, endings: documentEndings, unnamed } = gazetteer.named;
const endingForm = new RegExp(alternatives(documentEndings));
const verbLedForm = new RegExp(
  `(?:${alternatives(documentVerbs)}){1,3}(?:(?<=修订|修改)新的)?([\\u4e00-\\u9fff（）、]{4,24}?(?:${alternatives(documentEndings)}))(?=$|[，。；、和等的中，规修\\n])`,
  'g',
);
const unnamedForm = new RegExp(`^(?:${alternatives(unnamed)})`);

/** Whether any sentence of a text can name a document: nearly none does. */
const mayName = (text: string): boolean =>
  !knownTitles.wordsIn(text).next().done || (endingForm.test(text) && text.search(verbLedForm) >= 0);

function unbracketedIn(
  passage: Passage,
  { from, to }: Stretch,
  section: SectionNode | undefined,
): CitationFact[] {
  const text = passage.value.slice(from, to);
  const names = [...knownNames(text), ...verbLedNames(text)];
  if (!names.length) return [];
  const titles = titlesIn(text);
  const found = names.filter((name) => !titles.some((title) => overlap(name, title)));
  const grounds = groundsPlan(text);
  return found
    .filter((name, i) => !found.slice(0, i).some((other) => overlap(name, other)))
    .flatMap((name) => {
      const usage = usageOf(text.slice(Math.max(0, name.from - 30), name.from));
      if (usage === 'drafting') return [];
      return {
        kind: 'citation' as const,
        rule: 'unbracketedName',
        quote: passage.span(from, to),
        section,
        confidence: name.confidence,
        title: name.title,
        bearing: usage === 'grounding' && grounds ? ('implements' as const) : ('cites' as const),
      };
    });
}

interface Name extends Stretch {
  title: string;
  confidence: number;
}

function knownNames(text: string): Name[] {
  return [...knownTitles.wordsIn(text)]
    .map(({ from, to, values }) => ({ from, to, printed: values[0]! }))
    .filter(({ from, printed }) => standsAlone(text, from, printed))
    .map(({ from, to, printed }) => ({ from, to, title: titles.get(printed) ?? printed, confidence: 0.9 }));
}

/** A short name of a law may be the end of a longer word (新合同法 of 劳动合同法); what is longer stands alone. */
function standsAlone(text: string, from: number, printed: string): boolean {
  if (printed.length > 4 || printed.startsWith('“')) return true;
  const before = text.slice(Math.max(0, from - 4), from);
  return (
    !partOfLongerName.test(before) || /(?:[和与及的对合按照据依订善行进出台着快]|修改|完善|国)$/.test(before)
  );
}

function verbLedNames(text: string): Name[] {
  return [...text.matchAll(verbLedForm)].flatMap((m) => {
    const title = m[1]!;
    // 调整完善|后的实施办法
    if (/^[后的]/.test(title) || unnamedForm.test(title) || title.includes('、') || /[和与及]/.test(title))
      return [];
    const from = m.index + m[0].length - title.length;
    return [{ from, to: from + title.length, title, confidence: 0.7 }];
  });
}
