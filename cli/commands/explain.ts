import { explanationText } from '../explanation-text.ts';
import { say } from '../language/say.ts';
import { writeTo } from '../output.ts';
import type { RootCommand } from '../root.ts';

/** `gangmu explain`: which rules fired on a line of a document. */
export function explain(root: RootCommand): void {
  root
    .command('explain')
    .description(say('help.explain'))
    .argument('<place>', say('help.explain.place'))
    .action(async (place, _, command) => {
      const [, path, line] = /^(.+):([1-9]\d{0,8})$/.exec(place) ?? [];
      if (path === undefined || line === undefined) return command.error(say('wrong.place', { place }));
      const { explain: explainLine } = await import('../../loader/explain.ts');
      const explanation = await explainLine(path, Number(line));
      if (!explanation) throw new Error(say('error.noLine', { place }));
      await writeTo(process.stdout, [explanationText(explanation)]);
    });
}
