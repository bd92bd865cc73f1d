import type { Block, Passage, PlanTree, SectionNode, TableNode } from '../../tree.ts';
import type { NoTarget, TargetFact } from '../target.ts';
import type { Calendar } from './calendar.ts';
import { type Aim, readPassage } from './passage.ts';
import { calendarOf, yearOfHeading, yearOfPeriod } from './planYears.ts';
import { type Binding, bindingIn } from './qualifiers.ts';
import type { About, Stretch } from './reading.ts';
import { regionFor, regionsIn } from './region.ts';
import { ofConditions, setsTasks, settingBelow, settingOf, settingUnder } from './setting.ts';
import {
  deadlineColumn,
  deadlineIn,
  indicatorColumn,
  type TableAim,
  tableAims,
  yearsNamed,
} from './table.ts';
import { leadOf, needsBearer, topicOf } from './topic.ts';

/** What holds where a passage stands. */
interface Surroundings {
  section?: SectionNode | undefined;
  setting: About['setting'];
  /** a heading above sets tasks or aims */
  inTasks?: boolean | undefined;
  calendar: Calendar;
  /** the deadline that the sentence gives which introduces the passage, or the heading above it */
  year?: number | undefined;
  topic?: string | undefined;
  region?: TargetFact['region'];
  /** what heads a passage on its line, before a colon */
  head?: string | undefined;
  /** 约束性指标: what the heading above makes of what is below it */
  binding?: Binding | undefined;
}

/** A passage with numbers that were refused since they tell of what was, and where it stands. */
export interface PastPassage
  extends Pick<Surroundings, 'calendar' | 'year' | 'head' | 'section' | 'topic' | 'region'> {
  passage: Passage;
  told: readonly Stretch[];
}

/** an entry of a glossary: “十县百乡”示范工程：建设…, 12.《…》：… */
const entry = /^\s*(?:\d{1,3}\s*[.．、])?\s*[^，。：；:]{1,40}[：:]/;
const dash = /^\s*(?:—|--|●|•|■|◆|·|▪|-|\?)/;
const mark =
  /^\s*(?:第[一二三四五六七八九十]{1,2}[,，]|[一二三四五六七八九十]{1,2}是|[(（]?\d{1,2}[)）.、．]|[①-⑳])/;
