import { InvalidArgumentError } from '@commander-js/extra-typings';
import type { LoadOptions } from '../../loader/index.ts';
import { type Shard, shardIn } from '../../loader/shard.ts';
import { interruptible } from '../interrupt.ts';
import { say } from '../language/say.ts';
import { loadReportText } from '../load-report.ts';
import { writeTo } from '../output.ts';
import { formOption, type RootCommand } from '../root.ts';
import { reviewsPath, withStore, withStoreToWrite } from '../store.ts';

function wholeNumber(printed: string): number {
  if (!/^\d{1,4}$/.test(printed)) throw new InvalidArgumentError(say('wrong.number'));
  return Number(printed);
}

function shard(printed: string): Shard {
  const found = shardIn(printed);
  if (!found) throw new InvalidArgumentError(say('wrong.shard'));
  return found;
}

/** `gangmu load`: documents in, graph out. */
export function load(root: RootCommand): void {
  root
    .command('load')
    .description(say('help.load'))
    .argument('[paths...]', say('help.load.paths'))
    .option('--dry-run', say('help.load.dryRun'))
    .option('--prune', say('help.load.prune'))
    .option('--again', say('help.load.again'))
    .option('--shard <i/n>', say('help.load.shard'), shard)
    .option('--keep <number>', say('help.load.keep'), wholeNumber)
    .option('--verbose', say('help.load.verbose'))
    .addOption(formOption())
    .action(async (paths, _, command) => {
      const {
        store: place,
        report: form,
        dryRun,
        verbose,
        prune = false,
        again = false,
        keep,
        shard: part,
      } = command.optsWithGlobals();
      const { appendReviews, hasFailures, readReviews } = await import('../../loader/index.ts');
      const kept = await reviewsPath(place);
      const how = { prune, again, shard: part, reviews: await readReviews(kept) };
      if (dryRun) return showPreview(place, paths, form, how);
      const { loadShowingProgress, readShowingProgress } = await import('../loading.ts');
      const report = await interruptible(async (signal) => {
        // those who load the other parts read theirs meanwhile
        const ahead =
          part &&
          (await withStore(place, (store) => readShowingProgress(store, paths, signal, how), {
            missing: 'empty',
          }));
        return withStoreToWrite(
          place,
          signal,
          (store, whenStopped) => loadShowingProgress(store, paths, signal, whenStopped, { ...how, ahead }),
          { keep },
        );
      });
      // those that came with documents, or that another machine gave the store
      if (report.reviews.length)
        await appendReviews(
          kept,
          report.reviews.map(({ review }) => review),
        );
      await writeTo(process.stdout, [
        form === 'json'
          ? `${JSON.stringify(report, null, 2)}\n`
          : loadReportText(report, verbose ? { verbose } : {}),
      ]);
      if (hasFailures(report)) process.exitCode = 1;
    });
}

/** `gangmu load --dry-run` */
async function showPreview(
  place: string | undefined,
  paths: string[],
  form: string,
  how: Pick<LoadOptions, 'prune' | 'again' | 'reviews' | 'shard'>,
): Promise<void> {
  const { hasFailures } = await import('../../loader/index.ts');
  const { previewShowingProgress } = await import('../loading.ts');
  const { previewText } = await import('../preview-text.ts');
  const preview = await interruptible((signal) =>
    withStore(place, (store) => previewShowingProgress(store, paths, signal, how), {
      missing: 'empty',
    }),
  );
  const json = () => JSON.stringify({ ...preview, facts: Object.fromEntries(preview.facts) }, null, 2);
  await writeTo(process.stdout, [form === 'json' ? `${json()}\n` : previewText(preview)]);
  if (hasFailures(preview.report)) process.exitCode = 1;
}
