import type { EdgeFact } from '../../../graph-schema/index.ts';
import type { Frame } from './frames.ts';
import { shares } from './likelihood.ts';
import type { Slice } from './slices.ts';
import { byIdOf, type PlanContents, type StandingSection, type StandingTarget } from './standing.ts';
import { aimSaid, endOf, stepEdge } from './stepEdge.ts';
import { actionable, mattersOf, matterWordsOf } from './words.ts';

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
    const [own, its] = [wordFor(matter, aim), wordFor(matter, other)];
    const [set, setAbove] = [aimSaid(aim), aimSaid(other)];
    const both =
      own === its
        ? { en: `Both set aims for ${own}`, zh: `都为${own}定了目标` }
        : {
            en: `One sets an aim for ${own}, the other for ${its}`,
            zh: `前者为${own}、后者为${its}定了目标`,
          };
    return [
      stepEdge(plan, task, endOf(new Set(), above, section), frame, {
        rule: kindredAimsRule,
        confidence: shares.kindredAims,
        why: `${both.en}: ${set.en} and ${setAbove.en} in 《${above.title}》. ${frame.why}`,
        whyZh: `${both.zh}：${set.zh}与《${above.title}》${setAbove.zh}。${frame.whyZh}`,
      }),
    ];
  });
}

const plain = ({ name }: StandingTarget) => name.normalize('NFKC').toLowerCase();
const matterOf = (aim: StandingTarget) => mattersOf(plain(aim)).at(-1);
/** The word by which an aim names a matter. */
const wordFor = (matter: string, aim: StandingTarget) => [...matterWordsOf(plain(aim)).get(matter)!].at(-1)!;
const isGoal = ({ heading }: StandingSection) => actionable(heading) < 1;
