import {
  type Block,
  fold,
  type Passage,
  type PlanTree,
  type SectionNode,
  type Span,
  type TableNode,
} from '../../tree.ts';

import type { NoTarget, TargetFact } from '../target.ts';

import { isListItem, ListYears } from './listYears.ts';
import { readPassage } from './passage.ts';
import { calendarOf, OutlineYears, yearOfHeading, yearOfPeriod } from './planYears.ts';
import { regionFor, regionsIn, type ShortNames, shortNamesIn } from './region.ts';
import { contextBelow, contextOf, contextUnder, ofConditions } from './sectionContext.ts';
import { inConditions, regionAt, type Surroundings, surroundingsBelow } from './surroundings.ts';
import { deadlineColumn, deadlineIn, indicatorColumn, tableTargets, yearsNamed } from './table.ts';
import { isPartOfYear, isUnitHead } from './tableHead.ts';
import { cellFact, targetFact } from './targetFact.ts';
import { bindingIn } from './terms.ts';
import { leadOf } from './topic.ts';

/** What stands above a table. */
interface Above {
  caption: string;
  unit: string | undefined;
}

/** how long a line is at most that opens a glossary as a heading would */
const LONGEST_LINE = 30;
/** A passage with numbers that were rejected since they tell of what was, and where it stands. */
export interface PastPassage
  extends Pick<Surroundings, 'calendar' | 'year' | 'head' | 'section' | 'topic' | 'region'> {
  passage: Passage;
  told: readonly Span[];
}

/** an entry of a glossary: “十县百乡”示范工程：建设…, 12.《…》：… */
const entry = /^\s*(?:\d{1,3}\s*[.．、])?\s*[^，。：；:]{1,40}[：:]/;
/** 主要目标, （二）发展目标 */
const ofTargets = /^[^，。；：]{0,10}(?:目标|愿景)(?:[。：:]|$)/;
/** （单位：家） */
/** 各市任务分解表（2026年，单位：家） */
const unitIn = /单位:\s*([^\s()、,]{1,8})/;
const unitLine = /^[(（]?单位[:：]\s*([^\s()（）、，]{1,8})[)）]?$/;

/** Reads a plan's tree from top to bottom; each sentence that introduces a list hands its deadline down to it. */
export class TargetReader {
  readonly facts: TargetFact[] = [];
  readonly passed: NoTarget[] = [];
  /** passages that tell of what was */
  readonly past: PastPassage[] = [];
  /** a line has opened a glossary, and no heading has ended it */
  #glossary = false;
  /** a line without a number has opened a review, and no heading has ended it */
  #review = false;
  /** goes on with the entry of a glossary that its section's heading begins */
  #entry: Passage | undefined;

  #shortNames: ShortNames = new Map();
  #text = '';
  #end: number | undefined;
  /** a regulation in articles: numbers without a deadline are floors and ceilings for others */
  #regulates = false;
  #outlineYears = new OutlineYears('');

  read(tree: PlanTree): void {
    this.#text = tree.plan.text;
    this.#shortNames = shortNamesIn(fold(tree.plan.text));
    this.#end = tree.plan.head.periodEnd?.value;
    this.#regulates = isRegulation(tree);
    this.#outlineYears = new OutlineYears(tree.plan.text);
    const calendar = calendarOf(tree.plan);
    this.#blocks(tree.children, { sectionContext: 'plan', calendar, year: calendar.current });
  }

  #blocks(blocks: readonly Block[], around: Surroundings): void {
    const list = new ListYears(around.year, this.#endOfTargets(around.section));
    let above: Above = { caption: around.section?.heading.value ?? '', unit: undefined };
    let conditions = false;
    for (const block of blocks) {
      if (block.type === 'table') this.#table(block, above, around);
      else if (block.type === 'section')
        this.#section(block, { ...around, year: list.forItem(), head: undefined });
      else {
        const words = block.passage.value.trim();
        const listed = isListItem(words);
        conditions = ofConditions.test(words) || (conditions && listed);
        const head = block === blocks[0] ? around.head : undefined;
        const here = { ...around, year: list.before(words), head };
        list.after(words, this.#paragraph(block.passage, conditions && listed ? inConditions(here) : here));
        const unit = unitLine.exec(words)?.[1];
        above = { caption: unit ? above.caption : words, unit };
      }
    }
  }

  /** Reads a paragraph, which may open a glossary or a review as a heading does, and says which deadline holds at its end. */
  #paragraph(passage: Passage, around: Surroundings): number | undefined {
    const words = passage.value.trim();
    if (words.length <= LONGEST_LINE && contextUnder(words, 'plan') === 'glossary') this.#glossary = true;
    this.#review = (contextBelow(words) ?? (this.#review ? 'review' : 'plan')) === 'review';
    return this.#passage(passage, around, true);
  }

