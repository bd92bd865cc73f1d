import { explain } from '../failure.ts';
import type { Message, Task } from '../living/tasks.ts';
import type { RootCommand } from '../root.ts';

/** How often progress is told, in milliseconds: a page looks no more often. */
const tellEvery = 100;

/** `gangmu work`: the process in which a server adds to the graph, one task after the other; nobody types it. */
export function workForServer(root: RootCommand): void {
  root.command('work', { hidden: true }).action(async (_, command) => {
    const { store: place } = command.optsWithGlobals();
    if (!process.send) throw new Error('gangmu work is started by gangmu serve');
    const stop = new AbortController();
    // who asked is gone
    process.once('disconnect', () => stop.abort('SIGTERM'));
    const tell = (message: Message) => process.send?.(message);
    process.on('message', (task: Task) => {
      void answer(place, task, stop.signal, tell);
    });
    await new Promise<void>((resolve) => process.once('disconnect', resolve));
  });
}

async function answer(
  place: string | undefined,
  task: Task,
  signal: AbortSignal,
  tell: (message: Message) => void,
): Promise<void> {
  const { BadInput, work } = await import('../living/work.ts');
  let told = 0;
  try {
    const result = await work(place, task, {
      signal,
      onProgress(progress) {
        if (Date.now() - told < tellEvery) return;
        told = Date.now();
        tell({ progress });
      },
    });
    tell({ result });
  } catch (error) {
    if (process.env.GANGMU_DEBUG) console.error(error);
    const inChinese = error instanceof Error && 'messageZh' in error && error.messageZh;
    tell({
      failure: {
        message: explain(error, {}),
        ...(inChinese ? { messageZh: String(inChinese) } : {}),
        isInput: error instanceof BadInput,
      },
    });
  }
}
