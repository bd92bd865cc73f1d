import { say } from '../language/say.ts';
import { writeTo } from '../output.ts';
import { formOption, type RootCommand } from '../root.ts';
import { statusOf, statusText } from '../status.ts';

/** `gangmu status`: what a store holds, of when, and what is beside it. */
export function status(root: RootCommand): void {
  root
    .command('status')
    .description(say('help.status'))
    .addOption(formOption())
    .action(async (_, command) => {
      const { store: place, report: form } = command.optsWithGlobals();
      const found = await statusOf(place);
      await writeTo(process.stdout, [
        form === 'json' ? `${JSON.stringify(found, null, 2)}\n` : statusText(found),
      ]);
    });
}
