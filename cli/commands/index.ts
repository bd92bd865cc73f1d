import type { RootCommand } from '../root.ts';
import { explain } from './explain.ts';
import { exportGraph } from './export.ts';
import { list } from './list.ts';
import { load } from './load.ts';
import { outline } from './outline.ts';
import { remove } from './remove.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';
import { workForServer } from './work.ts';

/**
 * Every subcommand, in the order of the help. Each adds itself to the root command, and imports the rooms that it needs
 * only when it runs, so that help and usage errors come at once.
 */
export const commands: readonly ((root: RootCommand) => void)[] = [
  load,
  serve,
  list,
  remove,
  review,
  exportGraph,
  outline,
  explain,
  rules,
  verify,
  workForServer,
];
