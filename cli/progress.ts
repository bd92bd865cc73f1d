import ora from 'ora';
import type { LoadProgress } from '../loader/index.ts';
import { say } from './language/say.ts';

const lineOf = ({ stage, done, total, name }: LoadProgress) =>
  say(`progress.${stage}`, { done: done + 1, total, name });

/**
 * Shows on standard error how far a load has come: one line that changes on a terminal that knows its width, otherwise a line for each step.
 * `stop` takes the changing line away.
 */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): {
  update(progress: LoadProgress): void;
  stop(): void;
} {
  // a terminal that does not know its width (0) cannot tell how many lines a line takes: ora would clear them for ever
  if (!stream.isTTY || !stream.columns)
    return {
      update: (progress) => stream.write(`${lineOf(progress)}\n`),
      stop: () => {},
    };
  // ora would hold the terminal raw to keep typed characters off its line, and Ctrl+C would be one of them
  const spinner = ora({ stream, discardStdin: false }).start();
  return {
    update(progress) {
      spinner.text = lineOf(progress);
      // the work between two steps leaves the spinner's own timer no turn
      spinner.render();
    },
    stop: () => spinner.stop(),
  };
}
