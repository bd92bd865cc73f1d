import { filesOf, isSection, type PlanTree, type SectionNode } from '../tree.ts';
import { asideOf, type Headed } from './cascade/deeds.ts';
import type { Collector } from './collector.ts';
import { inferred, type LinkedPlan, placeEnd, stated } from './context.ts';
import { toldApart } from './ids.ts';

const longestName = 60;
const rule = 'outline';

const childSections = (node: PlanTree | SectionNode) => node.children.filter(isSection);

/** What stands for a section in an id: its number, else the first words of its heading. */
const step = ({ number, heading }: SectionNode) =>
  (number ?? heading.value.slice(0, 16)).replace(/[\s.．、，。#/]/g, '') || '§';

/**
 * Readable ids for the sections of a plan, from their numbers along the way: `section:国发…#二/（一）/1`. Those that would be
 * the same are told apart by ~2, ~3, … in reading order.
 */
export function sectionIds(tree: PlanTree, planId: string): Map<SectionNode, string> {
  const ids = new Map<SectionNode, string>();
  const apart = toldApart();
  const visit = (node: PlanTree | SectionNode, above: string) => {
    for (const child of childSections(node)) {
      const own = apart(`${above}${step(child)}`);
      ids.set(child, `section:${planId.slice('plan:'.length)}#${own}`);
      visit(child, `${own}/`);
    }
  };
  visit(tree, '');
  return ids;
}

/** The words of a section as mended, heading included, without those of its subsections. */
function ownText(section: SectionNode): string {
  const lines = [`${section.number ?? ''}${section.heading.value}`];
  for (const child of section.children) {
    if (child.type === 'paragraph') lines.push(child.passage.value);
    if (child.type === 'table')
      lines.push(
        ...[child.header, ...child.rows].map((row) => row.map((cell) => cell.value.trim()).join('\t')),
      );
  }
  return lines.join('\n');
}

/** The Text and the Sections of a plan, and the outline that holds them. */
export function linkSections(linked: LinkedPlan, out: Collector): void {
  const { id, plan, tree, sectionIds: ids } = linked;
  const textId = `text:${id.slice('plan:'.length)}`;
  out.node({
    label: 'Text',
    properties: {
      id: textId,
      name: `${plan.head.title.value}（全文）`,
      plan: id,
      text: plan.printed ?? plan.text,
    },
  });
  const files = filesOf(plan);
  out.edge({
    type: 'HAS_TEXT',
    from: { label: 'Plan', id },
    to: { label: 'Text', id: textId },
    properties: inferred(linked, {
      rule: 'read',
      why: `It was read from ${files.join(', ')}.`,
      whyZh: `读自 ${files.join('、')}。`,
      confidence: 1,
    }),
  });
  const visit = (node: PlanTree | SectionNode, around: readonly Headed[]) => {
    for (const section of childSections(node)) {
      const outline = [{ heading: section.heading.value }, ...around];
      const aside = asideOf(outline);
      const sectionId = ids.get(section)!;
      const start = section.numberSpan?.start ?? section.heading.span().start;
      const quote = { start, end: Math.max(section.heading.span().end, section.numberSpan?.end ?? 0) };
      const evidence = stated(linked, quote, { rule, section });
      const title = `${section.number ?? ''}${section.heading.value}`;
      out.node({
        label: 'Section',
        properties: {
          id: sectionId,
          name: title.length > longestName ? `${title.slice(0, longestName)}…` : title || '（无题）',
          kind: section.kind,
          heading: section.heading.value,
          depth: section.depth,
          order: section.order,
          text: ownText(section),
          extentEnd: section.extent.end,
          ...evidence,
          ...(section.number ? { number: section.number } : {}),
          ...(aside && { aside }),
        },
      });
      out.edge({
        type: 'CONTAINS',
        from: placeEnd(linked, isSection(node) ? node : undefined),
        to: { label: 'Section', id: sectionId },
        properties: evidence,
      });
      visit(section, outline);
    }
  };
  visit(tree, []);
}
