import { grouped } from '../../collections.ts';
import { fold } from '../../tree.ts';
import type { PlanContents, StandingProject, StandingSection } from './standing.ts';

/**
 * What of a plan may be carried out: each of its sections; each undertaking to which a section gives a paragraph of its own
 * (专栏2 国家科技重大专项: “重大新药创制。围绕恶性肿瘤…”), which is about that undertaking and not about the others beside it; and each
 * paragraph that opens with a heading of its own (“推进科技成果产业化。…”).
 */
export interface Unit {
  section: StandingSection;
  heading: string;
  text: string;
  /** the undertaking that it sets out */
  project?: StandingProject;
}

export function unitsOf({ sections, projects }: Pick<PlanContents, 'sections' | 'projects'>): Unit[] {
  const setOut = grouped(
    projects.filter((it) => it.defined),
    ({ section }) => section,
  );
  return sections.flatMap((section): Unit[] => {
    const its = setOut.get(section.id) ?? [];
    const whole = its.find(({ name }) => fold(name) === fold(section.heading));
    const unit = { section, heading: section.heading, text: section.text, ...(whole && { project: whole }) };
    const paragraphs = section.text.split('\n').map((it) => it.trim());
    const own = its.flatMap((project): Unit[] => {
      const text = project === whole ? undefined : paragraphs.find((it) => opensWith(it, project.name));
      return text ? [{ section, heading: project.name, text, project }] : [];
    });
    const ofUndertakings = new Set(own.map(({ text }) => text));
    const headed = headedParagraphs(section).filter(({ text }) => !ofUndertakings.has(text));
    return [unit, ...own, ...headed];
  });
}

const opensWith = (paragraph: string, name: string) =>
  fold(paragraph)
    .replace(/^\d{1,2}[.、]/, '')
    .startsWith(`${fold(name)}。`);

/** 推进科技成果产业化。…: a few words without a comma, and a sentence or more about them. */
const runIn =
  /^(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、．])?([\p{Script=Han}“”"、]{4,24})。(?=[^\n]{20})/u;

/** The paragraphs of a section that open with a heading of their own, where there are several: one alone is the section itself. */
export function headedParagraphs(section: StandingSection): Unit[] {
  const found = section.text
    .split('\n')
    .slice(1)
    .flatMap((line): Unit[] => {
      const text = line.trim();
      const heading = runIn.exec(text)?.[1];
      return heading === undefined ? [] : [{ section, heading, text }];
    });
  return found.length > 1 ? found : [];
}

const longestPassage = 260;

/** Paragraphs of a text, long ones in stretches of whole sentences. */
export function passagesOf(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n').map((it) => it.trim())) {
    if (line.length <= longestPassage) {
      if (line) found.push(line);
      continue;
    }
    let passage = '';
    for (const sentence of line.split(/(?<=。)/)) {
      if (passage && passage.length + sentence.length > longestPassage) {
        found.push(passage);
        passage = '';
      }
      passage += sentence;
    }
    if (passage) found.push(passage);
  }
  return found;
}
