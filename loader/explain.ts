import type { Fact } from './facts.ts';
import { readCorpus } from './reading.ts';
import { spanOfLine } from './split/index.ts';
import { type PlanTree, printedIn, type SectionNode } from './tree.ts';

/** What the rules made of one line of a document. */
export interface Explanation {
  /** title of the plan that the line belongs to */
  plan: string;
  /** headings above the line, outermost first */
  outline: string[];
  /** the line as printed */
  line: string;
  facts: ExplainedFact[];
}

export interface ExplainedFact {
  rule: string;
  kind: Fact['kind'];
  confidence: number;
  /** the words that it was read from */
  quote: string;
  /** what it says, in short */
  says: string;
}

/** What a fact of each kind says. */
const say: { [K in Fact['kind']]: (fact: Extract<Fact, { kind: K }>) => string } = {
  assignment: ({ task, leads, supports }) => {
    const names = (list: typeof leads) => list.map((a) => a.printed).join('、') || '–';
    return `“${task.title}”: led by ${names(leads)}, supported by ${names(supports)}`;
  },
  citation: ({ bearing, title, docNumber, shortTitle }) =>
    `${bearing} 《${title ?? docNumber}》${shortTitle ? `, called 《${shortTitle}》 from here on` : ''}`,
  agencyMention: ({ printed }) => `names the organisation ${printed}`,
  regionMention: ({ printed }) => `names the place ${printed}`,
  fieldMention: ({ printed }) => `names the field ${printed}`,
  specialProject: ({ name, status, category }) => `${status} ${name} (${category})`,
  outcome: ({ indicator, operator, value, unit, year }) =>
    `${indicator.name} was ${operator} ${value} ${unit}${year ? ` in ${year}` : ''}`,
  target: ({ indicator, operator, value, valueMax, unit, year }) =>
    `${indicator.name} ${operator} ${value}${valueMax === undefined ? '' : `–${valueMax}`} ${unit}${year ? ` by ${year}` : ''}`,
};

const describe = (fact: Fact): string => (say[fact.kind] as (fact: Fact) => string)(fact);

/** The headings of the sections that hold a place, outermost first. */
function headingsAbove(tree: PlanTree | SectionNode, offset: number): string[] {
  for (const child of tree.children)
    if (child.type === 'section' && child.extent.start <= offset && offset < child.extent.end)
      return [`${child.number ?? ''}${child.heading.value}`, ...headingsAbove(child, offset)];
  return [];
}

/**
 * Which rules fired on a line, and what each read there. Throws an Error where the document cannot be read.
 * @param line counted from 1
 * @returns undefined where no plan holds that line
 */
export async function explain(path: string, line: number): Promise<Explanation | undefined> {
  const { files, plans } = await readCorpus({ paths: [path] });
  const failed = files.find((file) => file.path === path && file.status === 'failed');
  if (failed) throw new Error(failed.error);
  for (const { plan, tree, facts } of plans) {
    const span = spanOfLine(plan, path, line);
    if (!span) continue;
    const printed = printedIn(plan, span);
    const start = span.start + printed.search(/\S|$/);
    const here = facts.filter(({ quote }) => quote.start < span.end && start < quote.end);
    return {
      plan: plan.head.title.value,
      outline: headingsAbove(tree, start),
      line: printed.trim(),
      facts: here.map((fact) => ({
        rule: fact.rule,
        kind: fact.kind,
        confidence: fact.confidence,
        quote: printedIn(plan, fact.quote),
        says: describe(fact),
      })),
    };
  }
  return undefined;
}
