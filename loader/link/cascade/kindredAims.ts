import type { EdgeFact } from '../../../graph-schema/index.ts';
import type { Frame } from './frames.ts';
import type { Slice } from './slices.ts';
import { byIdOf, type PlanContents, type StandingSection, type StandingTarget } from './standing.ts';
import { endOf, stepEdge } from './stepEdge.ts';
import { actionable, mattersOf, shownWord } from './words.ts';

/**
 * IMPLEMENTS from a line of a table to where a plan above sets an aim of the same matter, measured by something else:
 * “规模以上工业企业中拥有发明专利的占比提高到10%” and the goals that hold “每万人发明专利拥有量达到12件”.
 *
 * What an aim is about is the last matter in its name: 高等院校、科研院所科技成果省内转化率 is about 成果转化. Where the plan has
 * an aim for the very same quantity, that is the answer (`slices`), and nothing is added.
 */
export const kindredAimsRule = 'kindredAims';

export function kindredAimsOf(
  plan: PlanContents,
  above: PlanContents,
  frame: Frame,
  slices: readonly Slice[],
  counterparts: readonly EdgeFact[],
): EdgeFact[] {
  const sections = byIdOf(above.sections);
  const there = new Set([...sections.keys(), ...above.tasks.map(({ id }) => id)]);
  const led = new Set(counterparts.filter(({ to }) => there.has(to.id)).map(({ from }) => from.id));
  const isDirect = frame.kind === 'carriesOut' && frame.steps === 1;
  const answered = new Set(slices.map(({ part }) => part.section));
  const aimsAbove = above.targets.flatMap((other) => {
    const section = other.section === undefined ? undefined : sections.get(other.section);
    return section ? [{ other, section, matter: matterOf(other) }] : [];
  });
  return plan.tasks.flatMap((task) => {
    if (task.section === undefined || answered.has(task.section)) return [];
    if (isDirect && led.has(task.id)) return [];
    const aims = plan.targets.filter(({ section }) => section === task.section);
    const kindred = aims.flatMap((aim) => {
      const matter = matterOf(aim);
      return matter === undefined
        ? []
        : aimsAbove.filter((it) => it.matter === matter).map((it) => ({ ...it, aim, matter }));
    });
    // of several places, that where the plan says what it wants in all
    const best = kindred.find(({ section }) => isGoal(section)) ?? kindred[0];
    if (!best) return [];
    const { aim, other, section, matter } = best;
    return [
      stepEdge(plan, task, endOf(new Set(), above, section), frame, {
        rule: kindredAimsRule,
        confidence: frame.kind === 'carriesOut' ? 0.7 : 0.6,
        why: `Both set aims for ${shownWord(matter)}: “${aim.quote}” and “${other.quote}” in 《${above.title}》. ${frame.why}`,
        whyZh: `都为${shownWord(matter)}定了目标：“${aim.quote}”与《${above.title}》“${other.quote}”。${frame.whyZh}`,
      }),
    ];
  });
}

const matterOf = ({ name }: StandingTarget) => mattersOf(name.normalize('NFKC').toLowerCase()).at(-1);
const isGoal = ({ heading }: StandingSection) => actionable(heading) < 1;
