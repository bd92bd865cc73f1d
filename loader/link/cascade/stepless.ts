import type { EdgeFact } from '../../../graph-schema/index.ts';
import type { Reason } from '../../tree.ts';
import type { Frame } from './frames.ts';
import { measuresOf } from './measures.ts';
import type { PlanContents, PlanStanding } from './standing.ts';

const most = 3;
const titled = (plans: readonly PlanStanding[]) => {
  const titles = plans.slice(0, most).map(({ title }) => `《${title}》`);
  const more = plans.length - titles.length;
  return {
    en: titles.join(', ') + (more > 0 ? ` and ${more} more` : ''),
    zh: titles.join('、') + (more > 0 ? `等${plans.length}份文件` : ''),
  };
};

/** That none of what it has is like, be it one or many. */
const noneIs = (count: number, one: string) =>
  count === 1 ? `its only ${one} is not` : `none of its ${count} ${one}s is`;

/**
 * Why nothing of a plan below the nation leads to a plan above it, where nothing does: it names none, none of those that it names comes
 * before it, it sets nothing to be done, or nothing in it is like enough to anything there.
 * @param named the plans that it carries out or names, as far as they were read
 */
export function whyStepless(
  plan: PlanContents,
  frames: readonly Frame[],
  named: readonly PlanStanding[],
  edges: readonly EdgeFact[],
): Reason | undefined {
  if (plan.level === 'national' || edges.some((edge) => leadsUp(edge, plan))) return undefined;
  const measures = measuresOf(plan);
  const stated = frames.filter(({ kind }) => kind !== 'inForce').map(({ above }) => above);
  if (measures.length === 0)
    return {
      why: `Nothing in it is assigned to anybody, and ${plan.sections.length === 1 ? 'its only section sets nothing' : `none of its ${plan.sections.length} sections sets anything`} to be done.`,
      whyZh: `文中没有分工到单位的任务，${plan.sections.length}个章节也未部署工作。`,
    };
  if (stated.length > 0) {
    const above = titled(stated);
    return {
      why: `It names ${above.en}, and ${noneIs(measures.length, 'measure')} like enough to anything there.`,
      whyZh: `文中${measures.length}项举措与其提到的${above.zh}均不够相近。`,
    };
  }
  if (named.length > 0) {
    const others = titled(named);
    return {
      why: `What it names, ${others.en}, is not of a higher level, was issued later, or had run out before.`,
      whyZh: `文中提到的${others.zh}级别不高于本文件，或晚于本文件印发，或此前已到期。`,
    };
  }
  const assigned = measures.filter((measure) => measure.assigned).length;
  if (assigned === 0)
    return {
      why: 'It names no plan above that was read, and nothing in it is assigned to anybody: what is merely alike carries nothing out.',
      whyZh: '文中未提到已读入的上级文件，也没有分工到单位的任务；仅仅相近不等于落实。',
    };
  if (frames.length === 0)
    return {
      why: 'It names no plan above that was read, and none was certainly in force for its place when it was issued.',
      whyZh: '文中未提到已读入的上级文件，其印发时也没有可以确定对当地有效的上级文件。',
    };
  return {
    why: `It names no plan above that was read, and ${noneIs(assigned, 'task')} like enough to anything in ${frames.length === 1 ? 'the one that was' : `the ${frames.length} that were`} in force.`,
    whyZh: `文中未提到已读入的上级文件，${assigned}项任务与当时有效的${frames.length}份上级文件均不够相近。`,
  };
}

/** Whether an edge leads out of a plan to another. */
const leadsUp = ({ type, properties }: EdgeFact, { id }: PlanStanding) =>
  (type === 'IMPLEMENTS' || type === 'REFINES') &&
  properties.toPlan !== undefined &&
  properties.toPlan !== id;
