import { userInfo } from 'node:os';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { interruptible } from '../interrupt.ts';
import { writeTo } from '../output.ts';
import { reviewsText, worklistText } from '../review-text.ts';
import { formOption, type RootCommand } from '../root.ts';
import { reviewsPath, storeIsThere, withStore, withStoreToWrite } from '../store.ts';

type Given = Record<string, unknown>;

/** What an id is of: a link, as exports name it (FROM|TYPE|TO), or a node. */
function aboutOf(id: string): Given {
  const [from, type, to, ...more] = id.split('|');
  if (type === undefined) return { node: id };
  if (to === undefined || more.length)
    throw new InvalidArgumentError(
      'A link is named FROM|TYPE|TO, as gangmu export and gangmu review worklist do.',
    );
  return { link: { type, from, to } };
}

/** value=15 unit=家: numbers as such, nothing behind the sign for a field that is to go. */
function assigned(pairs: readonly string[]): Given {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new InvalidArgumentError(`${pair}: write field=value`);
      const [field, value] = [pair.slice(0, at), pair.slice(at + 1)];
      const isNumber = /^-?\d+(?:\.\d+)?$/u.test(value) && field !== 'deadline';
      return [field, value === '' ? null : isNumber ? Number(value) : value];
    }),
  );
}

const whyOption = () => new Option('--why <words>', 'a note for those who come after').default('');
const byOption = () =>
  new Option('--by <name>', 'who says so').env('GANGMU_REVIEWER').default(userInfo().username);

/** Adds reviews to the file of a store and, where the store has a graph, makes it what it is with them. */
async function addReviews(place: string | undefined, given: readonly Given[]): Promise<void> {
  const { appendReviews, applyToStore, describe, readReviews } = await import('../../loader/index.ts');
  const path = await reviewsPath(place);
  const hasGraph = await storeIsThere(place);
  const reviews = hasGraph
    ? await withStore(place, (store) => Promise.all(given.map((it) => describe(store, it))))
    : await Promise.all(given.map(async (it) => (await import('../../loader/index.ts')).newReview(it)));
  const added = await appendReviews(path, reviews);
  const ids = new Set(added.map(({ id }) => id));
  if (!hasGraph) {
    process.stderr.write(`${added.length} added to ${path}; they are honoured when documents are loaded.\n`);
    return;
  }
  const all = await readReviews(path);
  const standing = await interruptible((signal) =>
    withStoreToWrite(place, signal, (store) => applyToStore(store, all)),
  );
  await writeTo(process.stdout, [reviewsText(standing.filter(({ review }) => ids.has(review.id)))]);
}

/** `gangmu review`: what people say of what was read. */
export function review(root: RootCommand): void {
  const command = root
    .command('review')
    .description('accept, reject and correct what was read; every load honours it (docs/living.md)');
  listing(command);
  adding(command);
}

type ReviewCommand = ReturnType<RootCommand['command']>;

function listing(command: ReviewCommand): void {
  command
    .command('list')
    .description('list the reviews, and what became of each')
    .option('--plan <id>', 'those that rest on one plan')
    .addOption(formOption())
    .action(async (_, inner) => {
      const { store: place, report, plan } = inner.optsWithGlobals() as Options;
      const { Reviewing, readReviews } = await import('../../loader/index.ts');
      const given = await readReviews(await reviewsPath(place));
      const all = await withStore(
        place,
        async (store) => (await Reviewing.open(store, given)).standing(),
        'empty',
      );
      const standing = all.filter(({ review: it }) => plan === undefined || it.plan === plan);
      await writeTo(process.stdout, [
        report === 'json' ? `${JSON.stringify(standing, null, 2)}\n` : reviewsText(standing),
      ]);
    });
  command
    .command('worklist')
    .description(
      'list what is most worth a look: unsure links, numbers that cannot be right, unresolved names',
    )
    .option('--plan <id>', 'of one plan')
    .option('--first <number>', 'how many', (printed) => Math.max(1, Number.parseInt(printed, 10) || 20), 20)
    .addOption(formOption())
    .action(async (_, inner) => {
      const { store: place, report, plan, first } = inner.optsWithGlobals() as Options & { first: number };
      const { worklist } = await import('../../loader/index.ts');
      const items = await withStore(place, (store) => worklist(store, { first, ...(plan ? { plan } : {}) }));
      await writeTo(process.stdout, [
        report === 'json' ? `${JSON.stringify(items, null, 2)}\n` : worklistText(items),
      ]);
    });
}

interface Options {
  store?: string;
  report: string;
  plan?: string;
  why: string;
  by: string;
  quote?: string;
}

function adding(command: ReviewCommand): void {
  for (const kind of ['accept', 'reject'] as const)
    command
      .command(kind)
      .description(
        kind === 'accept'
          ? 'say that something is right'
          : 'say that something is wrong: it is not read again',
      )
      .argument('<id>', 'of a node, or of a link: FROM|TYPE|TO')
      .addOption(whyOption())
      .addOption(byOption())
      .action(async (id, _, inner) => {
        const { store: place, why, by } = inner.optsWithGlobals() as Options;
        await addReviews(place, [{ kind, about: aboutOf(id), why, by }]);
      });
  command
    .command('correct')
    .description(
      'say what is right instead: fields of a target, a task or a plan, or type, from and to of a link',
    )
    .argument('<id>', 'of a node, or of a link: FROM|TYPE|TO')
    .argument('<set...>', 'field=value; nothing behind = takes a field away')
    .addOption(whyOption())
    .addOption(byOption())
    .action(async (id, pairs, _, inner) => {
      const { store: place, why, by } = inner.optsWithGlobals() as Options;
      await addReviews(place, [{ kind: 'correct', about: aboutOf(id), set: assigned(pairs), why, by }]);
    });
  command
    .command('add')
    .description('add a link that nobody found, on a sentence of a plan; or whole reviews')
    .argument('<what>', 'the link, FROM|TYPE|TO; or a review as JSON, as docs/living.md shows it')
    .option('--plan <id>', 'the plan whose sentence states it')
    .option('--quote <words>', 'the sentence, exactly as it is printed')
    .addOption(whyOption())
    .addOption(byOption())
    .action(async (what, _, inner) => {
      const { store: place, plan, quote, why, by } = inner.optsWithGlobals() as Options;
      const given = what.trimStart().startsWith('{')
        ? { by, ...(JSON.parse(what) as Given) }
        : { kind: 'add', about: aboutOf(what), why, by, ...(plan && { plan }), ...(quote && { quote }) };
      await addReviews(place, [given]);
    });
  command
    .command('withdraw')
    .description('take a review back: what it is about is as it was read')
    .argument('<review>', 'id of the review, as gangmu review list shows it')
    .addOption(whyOption())
    .addOption(byOption())
    .action(async (id, _, inner) => {
      const { store: place, why, by } = inner.optsWithGlobals() as Options;
      const { readReviews } = await import('../../loader/index.ts');
      const known = await readReviews(await reviewsPath(place));
      if (!known.some((it) => it.id === id))
        throw new Error(`there is no review ${id}; gangmu review list shows those that there are`);
      await addReviews(place, [{ kind: 'withdraw', about: { review: id }, why, by }]);
    });
  command
    .command('merge')
    .description('take in the reviews of other files, each once; the files stay as they are')
    .argument('<files...>', 'files of reviews')
    .action(async (files, _, inner) => {
      const { store: place } = inner.optsWithGlobals() as Options;
      const { readReviews } = await import('../../loader/index.ts');
      const given = (await Promise.all(files.map((file) => readReviews(file)))).flat();
      await addReviews(place, given);
    });
}
