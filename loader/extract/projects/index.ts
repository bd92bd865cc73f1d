import type { PlanTree } from '../../tree.ts';
import type { SpecialProjectFact } from './fact.ts';
import { headingProject } from './headingProject.ts';
import { memberProject } from './memberProject.ts';
import { namedProject } from './namedProject.ts';
import { titleProject } from './titleProject.ts';

/** Every undertaking that a plan names or sets out. */
export const specialProjects = (tree: PlanTree): SpecialProjectFact[] =>
  [titleProject, headingProject, memberProject, namedProject].flatMap((rule) => rule(tree));
