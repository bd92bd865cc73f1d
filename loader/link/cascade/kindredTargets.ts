import type { EdgeFact } from '../../../graph-schema/index.ts';
import type { Frame } from './frames.ts';
import { shares } from './likelihood.ts';
import { limits } from './limits.ts';
import type { Slice } from './slices.ts';
import {
  byIdOf,
  type PlanContents,
  printingIn,
  printingsOf,
  type StandingSection,
  type StandingTarget,
  sentenceOf,
} from './standing.ts';
import { endOf, stepEdge, targetSaid } from './stepEdge.ts';
import { actionable, mattersOf, matterWordsOf } from './words.ts';

/**
 * IMPLEMENTS from a line of a table to where a plan above sets a target of the same matter, measured by something else:
 * “规模以上工业企业中拥有发明专利的占比提高到10%” and the goals that hold “每万人发明专利拥有量达到12件”.
 *
 * What a target is about is the last matter in its name: 高等院校、科研院所科技成果省内转化率 is about 成果转化. Where the plan has
 * a target for the very same quantity, that is the answer (`slices`), and nothing is added; nor where the line leads to
 * something that is to be done. Readers call such a step one on the same matter, hardly one that carries the other out: it is for lines that
 * else lead nowhere.
 */
export const kindredTargetsRule = 'kindredTargets';

/** @param led ids of the tasks that need no such step */
export function kindredTargetsOf(
  plan: PlanContents,
  above: PlanContents,
  frame: Frame,
  slices: readonly Slice[],
  led: ReadonlySet<string>,
): EdgeFact[] {
  const sections = byIdOf(above.sections);
  const answered = new Set(slices.flatMap(({ part }) => printingsOf(part).map(({ section }) => section)));
  const targetsAbove = above.targets.flatMap((other) => {
    const section = other.section === undefined ? undefined : sections.get(other.section);
    return section ? [{ other, section, matter: matterOf(other) }] : [];
  });
  return plan.tasks.flatMap((task) => {
    const measure = { from: { label: 'Task', id: task.id }, sentence: sentenceOf(task) } as const;
    if (task.section === undefined || answered.has(task.section)) return [];
    if (task.text.length >= limits.measure.line || led.has(task.id)) return [];
    const targets = plan.targets.filter((target) => printingIn(target, task.section!));
    const kindred = targets.flatMap((target) => {
      const matter = matterOf(target);
      return matter === undefined
        ? []
        : targetsAbove.filter((it) => it.matter === matter).map((it) => ({ ...it, target, matter }));
    });
    // of several places, that where the plan says what it wants in all
    const best = kindred.find(({ section }) => isGoal(section)) ?? kindred[0];
    if (!best) return [];
    const { target, other, section, matter } = best;
    const [own, its] = [wordFor(matter, target), wordFor(matter, other)];
    const [set, setAbove] = [targetSaid(target), targetSaid(other)];
    const both =
      own === its
        ? { en: `Both set targets for ${own}`, zh: `都为${own}定了目标` }
        : {
            en: `One sets a target for ${own}, the other for ${its}`,
            zh: `前者为${own}、后者为${its}定了目标`,
          };
    return [
      stepEdge(
        plan,
        measure,
        endOf(new Set(), above, section),
        { contents: above, frame },
        {
          own: sentenceOf(target),
          its: sentenceOf(other),
          rule: kindredTargetsRule,
          confidence: shares.kindredTargets,
          why: `${both.en}: ${set.en} and ${setAbove.en} in 《${above.title}》. ${frame.why}`,
          whyZh: `${both.zh}：${set.zh}与《${above.title}》${setAbove.zh}。${frame.whyZh}`,
        },
      ),
    ];
  });
}

const plain = ({ name }: StandingTarget) => name.normalize('NFKC').toLowerCase();
const matterOf = (target: StandingTarget) => mattersOf(plain(target)).at(-1);
/** The word by which a target names a matter. */
const wordFor = (matter: string, target: StandingTarget) =>
  [...matterWordsOf(plain(target)).get(matter)!].at(-1)!;
const isGoal = ({ heading }: StandingSection) => actionable(heading) < 1;
