import type { RootCommand } from '../root.ts';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { exportGraph } from './export.ts';
import { importGraph } from './import.ts';
import { indicators } from './indicators.ts';
import { ledger } from './ledger.ts';
import { list } from './list.ts';
import { load } from './load.ts';
import { mcp } from './mcp.ts';
import { outcomes } from './outcomes.ts';
import { outline } from './outline.ts';
import { radar } from './radar.ts';
import { remove } from './remove.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { serve } from './serve.ts';
import { status } from './status.ts';
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
  status,
  indicators,
  remove,
  review,
  exportGraph,
  importGraph,
  mcp,
  diff,
  backup,
  outline,
  explain,
  rules,
  verify,
  audit,
  outcomes,
  ledger,
  radar,
  workForServer,
];
