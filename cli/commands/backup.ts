import { say } from '../language/say.ts';
import { writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

/** `gangmu backup` and `gangmu restore`: all that belongs to a store, in one file. */
export function backup(root: RootCommand): void {
  root
    .command('backup')
    .description(say('help.backup'))
    .argument('<file>', say('help.backup.file'))
    .action(async (file, _, command) => {
      const { backUp } = await import('../backup.ts');
      const { bytes } = await backUp(command.optsWithGlobals().store, file);
      await writeTo(process.stdout, [`${say('backup.done', { path: file, megabytes: megabytes(bytes) })}\n`]);
    });
  root
    .command('restore')
    .description(say('help.restore'))
    .argument('<file>', say('help.restore.file'))
    .action(async (file, _, command) => {
      const { restore } = await import('../backup.ts');
      const { nodes, edges } = await restore(command.optsWithGlobals().store, file);
      await writeTo(process.stdout, [`${say('restore.done', { nodes, edges })}\n`]);
    });
}
