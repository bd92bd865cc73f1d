import type { ParagraphNode, Passage, PlanText, PlanTree, SectionNode, Span } from '../tree.ts';
import { type BlockItem, blocksOf, type WordsItem } from './blocks.ts';
import { moveClosing } from './closing.ts';
import type { Mark } from './forms.ts';
import { headingOf } from './heading.ts';
import { Levels } from './levels.ts';

export { formatOutline } from './format.ts';

/** as many blocks as are looked at for what the next number tells */
const LOOKAHEAD = 60;

/** Whether a doubtful mark (1培育…) is one: its number is the next of a series, or a second one follows. */
function isMeant(mark: Mark, levels: Levels, blocks: readonly BlockItem[], i: number): boolean {
  if (!mark.form.doubtful || levels.countsOn(mark)) return true;
  if (mark.number !== 1) return false;
  for (const block of blocks.slice(i + 1, i + 1 + LOOKAHEAD)) {
    if (block.type !== 'words' || block.mark?.form.series !== mark.form.series) continue;
    return block.mark.number === 2;
  }
  return false;
}

/** The mark of a block, where it cannot be anything else. */
const certainMark = (block: BlockItem | undefined): Mark[] =>
  block?.type === 'words' && block.mark && !block.mark.form.doubtful ? [block.mark] : [];

const paragraph = (passage: Passage): ParagraphNode => ({ type: 'paragraph', passage });

/** Words without the white space at their ends. */
function trimmedPassage(passage: Passage, from = 0): Passage {
  let start = from;
  let end = passage.value.length;
  while (start < end && /\s/.test(passage.value[start]!)) start++;
  while (end > start && /\s/.test(passage.value[end - 1]!)) end--;
  return passage.slice(start, end);
}

const endOfPassage = (passage: Passage) => passage.span().end;

/** Puts blocks, one after the other, where they belong in a tree. */
class Builder {
  readonly #tree: PlanTree;
  #levels = new Levels([]);
  #order = 0;

  constructor(tree: PlanTree) {
    this.#tree = tree;
  }

  add(blocks: readonly BlockItem[]): void {
    this.#levels = new Levels(blocks.flatMap(certainMark));
    blocks.forEach((block, i) => {
      if (block.type === 'table') {
        this.#append(block.table, block.table.extent.end);
        return;
      }
      const { mark } = block;
      if (mark && mark.form.kind !== 'paragraph' && isMeant(mark, this.#levels, blocks, i))
        this.#section(block, mark);
      else this.#paragraph(block, blocks.slice(i + 1, i + 1 + LOOKAHEAD));
    });
  }

  #append(node: PlanTree['children'][number], end: number): void {
    const parent = this.#levels.current ?? this.#tree;
    parent.children.push(node);
    for (const section of this.#levels.path) section.extent.end = Math.max(section.extent.end, end);
  }

  #section({ passage }: WordsItem, mark: Mark): void {
    const { heading, rest } = headingOf(trimmedPassage(passage, mark.length));
    const number = trimmedPassage(passage.slice(0, passage.value.slice(0, mark.length).search(/[：:\s]*$/u)));
    const kind = mark.form.kind as SectionNode['kind'];
    const section: SectionNode = {
      type: 'section',
      kind,
      heading,
      depth: 1,
      order: this.#order++,
      extent: { start: passage.offset(0), end: endOfPassage(passage) },
      children: rest ? [paragraph(rest)] : [],
      ...(number.value && { number: number.value, numberSpan: number.span() }),
    };
    const { parent, depth } = this.#levels.enter(mark, section);
    section.depth = depth;
    (parent ?? this.#tree).children.push(section);
    for (const open of this.#levels.path) open.extent.end = Math.max(open.extent.end, section.extent.end);
  }

  /**
   * A paragraph stands behind a box, not in it, after a blank line where blank lines tell, or after the box's numbered
   * items, unless it introduces more of them or the next number counts on inside the box.
   */
  #paragraph(block: WordsItem, coming: readonly BlockItem[]): void {
    const { value } = block.passage;
    const box = this.#levels.path.findLast(({ kind }) => kind === 'box');
    const marked = box && coming.find((b) => certainMark(b).length > 0);
    const goesOn = box && certainMark(marked).some((mark) => this.#levels.countsOnIn(box, mark));
    if (box && !goesOn) {
      if (box.children.at(-1)?.type === 'section') {
        const introduces = certainMark(coming[0])[0]?.number === 1 && /[：:]$/.test(value);
        this.#levels.closeTo(box, !introduces);
      } else if (block.gap && box.children.length > 0) this.#levels.closeTo(box, true);
    }
    // （以上三项工作牵头单位：…） speaks of the items above it, not of the last one
    const open = this.#levels.current;
    if (open?.kind === 'item' && /^[（(]以上/.test(value)) this.#levels.closeTo(open, true);
    this.#append(paragraph(block.passage), endOfPassage(block.passage));
  }
}

const zones = (plan: PlanText): Span[] => [
  { start: 0, end: plan.bodyStart },
  { start: plan.bodyStart, end: plan.text.length },
];

/**
 * The outline of a plan: its sections down to numbered items and boxes, each with its paragraphs and tables. What
 * stands before the body (the notice that issues it) comes first. Lines that only frame the plan and its table of
 * contents are left out.
 */
export function outlinePlan(plan: PlanText): PlanTree {
  const tree: PlanTree = { type: 'plan', plan, children: [] };
  const builder = new Builder(tree);
  for (const zone of zones(plan)) builder.add(blocksOf(plan, zone));
  moveClosing(tree);
  return tree;
}
