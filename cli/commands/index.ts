import type { RootCommand } from '../root.ts';
import { audit } from './audit.ts';
import { explain } from './explain.ts';
import { exportGraph } from './export.ts';
import { ledger } from './ledger.ts';
import { list } from './list.ts';
import { load } from './load.ts';
import { outcomes } from './outcomes.ts';
import { outline } from './outline.ts';
import { radar } from './radar.ts';
import { remove } from './remove.ts';
import { review } from './review.ts';
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
  verify,
  audit,
  outcomes,
  ledger,
  radar,
  workForServer,
];
