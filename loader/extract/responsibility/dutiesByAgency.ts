import type { AssignmentFact } from '../../facts.ts';
import { moved } from '../../lexical/stretch.ts';
import { isSection, type Passage, type PlanTree, type SectionNode } from '../../tree.ts';
import { type AgencyEntry, splitAgencyList } from '../names/agencyList.ts';
import { type Container, containers } from '../walk.ts';
import { namesAsPrinted, sectionTask, sectionWords, stretchTask } from './assignedTask.ts';

/**
 * Reads lists of duties that are ordered by who has them, as 责任清单 and 职责分工 are:
 *
 * - a heading that is an organisation, and below it its duties: “一、市科技局”, “1.组织实施重大专项。”
 * - lines that begin with one: “市财政局：负责落实资金。”
 *
 * One such heading or line alone may be anything, unless what follows says 负责.
 */
export function dutiesByAgency(tree: PlanTree): AssignmentFact[] {
  if (!listsDuties(tree)) return [];
  const all = containers(tree);
  return [...belowHeadings(all), ...inLines(all)];
}

const aboutDuties = /责任|职责|分工|任务|清单|负责/;

/** Whether a plan, or a section of it, is about who has what to do. */
const listsDuties = (tree: PlanTree): boolean =>
  aboutDuties.test(tree.plan.head.title.value) ||
  containers(tree).some(({ section }) => section && aboutDuties.test(section.heading.folded));

const longestHeading = 60;

/** what is known by more than how it ends: 省制造业创新中心 may be what is to be built */
const sure = 0.9;

/** The organisations that words consist of. */
function onlyAgencies(words: string): AgencyEntry[] | undefined {
  if (words.length > longestHeading) return undefined;
  const entries = splitAgencyList(words);
  const known = entries.every((e) => e.recognised) && entries.some((e) => e.confidence >= sure);
  return known ? entries : undefined;
}

const bareHeading = ({ folded }: Passage) => folded.replace(/(?:\(\d{1,3}项\))?[\s:。]*$/, '');

function belowHeadings(all: readonly Container[]): AssignmentFact[] {
  const headed = all.flatMap(({ section, parent, passages }) => {
    const leads = section && onlyAgencies(bareHeading(section.heading));
    return leads ? [{ section, parent, passages, leads }] : [];
  });
  return headed.flatMap(({ section, parent, passages, leads }) => {
    if (!headed.some((other) => other.section !== section && other.parent === parent)) return [];
    const { heading } = section;
    const owner = { passage: heading, leads, quote: heading.span() };
    const duties = section.children.filter(isSection);
    if (duties.length) return duties.map((duty) => fact(owner, sectionTask(duty, sectionWords(duty)), duty));
    return passages
      .filter((passage) => passage !== heading && passage.value.trim().length > shortestDuty)
      .map((passage) =>
        fact(owner, stretchTask(passage, { from: 0, to: passage.value.length }, section), section),
      );
  });
}

const shortestDuty = 4;
const openedByAgency = /^\s{0,4}([^:。;]{3,60}):(?=[^\s])/;
const saysDuty = /^\s?(?:主要)?(?:负责|牵头|承担|组织|指导|协调|统筹)/;

function inLines(all: readonly Container[]): AssignmentFact[] {
  const lines = all.flatMap(({ section, passages }) =>
    passages.flatMap((passage) => {
      const [lead, words] = openedByAgency.exec(passage.folded) ?? [];
      if (lead === undefined || passage.folded.length - lead.length <= shortestDuty) return [];
      const from = lead.indexOf(words!);
      const named = onlyAgencies(words!);
      return named ? [{ section, passage, from, to: lead.length, named }] : [];
    }),
  );
  return lines.flatMap(({ section, passage, from, to, named }) => {
    const told =
      saysDuty.test(passage.folded.slice(to)) || lines.filter((l) => l.section === section).length > 1;
    if (!told && lines.length < 3) return [];
    const leads = named.map((entry) => moved(entry, from));
    const owner = { passage, leads, quote: passage.span(from, to) };
    return fact(owner, stretchTask(passage, { from: to, to: passage.value.length }, section), section);
  });
}

function fact(
  {
    passage,
    leads,
    quote,
  }: { passage: Passage; leads: readonly AgencyEntry[]; quote: AssignmentFact['quote'] },
  task: AssignmentFact['task'],
  section: SectionNode | undefined,
): AssignmentFact {
  return {
    kind: 'assignment',
    rule: 'dutiesByAgency',
    quote,
    section,
    confidence: 0.85,
    task,
    leads: leads.map(namesAsPrinted(passage)),
    supports: [],
  };
}
