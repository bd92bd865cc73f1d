import { VFile } from 'vfile';
import { type Block, Passage, type PlanTree, type SectionNode } from '../tree.ts';

/**
 * A tree for tests of rules, from lines as they are written: `#` opens a section (one `#` for each depth; a number and its
 * mark before a `|`), any other line is a paragraph. `# 三、|保障` is a section numbered 三、.
 */
export function written(lines: string): PlanTree {
  const text = lines.replace(/^#+ (?:[^|\n]*\|)?/gm, '');
  const root: PlanTree = {
    type: 'plan',
    plan: {
      head: { title: { value: '试验规划' }, issuers: [], addressees: [] },
      text,
      parts: [{ file: new VFile(text), at: 0, from: { start: 0, end: text.length } }],
      bodyStart: 0,
      frame: [],
    },
    children: [],
  };
  const open: SectionNode[] = [];
  let at = 0;
  let order = 0;
  for (const line of lines.split('\n')) {
    const heading = /^(#+) (?:([^|\n]*)\|)?(.*)$/.exec(line);
    const words = heading ? heading[3]! : line;
    const passage = Passage.plain(text, { start: at, end: at + words.length });
    at += words.length + 1;
    if (heading) {
      const depth = heading[1]!.length;
      open.length = depth - 1;
      const section: SectionNode = {
        type: 'section',
        kind: 'item',
        ...(heading[2] ? { number: heading[2] } : {}),
        heading: passage,
        depth,
        order: order++,
        extent: passage.span(),
        children: [],
      };
      (open.at(-1) ?? root).children.push(section);
      open.push(section);
    } else if (words) ((open.at(-1) ?? root).children as Block[]).push({ type: 'paragraph', passage });
    for (const section of open) section.extent.end = passage.span().end;
  }
  return root;
}
