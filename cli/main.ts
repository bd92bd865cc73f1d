import { CommanderError } from '@commander-js/extra-typings';
import { commands } from './commands/index.ts';
import { exitCodeOf, explain } from './failure.ts';
import { languageWanted, speak } from './language/say.ts';
import { rootCommand } from './root.ts';

function forgiveLeaving(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/**
 * Runs one command and resolves to the exit code of the process. An error ends as one line on standard error; this
 * never throws. A command whose work is only partly done sets `process.exitCode` itself.
 * @param args the words behind `gangmu`
 */
export async function main(args: readonly string[]): Promise<number> {
  // who has seen enough of a long help goes away (`gangmu --help | head`)
  process.stdout.on('error', forgiveLeaving);
  speak(languageWanted(args, process.env));
  const root = rootCommand();
  for (const addTo of commands) addTo(root);
  try {
    await root.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // commander has printed its message already, and asking for help is no error
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`gangmu: ${explain(error)}\n`);
    return exitCodeOf(error);
  }
}
