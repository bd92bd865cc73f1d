import { VFile } from 'vfile';
import { emptyManifest } from '../corpus/manifest.ts';
import { splitPlans } from '../split/index.ts';
import type { Block, PlanTree, SectionNode } from '../tree.ts';
import { formatOutline, outlinePlan } from './index.ts';

/* What the tests of this folder look at a tree with. */

/** The tree of a plan with the given body. */
export function tree(body: string): PlanTree {
  const [plan] = splitPlans([new VFile({ path: 'a.txt', value: `某省某某规划\n\n${body}` })], emptyManifest);
  return outlinePlan(plan!);
}

/** The outline as lines: headings indented by depth, without what stands under them. */
export const outline = (body: string) =>
  formatOutline(tree(body))
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(2).replace(/ \(\d+¶\)$/, ''));

/** Every section, in reading order. */
export const sections = (blocks: readonly Block[]): SectionNode[] =>
  blocks.flatMap((b) => (b.type === 'section' ? [b, ...sections(b.children)] : []));
/** The words of every paragraph, in reading order. */
export const paragraphs = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((b) =>
    b.type === 'paragraph' ? [b.passage.value] : b.type === 'section' ? paragraphs(b.children) : [],
  );
/** What stands under a heading: the words of paragraphs, and what else there is by its type. */
export const under = (body: string, heading: string) =>
  sections(tree(body).children)
    .find((section) => section.heading.value === heading)!
    .children.map((b) => (b.type === 'paragraph' ? b.passage.value : b.type));

/** A sentence to stand under a heading. */
export const S = '落实有关部署，加强各项工作。';
