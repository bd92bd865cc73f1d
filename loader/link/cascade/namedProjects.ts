import type { EdgeFact } from '../../../graph-schema/index.ts';
import type { Frame } from './frames.ts';
import { shares } from './likelihood.ts';
import type { PlanContents } from './standing.ts';
import { answeredClause } from './stepEdge.ts';

/**
 * IMPLEMENTS from a task to an undertaking that it names and that a plan above sets out: “入选国家‘千人计划’专家达到129人”,
 * “积极对接国家‘科技创新2030—重大项目’”.
 */
export const namedProjectsRule = 'namedProjects';

export function namedProjectsOf(plan: PlanContents, above: PlanContents, frame: Frame): EdgeFact[] {
  const setOut = new Map(above.projects.filter(({ defined }) => defined).map((it) => [it.id, it]));
  return plan.tasks.flatMap((task) =>
    plan.projects
      .filter(({ id, section, defined }) => !defined && section === task.section && setOut.has(id))
      .map(
        ({ id, name, quote, start, end, section }): EdgeFact => ({
          type: 'IMPLEMENTS',
          from: { label: 'Task', id: task.id },
          to: { label: 'SpecialProject', id },
          properties: {
            plan: plan.id,
            quote,
            start,
            end,
            section,
            ...answeredClause(above, setOut.get(id)),
            rule: namedProjectsRule,
            basis: 'inferred',
            confidence: shares.namedProjects,
            force: 'stated',
            why: `It names ${name}, which 《${above.title}》 sets out (“${setOut.get(id)!.quote}”). ${frame.why}`,
            whyZh: `写到${name}，而《${above.title}》部署了它（“${setOut.get(id)!.quote}”）。${frame.whyZh}`,
          },
        }),
      ),
  );
}
