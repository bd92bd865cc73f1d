import { kept } from '../collections.ts';
import { isSection, type Passage, type PlanTree, type SectionNode } from '../tree.ts';

/** The plan itself (what stands before its first heading) or a section, with its own words. */
export interface Container {
  /** absent for the plan itself */
  section?: SectionNode;
  /** the section that it stands in; absent at the top */
  parent?: SectionNode;
  /** heading first, then paragraphs and table cells, without those of subsections */
  passages: Passage[];
  subsections: SectionNode[];
}

function ownPassages(node: PlanTree | SectionNode): Passage[] {
  const own = isSection(node) ? [node.heading] : [];
  for (const child of node.children) {
    if (child.type === 'paragraph') own.push(child.passage);
    else if (child.type === 'table') own.push(...child.header, ...child.rows.flat());
  }
  return own.filter((p) => p.value.length > 0);
}

const held = new WeakMap<PlanTree, readonly Container[]>();

/** Everything that holds words, in reading order; walked once however many rules ask for it. */
export const containers = (tree: PlanTree): readonly Container[] => kept(held, tree, () => walk(tree));

function walk(tree: PlanTree): Container[] {
  const all: Container[] = [];
  const stack: { node: PlanTree | SectionNode; parent?: SectionNode }[] = [{ node: tree }];
  while (stack.length) {
    const { node, parent } = stack.pop()!;
    const subsections = node.children.filter(isSection);
    all.push({
      passages: ownPassages(node),
      subsections,
      ...(isSection(node) ? { section: node } : {}),
      ...(parent ? { parent } : {}),
    });
    const above = isSection(node) ? { parent: node } : {};
    for (const child of subsections.toReversed()) stack.push({ node: child, ...above });
  }
  return all;
}
