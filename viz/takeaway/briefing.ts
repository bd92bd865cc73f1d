import { query, queryClient } from '../data/query.ts';
import { PlanCitationDocument } from '../generated/operations.ts';
import { type Cited, citationStyles } from './citation.ts';
import { sentenceLink } from './origin.ts';
import type { Cell, Citable, Origin, Sheet } from './sheet.ts';

/** What is shown as a text for readers: every entry with the sentences that state it, each with its source. */
export interface Briefing extends Origin {
  title: string;
  entries: readonly BriefingEntry[];
  /** the sources of the quotes, in the order in which they are first quoted */
  sources: readonly string[];
}

export interface BriefingEntry {
  head: string;
  /** name and value of what else is known */
  facts: readonly (readonly [name: string, value: string])[];
  /** with the number of its source, from 1 */
  quotes: readonly { words: string; source: number }[];
}

type CitedPlan = Cited['plan'];

async function planOf(id: string): Promise<CitedPlan | undefined> {
  const { plan } = await queryClient.fetchQuery(query(PlanCitationDocument, { id }));
  return plan ? { ...plan, issuers: plan.issuers.edges.map(({ node }) => node.name) } : undefined;
}

const isQuoted = (
  sentence: Citable | null | undefined,
): sentence is Citable & { plan: { id: string }; quote: string } => Boolean(sentence?.plan && sentence.quote);

const gb = citationStyles.find(({ id }) => id === 'gb')!;

/** A table as a briefing; the plans that it quotes are asked for, each once. */
export async function briefingOf(sheet: Sheet, origin: Origin): Promise<Briefing> {
  const quoted = (sheet.sentences ?? []).map((row) => row.filter(isQuoted));
  const ids = [...new Set(quoted.flat().map(({ plan }) => plan.id))];
  const plans = new Map(await Promise.all(ids.map(async (id) => [id, await planOf(id)] as const)));
  const sources: string[] = [];
  const numbers = new Map<string, number>();
  const sourceOf = ({ plan: { id }, quote, start, end }: (typeof quoted)[number][number]): number => {
    const at = start === null || end === null ? undefined : { start, end };
    const key = `${id} ${start} ${end} ${quote}`;
    const known = numbers.get(key);
    if (known) return known;
    const plan = plans.get(id) ?? { title: id, docNumber: null, issuedOn: null, issuers: [] };
    sources.push(gb.write({ quote, plan, link: sentenceLink(id, at), date: origin.date }));
    numbers.set(key, sources.length);
    return sources.length;
  };
  const entries = sheet.rows.map((row, i): BriefingEntry => {
    const told = sheet.columns.flatMap((name, at): [string, string][] =>
      sheet.untold?.includes(name) || !isSaid(row[at]) ? [] : [[name, String(row[at])]],
    );
    const [head, ...facts] = told;
    return {
      head: head?.[1] ?? '',
      facts,
      quotes: (quoted[i] ?? []).map((one) => ({ words: one.quote, source: sourceOf(one) })),
    };
  });
  return { title: sheet.title, ...origin, entries, sources };
}

const isSaid = (cell: Cell) => cell !== null && cell !== undefined && cell !== '';

/** Signs that would make more of words than words. */
const plain = (text: string) => text.replace(/([\\`*_[\]<>#|])/g, '\\$1').replace(/\s+/g, ' ');

/** As Markdown, the sources as notes at the end. */
export const markdownOf = ({ title, link, date, entries, sources }: Briefing): string =>
  [
    `# ${plain(title)}`,
    `${date} · <${link}>`,
    ...entries.map(({ head, facts, quotes }) =>
      [
        `## ${plain(head)}`,
        facts.map(([name, value]) => `- ${plain(name)}：${plain(value)}`).join('\n'),
        ...quotes.map(({ words, source }) => `> “${plain(words)}”[^${source}]`),
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
    sources.map((source, i) => `[^${i + 1}]: ${plain(source)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