const step = /^\s*第[一二三四五六]步/;
/** 主要目标, （二）发展目标 */
const ofAims = /^[^，。；：]{0,10}(?:目标|愿景)(?:[。：:]|$)/;
/** 今后五年的目标任务: not the year of the title */
const comingYears = /(?:今后|未来)[一二三四五六七八九十\d]{1,2}年/;
const introduces = /[：:]\s*$/;
/** （单位：家） */
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

  #text = '';
  #end: number | undefined;

  read(tree: PlanTree): void {
    this.#text = tree.plan.text;
    this.#end = tree.plan.head.periodEnd?.value;
    const calendar = calendarOf(tree.plan);
    this.#blocks(tree.children, { setting: 'plan', calendar, year: calendar.current });
  }

  #blocks(blocks: readonly Block[], around: Surroundings): void {
    const here = around;
    const list = new ListYears(around.year, this.#endOfAims(around.section));
    let caption = around.section?.heading.value ?? '';
    let unit: string | undefined;
    // a paragraph has opened a list of conditions
    let conditions = false;
    for (const block of blocks) {
      if (block.type === 'table') this.#table(block, { caption, unit }, here);
      else if (block.type === 'section')
        this.#section(block, { ...here, year: list.forItem(), head: undefined });
      else {
        const words = block.passage.value.trim();
        if (words.length <= 30 && settingUnder(words, 'plan') === 'glossary') this.#glossary = true;
        this.#review = (settingBelow(words) ?? (this.#review ? 'review' : 'plan')) === 'review';
        const listed = dash.test(words) || mark.test(words);
        conditions = ofConditions.test(words) || (conditions && listed);
        const setting = conditions && listed ? 'conditions' : here.setting;
        const head = block === blocks[0] ? here.head : undefined;
        const year = this.#passage(block.passage, { ...here, setting, year: list.before(words), head }, true);
        list.after(words, year);
        unit = unitLine.exec(words)?.[1];
        if (!unit) caption = words;
      }
    }
  }

  /** The end of the plan's period, in a section of aims: a deadline that is this one holds for all of it. */
  #endOfAims(section: SectionNode | undefined): number | undefined {
    return section && ofAims.test(section.heading.value) ? this.#end : undefined;
  }

  #section(section: SectionNode, around: Surroundings): void {
    const heading = section.heading.value;
    const current = yearOfHeading(heading);
    const year = current ?? yearOfPeriod(heading);
    if (section.depth === 1 && section.kind !== 'item') this.#glossary = false;
    if (/^[一二三四五六七八九十]{1,3}\s?[、.]|^第/.test(section.number ?? '')) this.#review = false;
    const here: Surroundings = {
      ...around,
      section,
      setting: settingUnder(heading, around.setting, around.inTasks),
      inTasks: around.inTasks || setsTasks(heading),
      ...(year !== undefined && { year }),
      ...(current !== undefined && { calendar: { ...around.calendar, current } }),
      ...(comingYears.test(heading) && { year: undefined }),
      topic: topicOf(heading) ?? around.topic,
      binding: bindingIn(heading) ?? around.binding,
      region: regionOfHeading(section.heading) ?? around.region,
    };
    const runsOn = section.kind === 'item' || section.kind === 'article' || section.kind === 'heading';
    const end = runsOn ? this.#passage(section.heading, { ...here, topic: around.topic }) : here.year;
    const [first] = section.children;
    const sameLine = first?.type === 'paragraph' && first.passage.offset(0) - section.heading.span().end < 4;
    this.#entry = sameLine && this.#isEntry(here, section.heading) ? first.passage : undefined;
    const between = sameLine ? this.#text.slice(section.heading.span().end, first.passage.offset(0)) : '';
    const head = /[：:]/.test(between) ? heading.trim() : undefined;
    this.#blocks(section.children, { ...here, year: sameLine ? end : here.year, head });
  }

  #isEntry({ setting }: Surroundings, passage: Passage): boolean {
    if (!this.#glossary && setting !== 'glossary') return false;
    const { start } = passage.span();
    return entry.test(this.#text.slice(start, start + 60));
  }

  /** Reads one passage, which its first words may head (`led`), and says which deadline holds at its end. */
  #passage(passage: Passage, around: Surroundings, led = false): number | undefined {
    const explains = passage === this.#entry || this.#isEntry(around, passage);
    const above = this.#review && around.setting === 'plan' ? 'review' : around.setting;
    const setting = explains ? 'glossary' : settingOf(passage.folded, above === 'glossary' ? 'plan' : above);
    const { calendar, year: given, head } = around;
    const { aims, refusals, year } = readPassage(passage.folded, { setting, calendar, year: given, head });
    const regions = aims.length ? regionsIn(passage.folded) : [];
    const binding = aims.length
      ? (bindingIn(/^[^:。]{0,24}:/.exec(passage.folded)?.[0] ?? '') ?? around.binding)
      : undefined;
    const topic = (led && aims.length ? leadOf(passage.folded) : undefined) ?? around.topic;
    for (const aim of aims) {
      const region = regionAt(passage, regionFor(passage.folded, regions, aim)) ?? around.region;
      this.facts.push(this.#fact(passage, aim, { ...around, topic, region, binding }));
    }
    const told = refusals.filter(({ bar }) => bar === 'past');
    if (told.length && setting !== 'glossary')
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
    for (const { start, end, bar, why } of refusals)
      this.passed.push({ rule: `target.bar.${bar}`, why, span: passage.span(start, end) });
    return year;
  }

  #fact(passage: Passage, aim: Aim, { section, topic, region, binding: given }: Surroundings): TargetFact {
    const binding = aim.binding ?? given;
    const bearer = topic !== undefined && needsBearer(aim, topic) ? topic : '';
    const { value, valueMax, unit, operator, year, baselineYear, baselineValue, rule, confidence } = aim;
    const { limit, pace } = aim;
    return {
      kind: 'target',
      rule,
      quote: trimmed(passage, aim.quote),
      section,
      confidence,
      indicator: { name: `${bearer}${aim.name}`, span: passage.span(aim.indicator.start, aim.indicator.end) },
      ...(region && { region }),
      operator,
      value,
      ...(valueMax !== undefined && { valueMax }),
      unit,
      ...(limit && { limit }),
      ...(pace && { pace }),
      ...(binding && { binding }),
      ...(year !== undefined && { year }),
      ...(baselineYear !== undefined && { baselineYear }),
      ...(baselineValue !== undefined && { baselineValue }),
    };
  }

  #table(table: TableNode, above: { caption: string; unit: string | undefined }, around: Surroundings): void {
    const { caption, unit = '' } = above;
    const undated = yearOfPeriod(caption) ?? around.year ?? this.#end;
    const captionYears = yearsNamed(caption);
    const aims = tableAims(table, { ...around.calendar, captionYears, caption, unit, undated });
    if (aims) for (const aim of aims) this.facts.push(this.#cell(aim, around));
    else {
      const due = deadlineColumn(table);
      const of = indicatorColumn(table);
      const year = yearOfHeading(caption) ?? around.year;
      for (const row of table.rows)
        for (const [i, cell] of row.entries()) {
          // 2023年达到36%: what is measured stands in another cell
          const head = i > of ? row[of]?.value.trim() : undefined;
          if (cell.value && i !== of)
            this.#passage(cell, { ...around, head, year: deadlineIn(row[due]) ?? year });
        }
    }
  }

  #cell({ indicator, cell, place, row, ...aim }: TableAim, around: Surroundings): TargetFact {
    const { passage, at, name } = indicator;
    const { section, binding } = around;
    const region = (place && regionAt(place.passage, place.at)) ?? around.region;
    return {
      kind: 'target',
      rule: 'target.table',
      quote: { start: row.span().start, end: cell.span().end },
      section,
      confidence: 1,
      indicator: { name, span: passage.span(at.start, at.end) },
      ...(region && { region }),
      ...(binding && { binding }),
      ...aim,
    };
  }
}

