import { examineTargets } from '../extract/target.ts';
import type { SectionContext } from '../extract/targets/candidate.ts';
import { contextOf, contextUnder, setsTasks } from '../extract/targets/sectionContext.ts';
import { type Container, containers } from '../extract/walk.ts';
import type { AssignmentFact, Fact, ReadPlan } from '../facts.ts';
import { analysis } from '../lexical/analysis.ts';
import { type Passage, printedIn, type Reason, type SectionNode, type Span } from '../tree.ts';
import { clauseAt } from './marks/clauses.ts';
import { dutiesIn } from './marks/duty.ts';
import type { AuditMark, Looked, Mark } from './marks/mark.ts';
import { numbersIn } from './marks/number.ts';
import { projectsIn } from './marks/project.ts';
import { responsibilitiesIn } from './marks/responsibility.ts';
import { Covered, Refusals } from './spans.ts';

export type { AuditMark } from './marks/mark.ts';

/** A sentence, or of one that is read in part the clause, that looks like a commitment and that no fact covers. */
export interface PassedOver extends Span, Reason {
  mark: AuditMark;
  quote: string;
  /** the rule that passed it over, where one did */
  rule?: string;
}

/** What of one plan was read, and what was not. */
export interface Audit {
  sentences: number;
  /** with a mark of a commitment */
  marked: number;
  passedOver: PassedOver[];
}

/**
 * The loader's own audit: every sentence with a mark of a commitment (an organisation with a duty, a word that says who answers, a
 * number that may be aimed at, the name of an undertaking) is covered by a fact, or told with the reason for which it was passed over.
 */
export function auditPlan({ plan, tree, facts }: ReadPlan): Audit {
  const coverage = new Coverage(facts);
  const refusals = new Refusals(examineTargets(tree).passed);
  const audit: Audit = { sentences: 0, marked: 0, passedOver: [] };
  for (const { passages, context } of withContext(containers(tree)))
    for (const passage of passages)
      for (const { from, to } of analysis(passage).sentences) {
        audit.sentences++;
        const text = passage.folded.slice(from, to);
        const here = contextOf(passage.folded, context);
        const marks = marksIn({ passage, from, to, text, context: here, refusals });
        if (!marks.length) continue;
        audit.marked++;
        const left = leftOver(passage, { from, text, marks }, coverage);
        if (left) audit.passedOver.push({ ...left, quote: printedIn(plan, left) });
      }
  audit.passedOver.sort((a, b) => a.start - b.start);
  return audit;
}

/** what is shorter is a heading, what is longer a table that was not recognised */
const shortestSentence = 4;
const longestSentence = 600;

const marksIn = (looked: Looked): Mark[] =>
  looked.text.length < shortestSentence || looked.text.length > longestSentence
    ? []
    : [...responsibilitiesIn(looked), ...dutiesIn(looked), ...numbersIn(looked), ...projectsIn(looked)];

/** What of a sentence with marks no fact covers: all of it, or from its first clause with such a mark to its last. */
function leftOver(
  passage: Passage,
  { from, text, marks }: { from: number; text: string; marks: readonly Mark[] },
  coverage: Coverage,
): Omit<PassedOver, 'quote'> | undefined {
  const open = marks.filter((it) => !coverage.covers(it, passage.span(from + it.at.from, from + it.at.to)));
  const [first] = open;
  if (!first) return undefined;
  const { mark, why, whyZh, rule } = first;
  const said = { mark, why, whyZh, ...(rule && { rule }) };
  const whole = passage.span(from, from + text.length);
  if (!coverage.touches(whole)) return { ...whole, ...said };
  const clauses = open.map(({ at }) => [clauseAt(text, at.from).from, clauseAt(text, at.to - 1).to] as const);
  const span = passage.span(
    from + Math.min(...clauses.map(([begins]) => begins)),
    from + Math.max(...clauses.map(([, ends]) => ends)),
  );
  return { ...span, ...said };
}

/** What the facts of a plan say, each kind of commitment by its own kind of fact. */
class Coverage {
  readonly #assigned: Covered;
  readonly #answering: Covered;
  readonly #assignments: readonly AssignmentFact[];
  readonly #counted: Covered;
  readonly #named: Covered;

  constructor(facts: readonly Fact[]) {
    const of = (spans: (fact: Fact) => Span[]) => new Covered(facts.flatMap(spans));
    this.#assignments = facts.filter((it) => it.kind === 'assignment');
    this.#assigned = of((it) => (it.kind === 'assignment' ? [it.quote, it.task.titleSpan] : []));
    this.#answering = of((it) => (it.kind === 'assignment' ? namedIn(it).map(({ span }) => span) : []));
    this.#counted = of((it) => (it.kind === 'target' || it.kind === 'outcome' ? [it.quote] : []));
    this.#named = of((it) => (it.kind === 'specialProject' ? [it.quote] : []));
  }

  covers({ mark, body }: Mark, span: Span): boolean {
    if (mark === 'NUMBER') return this.#counted.touches(span);
    if (mark === 'PROJECT') return this.#named.touches(span);
    if (!this.#assigned.touches(span)) return false;
    return body === undefined || this.#answering.touches(span) || this.#isAnswering(body, span);
  }

  /** Whether what a sentence assigns is assigned to a body that it names: 省科技厅组织实施…。(牵头单位:省科技厅) */
  #isAnswering(body: string, span: Span): boolean {
    return this.#assignments.some(
      (it) =>
        [it.quote, it.task.titleSpan].some(({ start, end }) => start < span.end && span.start < end) &&
        namedIn(it).some(({ printed }) => body.includes(printed) || printed.includes(body)),
    );
  }

  touches(span: Span): boolean {
    return this.#assigned.touches(span) || this.#counted.touches(span) || this.#named.touches(span);
  }
}

const namedIn = ({ leads, supports }: AssignmentFact) => [...leads, ...supports];

/** Containers with what the headings above make of them. */
function* withContext(all: readonly Container[]): Generator<Container & { context: SectionContext }> {
  const known = new Map<SectionNode, { context: SectionContext; inTasks: boolean }>();
  for (const container of all) {
    const { section, parent } = container;
    const above = (parent && known.get(parent)) ?? { context: 'plan', inTasks: false };
    if (!section) {
      yield { ...container, context: 'plan' };
      continue;
    }
    const heading = section.heading.value;
    const context = contextUnder(heading, above.context, above.inTasks);
    known.set(section, { context, inTasks: above.inTasks || setsTasks(heading) });
    yield { ...container, context };
  }
}
