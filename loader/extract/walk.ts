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
export function containers(tree: PlanTree): readonly Container[] {
  const known = held.get(tree);
  if (known) return known;
  const all = walk(tree);
  held.set(tree, all);
  return all;
}

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

/** A stretch of a passage: `passage.value.slice(from, to)`. */
export interface Stretch {
  from: number;
  to: number;
}

const cut = new WeakMap<Passage, readonly Stretch[]>();

/** The sentences of a passage, each with its final mark; dashes and line starts do not count. Cut once however many rules ask. */
export function sentences(passage: Passage): readonly Stretch[] {
  const known = cut.get(passage);
  if (known) return known;
  const found: Stretch[] = [];
  for (const m of passage.value.matchAll(/[^。！？；\n]+[。！？；]?/g))
    if (m[0].trim()) found.push({ from: m.index, to: m.index + m[0].length });
  cut.set(passage, found);
  return found;
}

const squareForm = /(?:\[[^[\]]{3,300}\]|【[^【】]{3,300}】|〔[^〔〕]{3,300}〕)/g;

/** What stands in brackets of other forms, as notes do: [牵头：区投促局；配合：区工商局], 【责任单位：市科技局】 */
export const squareBracketed = (folded: string): Stretch[] =>
  /[[【〔]/.test(folded)
    ? [...folded.matchAll(squareForm)].map((m) => ({ from: m.index, to: m.index + m[0].length }))
    : [];

/** Outermost pairs of brackets in folded text; one left open at the end is no pair. */
export function bracketed(folded: string): Stretch[] {
  const pairs: Stretch[] = [];
  let depth = 0;
  let open = folded.indexOf('(');
  for (let i = open; i >= 0 && i < folded.length; i++) {
    const c = folded[i];
    if (c === '(' && depth++ === 0) open = i;
    else if (c === ')' && depth > 0 && --depth === 0) pairs.push({ from: open, to: i + 1 });
  }
  return pairs;
}