/** how long a heading is at most that says whose section it opens; the first sentence of an item is longer */
const LONGEST_HEADING = 40;

const regionOfHeading = (heading: Passage) =>
  heading.folded.length <= LONGEST_HEADING ? regionAt(heading, regionsIn(heading.folded).at(-1)) : undefined;

const regionAt = (passage: Passage, found: Stretch | undefined): TargetFact['region'] =>
  found && {
    printed: passage.value.slice(found.start, found.end),
    span: passage.span(found.start, found.end),
  };

/** The zone or area that an aim's own sentence names. */
export const placeOfAim = (passage: Passage, aim: Aim): TargetFact['region'] =>
  regionAt(passage, regionFor(passage.folded, regionsIn(passage.folded), aim));

export function trimmed(passage: Passage, { start, end }: Stretch) {
  const { value } = passage;
  let from = start;
  let to = end;
  while (from < to && /[\s,，、：:；;]/.test(value[from]!)) from++;
  while (to > from && /[\s,，、：:；;]/.test(value[to - 1]!)) to--;
  return passage.span(from, to);
}

/**
 * Which deadline a paragraph begins with. One that a sentence gives holds for the dash list behind its paragraph, and for
 * any list where the paragraph ends with a colon; 第一步，到2020年… holds until the next step.
 */
class ListYears {
  readonly #given: number | undefined;
  readonly #throughout: number | undefined;
  #intro: number | undefined;
  #open = false;
  #step: { year: number | undefined } | undefined;

  /** @param throughout the year that holds on where a paragraph ends with it */
  constructor(given: number | undefined, throughout: number | undefined) {
    this.#given = given;
    this.#throughout = throughout;
  }

  before(words: string): number | undefined {
    if (step.test(words)) return this.#given;
    if (dash.test(words)) return this.#intro ?? this.#step?.year ?? this.#given;
    if (this.#open && mark.test(words)) return this.#intro ?? this.#given;
    return this.#step?.year ?? this.#forAll() ?? this.#given;
  }

  #forAll(): number | undefined {
    return this.#intro === this.#throughout ? this.#throughout : undefined;
  }

  after(words: string, year: number | undefined): void {
    if (dash.test(words) || (this.#open && mark.test(words))) return;
    this.#intro = year;
    this.#open = introduces.test(words);
    if (step.test(words)) this.#step = { year };
  }

  forItem(): number | undefined {
    return this.#open ? (this.#intro ?? this.#given) : (this.#forAll() ?? this.#given);
  }
}
