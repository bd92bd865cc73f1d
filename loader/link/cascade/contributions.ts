import type { EdgeFact } from '../../../graph-schema/index.ts';
import { grouped } from '../../collections.ts';
import {
  ancestors,
  byIdOf,
  type PlanContents,
  printingsOf,
  type Sentence,
  type StandingTarget,
  type StandingTask,
} from './standing.ts';

/**
 * CONTRIBUTES_TO: a task and the targets that its own words set, by which it is measured.
 *
 * “5.构建专业化科技服务体系。…技术合同成交额达到600亿元。（牵头单位：省科技厅）”: the task is measured by the 600亿元. Where an
 * assigned heading has items below it that nobody else is assigned to, it is measured by theirs too.
 */
export const contributionsRule = 'contributions';

export function contributionsOf(plan: PlanContents): EdgeFact[] {
  const sections = byIdOf(plan.sections);
  const tasksOf = grouped(plan.tasks, ({ section }) => section);
  const printings = plan.targets.flatMap((target) => printingsOf(target).map((said) => ({ target, said })));
  return printings.flatMap(({ target, said }) => {
    const section = said.section === undefined ? undefined : sections.get(said.section);
    const around = section ? [section, ...ancestors(section, sections)] : [];
    const assigned = around.flatMap(({ id }) => tasksOf.get(id) ?? []);
    const nearest = assigned.filter((task) => task.section === assigned[0]?.section);
    // several tasks of one section are told apart by their words
    const measured =
      nearest.length === 1 ? nearest : nearest.filter(({ text }) => said.quote && text.includes(said.quote));
    return measured.map((task) => contribution(plan, task, target, said));
  });
}

const contribution = (
  plan: PlanContents,
  task: StandingTask,
  target: StandingTarget,
  said: Sentence,
): EdgeFact => ({
  type: 'CONTRIBUTES_TO',
  from: { label: 'Task', id: task.id },
  to: { label: 'Target', id: target.id },
  properties: {
    plan: plan.id,
    ...said,
    rule: contributionsRule,
    basis: 'stated',
    confidence: 1,
    force: 'stated',
  },
});
