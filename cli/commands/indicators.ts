import { InvalidArgumentError } from '@commander-js/extra-typings';
import { alikeText, indicatorsText } from '../indicators-text.ts';
import { say } from '../language/say.ts';
import { writeTo } from '../output.ts';
import { formOption, type RootCommand } from '../root.ts';
import { withStore } from '../store.ts';

const pairs = 50;

function count(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError(say('wrong.count'));
  return Number(value);
}

/** `gangmu indicators`: the quantities that plans measure, and which of them may be one. */
export function indicators(root: RootCommand): void {
  root
    .command('indicators')
    .description(say('help.indicators'))
    .option('--alike', say('help.indicators.alike'))
    .option('--limit <n>', say('help.indicators.limit'), count, pairs)
    .addOption(formOption())
    .action(async (_, command) => {
      const { store: place, report: form, alike, limit } = command.optsWithGlobals();
      const { alikeIndicators, listIndicators } = await import('../../loader/index.ts');
      const json = (rows: unknown) => `${JSON.stringify(rows, null, 2)}\n`;
      const text = alike
        ? await withStore(place, async (store) => {
            const found = await alikeIndicators(store);
            return form === 'json' ? json(found.slice(0, limit)) : alikeText(found, limit);
          })
        : await withStore(place, async (store) => {
            const found = await listIndicators(store);
            return form === 'json' ? json(found) : indicatorsText(found);
          });
      await writeTo(process.stdout, [text]);
    });
}
