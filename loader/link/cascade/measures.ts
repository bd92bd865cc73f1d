import type { EdgeFact } from '../../../graph-schema/index.ts';
import { setsDeeds } from './deeds.ts';
import { limits } from './limits.ts';
import {
  ancestors,
  byIdOf,
  type PlanContents,
  type Sentence,
  type StandingSection,
  sentenceOf,
} from './standing.ts';
import { headedParagraphs, passagesOf } from './units.ts';
import { actionable } from './words.ts';

/**
 * What of a plan may carry out something above: each task that it assigns; and, where nobody is assigned to it, each of its smallest
 * sections, by the paragraph where paragraphs have headings of their own, and by the passage where it is long. What frames a plan, says
 * how things stand or where it wants to be is no measure.
 */
export interface Measure {
  /** what stands for it in the graph */
  from: EdgeFact['from'];
  title: string;
  text: string;
  /** headings that it stands under, the innermost first */
  under: readonly string[];
  /** its words as printed, as far as it is named by them */
  sentence: Sentence;
  /** where it stands, for looking further words of it up */
  extent: { start?: number | undefined; end?: number | undefined; section?: string | undefined };
  section?: StandingSection;
  /** whether somebody is assigned to it */
  assigned: boolean;
}

/** Whether a measure is told in few words: a line of a table. */
export const isLine = ({ text, assigned }: Measure): boolean => assigned && text.length < limits.measure.line;

export function measuresOf(plan: PlanContents): Measure[] {
  const byId = byIdOf(plan.sections);
  return [...assigned(plan, byId), ...unassigned(plan, byId)];
}

type Sections = ReadonlyMap<string, StandingSection>;

const around = (section: StandingSection | undefined, byId: Sections) =>
  section ? [section, ...ancestors(section, byId)] : [];

/** The tasks that set something to be done; leading and overseeing the work is no goal of anybody else's. */
function assigned({ tasks }: PlanContents, byId: Sections): Measure[] {
  return tasks.flatMap((task): Measure[] => {
    const section = task.section === undefined ? undefined : byId.get(task.section);
    const outline = around(section, byId);
    if (outline.some(({ heading }) => actionable(heading) < 0.5)) return [];
    return [
      {
        from: { label: 'Task', id: task.id },
        title: task.title,
        text: task.text,
        under: outline.slice(1).map(({ heading }) => heading),
        sentence: sentenceOf(task),
        extent: {
          start: Math.min(task.start ?? 0, section?.start ?? Number.POSITIVE_INFINITY),
          end: section?.extentEnd ?? task.end,
          section: task.section,
        },
        assigned: true,
        ...(section && { section }),
      },
    ];
  });
}

/** The smallest sections of a plan, as far as they set something to be done and nobody is assigned to them. */
function unassigned({ sections, tasks }: PlanContents, byId: Sections): Measure[] {
  const holders = new Set(sections.map(({ parent }) => parent));
  const taken = new Set(tasks.map(({ section }) => section));
  return sections.flatMap((section): Measure[] => {
    const outline = around(section, byId);
    if (holders.has(section.id) || outline.some(({ id }) => taken.has(id)) || !setsDeeds(outline)) return [];
    const measure = (title: string, text: string, sentence: Sentence = sentenceOf(section)): Measure => ({
      from: { label: 'Section', id: section.id },
      title,
      text,
      under: outline.slice(1).map(({ heading }) => heading),
      sentence,
      extent: { start: section.start, end: section.extentEnd, section: section.id },
      assigned: false,
      section,
    });
    const headed = headedParagraphs(section);
    if (headed.length > 0) return headed.map(({ heading, text }) => measure(heading, text));
    const { text, heading } = section;
    if (text.length <= limits.measure.longSection)
      return text.length >= limits.measure.shortest ? [measure(heading, text)] : [];
    return passagesOf(text.split('\n').slice(1).join('\n'))
      .filter((passage) => passage.length >= limits.measure.shortest)
      .map((passage) => measure(heading, passage));
  });
}
