import { interruptible } from '../interrupt.ts';
import { say } from '../language/say.ts';
import type { RootCommand } from '../root.ts';
import { isEmpty, noGraph, withStore } from '../store.ts';
import { verifier } from '../verifier.ts';

/** `gangmu mcp`: the graph for an assistant, over standard input and output. Nothing else may be written there. */
export function mcp(root: RootCommand): void {
  root
    .command('mcp')
    .description(say('help.mcp'))
    .option('--site <url>', say('help.export.site'), 'http://localhost:4000')
    .action(async (_, command) => {
      const { store: place, site } = command.optsWithGlobals();
      const { serveAssistant } = await import('../../api/index.ts');
      await interruptible((signal) =>
        withStore(place, async (store) => {
          if (await isEmpty(store)) throw noGraph(store.description);
          await serveAssistant(store, { site, signal, verifier });
        }),
      );
    });
}
