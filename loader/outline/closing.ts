import type { ParagraphNode, PlanTree, SectionNode } from '../tree.ts';

/** as many sections as show what is usual for their kind */
const MIN_WITNESSES = 3;

const isParagraph = (node: SectionNode['children'][number]): node is ParagraphNode =>
  node.type === 'paragraph';

/** Whether a section's first paragraph stands on the line of its heading. */
function runsOn({ heading, children }: SectionNode, text: string): boolean {
  const [first] = children;
  if (!first || !isParagraph(first)) return false;
  return !text.slice(heading.span().end, first.passage.offset(0)).includes('\n');
}

/** Paragraphs of a section that stand on lines of their own, notes in brackets left aside. */
const ownLines = (section: SectionNode, text: string): ParagraphNode[] =>
  section.children
    .slice(runsOn(section, text) ? 1 : 0)
    .filter(isParagraph)
    .filter(({ passage }) => !/^[（(]/u.test(passage.value));

function* sectionsOf(node: PlanTree | SectionNode): Generator<SectionNode> {
  for (const child of node.children) {
    if (child.type !== 'section') continue;
    yield child;
    yield* sectionsOf(child);
  }
}

/** The sections that end the plan, outermost first. */
function lastPath(tree: PlanTree): SectionNode[] {
  const path: SectionNode[] = [];
  for (let node = tree.children.at(-1); node?.type === 'section'; node = node.children.at(-1))
    path.push(node);
  return path;
}

/**
 * The words that close a plan stand behind its last item without belonging to it. They are told by what is usual: where
 * no other item of the kind has paragraphs on lines of their own, those behind the last one are the plan's.
 */
export function moveClosing(tree: PlanTree): void {
  const { text } = tree.plan;
  const path = lastPath(tree);
  const last = path.at(-1);
  if (!last || path[0]!.kind === 'annex') return;
  const closing = ownLines(last, text);
  const [first] = closing;
  if (!first || last.children.indexOf(first) + closing.length !== last.children.length) return;
  const sentence = runsOn(last, text) || text[last.heading.span().end] === '。';
  const witnesses = [...sectionsOf(tree)].filter(
    (section) => section !== last && section.kind === last.kind && section.depth === last.depth,
  );
  if (!sentence || witnesses.length < MIN_WITNESSES) return;
  if (witnesses.some((section) => ownLines(section, text).length > 0)) return;
  last.children.length -= closing.length;
  const before = last.children.at(-1);
  const end = before && isParagraph(before) ? before.passage.span().end : last.heading.span().end;
  for (const section of path) section.extent.end = Math.max(end, section.extent.start + 1);
  tree.children.push(...closing);
}