  /** The end of the plan's period, in a section of targets: a deadline that is this one holds for all of it. */
  #endOfTargets(section: SectionNode | undefined): number | undefined {
    return section && ofTargets.test(section.heading.value) ? this.#end : undefined;
  }

  #section(section: SectionNode, around: Surroundings): void {
    const heading = section.heading.value;
    if (section.depth === 1 && section.kind !== 'item') this.#glossary = false;
    if (/^[一二三四五六七八九十]{1,3}\s?[、.]|^第/.test(section.number ?? '')) this.#review = false;
    const here = surroundingsBelow(section, around);
    const runsOn = section.kind === 'item' || section.kind === 'article' || section.kind === 'heading';
    const end = runsOn ? this.#passage(section.heading, { ...here, topic: around.topic }) : here.year;
    const [first] = section.children;
    const sameLine = first?.type === 'paragraph' && first.passage.offset(0) - section.heading.span().end < 4;
    this.#entry = sameLine && this.#isEntry(here, section.heading) ? first.passage : undefined;
    const between = sameLine ? this.#text.slice(section.heading.span().end, first.passage.offset(0)) : '';
    const head = /[：:]/.test(between) ? heading.trim() : undefined;
    this.#blocks(section.children, { ...here, year: sameLine ? end : here.year, head });
  }

  #isEntry({ sectionContext }: Surroundings, passage: Passage): boolean {
    if (!this.#glossary && sectionContext !== 'glossary') return false;
    const { start } = passage.span();
    return entry.test(this.#text.slice(start, start + 60));
  }

  /** Reads one passage, which its first words may head (`led`), and says which deadline holds at its end. */
  #passage(passage: Passage, around: Surroundings, led = false): number | undefined {
    const explains = passage === this.#entry || this.#isEntry(around, passage);
    const above = this.#review && around.sectionContext === 'plan' ? 'review' : around.sectionContext;
    const sectionContext = explains
      ? 'glossary'
      : contextOf(passage.folded, above === 'glossary' ? 'plan' : above);
    const { calendar, head } = around;
    const given = this.#outlineYears.of(passage.folded, passage.span().start) ?? around.year;
    const {
      targets: read,
      rejected,
      year,
    } = readPassage(passage.folded, {
      sectionContext,
      calendar,
      year: given,
      head,
    });
    const targets = this.#regulates ? read.filter((target) => target.year !== undefined) : read;
    for (const { quantity } of read.filter((target) => !targets.includes(target)))
      rejected.push({ ...quantity, rejection: 'payment', why: 'is a rule for others (第…条)' });
    const regions = targets.length ? regionsIn(passage.folded, this.#shortNames) : [];
    const binding = targets.length
      ? (bindingIn(/^[^:。]{0,24}:/.exec(passage.folded)?.[0] ?? '') ?? around.binding)
      : undefined;
    const topic = (led && targets.length ? leadOf(passage.folded) : undefined) ?? around.topic;
    for (const target of targets) {
      const region = regionAt(passage, regionFor(passage.folded, regions, target)) ?? around.region;
      this.facts.push(targetFact(passage, target, { ...around, topic, region, binding }, this.#shortNames));
    }
    const told = rejected.filter(({ rejection }) => rejection === 'past');
    if (told.length && sectionContext !== 'glossary' && sectionContext !== 'conditions')
      this.past.push({
        passage,
        told,
        calendar,
        year: given,
        head,
        section: around.section,
        topic,
        region: around.region,
      });
    for (const { start, end, rejection, why } of rejected)
      this.passed.push({ rule: `target.rejected.${rejection}`, why, span: passage.span(start, end) });
    return year;
  }

  #table(table: TableNode, above: Above, around: Surroundings): void {
    const { caption, unit = unitIn.exec(fold(caption))?.[1] ?? '' } = above;
    const undated = yearOfPeriod(caption) ?? around.year ?? this.#end;
    const captionYears = yearsNamed(caption);
    const targets = tableTargets(table, { ...around.calendar, captionYears, caption, unit, undated });
    if (targets) for (const target of targets) this.facts.push(cellFact(target, around));
    else {
      const due = deadlineColumn(table);
      const of = indicatorColumn(table);
      const year = yearOfHeading(caption) ?? around.year;
      for (const row of table.rows)
        for (const [i, cell] of row.entries()) {
          // 2023年达到36%: what is measured stands in another cell
          const head = i > of ? row[of]?.value.trim() : undefined;
          const over = table.header[i];
          const tells = i !== of && !(over && (isPartOfYear(over) || isUnitHead(over)));
          if (cell.value && tells)
            this.#passage(cell, { ...around, head, year: deadlineIn(row[due]) ?? year });
        }
    }
  }
}

/** a set of rules for others, by its kind */
const rules = /(?:办法|细则|规定|规则|条例|章程|规程|准则)$/;

/** Whether a plan is a set of rules, cut into articles (第一条). */
const isRegulation = ({ plan, children }: PlanTree): boolean =>
  rules.test(plan.head.kind?.value ?? '') && holdsArticles(children);

const holdsArticles = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) => block.type === 'section' && (block.kind === 'article' || holdsArticles(block.children)),
  );
