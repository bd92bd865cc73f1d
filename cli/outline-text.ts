import type { Block, PlanTree } from '../loader/tree.ts';
import { say } from './language/say.ts';

/** How much of a heading is shown; an item that runs on is headed by its whole first sentence. */
const shownCharacters = 60;

const shortened = (words: string): string => {
  const characters = [...words.replace(/\s+/g, ' ')];
  return characters.length > shownCharacters
    ? `${characters.slice(0, shownCharacters).join('')}…`
    : characters.join('');
};

function* linesOf(blocks: readonly Block[], depth: number): Generator<string> {
  const indent = '  '.repeat(depth);
  for (const block of blocks) {
    if (block.type === 'table')
      yield `${indent}${say('outline.table', { rows: block.rows.length, cells: block.header.length })}`;
    if (block.type !== 'section') continue;
    yield `${indent}${block.number ?? ''}${shortened(block.heading.value)}`;
    yield* linesOf(block.children, depth + 1);
  }
}

/** The outline of a plan as indented lines: its title, and below it every heading, numbered item, box and table. */
export const outlineText = (tree: PlanTree): string =>
  `${[tree.plan.head.title.value, ...linesOf(tree.children, 1)].join('\n')}\n`;
