import cliTruncate from 'cli-truncate';
import ora from 'ora';
import stringWidth from 'string-width';
import type { LoadProgress } from '../loader/index.ts';
import { say } from './language/say.ts';

const lineOf = ({ stage, done, total, name }: LoadProgress) =>
  say(`progress.${stage}`, { done: done + 1, total, name });

/** What the spinner and the blank behind it take of a line, and what a cut may take more where it falls into a character of two columns. */
const besideText = 3;

/** Of a name at least so much is shown, however narrow the terminal. */
const leastOfName = 8;

/** A step in one line of a terminal: where that is narrower, the middle of the name is left out, since its ends tell most. */
export function progressLine(progress: LoadProgress, columns: number): string {
  const room = columns - besideText - stringWidth(lineOf({ ...progress, name: '' }));
  const name = cliTruncate(progress.name, Math.max(room, leastOfName), { position: 'middle' });
  return lineOf({ ...progress, name });
}

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
  const spinner = ora({
    stream,
    // it would say nothing on a terminal of a machine that builds
    isEnabled: true,
    // it would hold the terminal raw to keep typed characters off its line, and Ctrl+C would be one of them
    discardStdin: false,
    // it does not know NO_COLOR
    color: stream.hasColors() ? 'cyan' : false,
  }).start();
  return {
    update(progress) {
      spinner.text = progressLine(progress, stream.columns);
      // the work between two steps leaves the spinner's own timer no turn
      spinner.render();
    },
    stop: () => spinner.stop(),
  };
}
