import { createReadStream } from 'node:fs';
import { interruptible } from '../interrupt.ts';
import { say } from '../language/say.ts';
import type { RootCommand } from '../root.ts';
import { withStoreToWrite } from '../store.ts';

/** Bytes that are no UTF-8 are an error, not other characters. */
async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** `gangmu import`: what `gangmu export` wrote, into the graph. */
export function importGraph(root: RootCommand): void {
  root
    .command('import')
    .description(say('help.import'))
    .argument('<file>', say('help.import.file'))
    .action(async (file, _, command) => {
      const { store: place } = command.optsWithGlobals();
      const { importJsonl } = await import('../../graph-schema/index.ts');
      const bytes: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file);
      const { nodes, edges } = await interruptible((signal) =>
        withStoreToWrite(place, signal, async (store) => {
          await store.prepare();
          return importJsonl(store, decoded(bytes));
        }),
      );
      process.stdout.write(`${say('imported', { nodes, edges })}\n`);
    });
}
