import { explanationText } from '../explanation-text.ts';
import { writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';

/** `gangmu explain`: which rules fired on a line of a document. */
export function explain(root: RootCommand): void {
  root
    .command('explain')
    .description('tell which rules fired on a line of a document, and what each read there')
    .argument('<place>', 'FILE:LINE, e.g. plan.txt:120')
    .action(async (place, _, command) => {
      const [, path, line] = /^(.+):([1-9]\d{0,8})$/.exec(place) ?? [];
      if (path === undefined || line === undefined)
        return command.error(`error: ${place} is no place. Name a file and a line in it, e.g. plan.txt:120`);
      const { explain: explainLine } = await import('../../loader/explain.ts');
      const explanation = await explainLine(path, Number(line));
      if (!explanation)
        throw new Error(
          `${place}: no plan holds this line. It is empty, behind the end of the file, or not part of a plan.`,
        );
      await writeTo(process.stdout, [explanationText(explanation)]);
    });
}
