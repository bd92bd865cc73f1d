import type { Block, PlanTree } from '../tree.ts';

const MAX_HEADING = 60;

const shorten = (words: string) => (words.length > MAX_HEADING ? `${words.slice(0, MAX_HEADING)}…` : words);

function lines(blocks: readonly Block[], depth: number): string[] {
  const indent = '  '.repeat(depth);
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [];
    if (block.type === 'table')
      return [
        `${indent}[${block.rows.length} × ${block.header.length}] ${block.header.map((c) => c.value).join(' | ')}`,
      ];
    const own = block.children.filter(({ type }) => type === 'paragraph').length;
    const heading = `${block.number ?? ''} ${shorten(block.heading.value)}`.trim();
    return [`${indent}${heading}${own ? ` (${own}¶)` : ''}`, ...lines(block.children, depth + 1)];
  });
}

/** The outline as lines to read: headings indented by depth, with how many paragraphs stand under each, and tables. */
export const formatOutline = (tree: PlanTree): string =>
  [tree.plan.head.title.value, ...lines(tree.children, 1), ''].join('\n');
