import { userInfo } from 'node:os';
import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { interruptible } from '../interrupt.ts';
import { say } from '../language/say.ts';
import { writeTo } from '../output.ts';
import { reviewsText, worklistText } from '../review-text.ts';
import { formOption, type RootCommand } from '../root.ts';
import { reviewsPath, storeIsThere, withStore, withStoreToWrite } from '../store.ts';

type Given = Record<string, unknown>;

/** What an id is of: a link, as exports name it (FROM|TYPE|TO), or a node. */
function aboutOf(id: string): Given {
  const [from, type, to, ...more] = id.split('|');
  if (type === undefined) return { node: id };
  if (to === undefined || more.length) throw new InvalidArgumentError(say('wrong.link'));
  return { link: { type, from, to } };
}

/** value=15 unit=家: numbers as such, nothing behind the sign for a field that is to go. */
function assigned(pairs: readonly string[]): Given {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new InvalidArgumentError(say('wrong.set', { pair }));
      const [field, value] = [pair.slice(0, at), pair.slice(at + 1)];
      const isNumber = /^-?\d+(?:\.\d+)?$/u.test(value) && field !== 'deadline';
      return [field, value === '' ? null : isNumber ? Number(value) : value];
    }),
  );
}

function parsed(json: string): Given {
  try {
    return JSON.parse(json) as Given;
  } catch (error) {
    throw new InvalidArgumentError(
      say('wrong.json', { message: error instanceof Error ? error.message : '' }),
    );
  }
}

const whyOption = () => new Option('--why <words>', say('help.review.why')).default('');
const byOption = () =>
  new Option('--by <name>', say('help.review.by')).env('GANGMU_REVIEWER').default(userInfo().username);

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
    process.stderr.write(`${say('review.later', { count: added.length, path })}\n`);
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
  const command = root.command('review').description(say('help.review'));
  listing(command);
  adding(command);
}

type ReviewCommand = ReturnType<RootCommand['command']>;

function listing(command: ReviewCommand): void {
  command
    .command('list')
    .description(say('help.review.list'))
    .option('--plan <id>', say('help.review.listPlan'))
    .addOption(formOption())
    .action(async (_, inner) => {
      const { store: place, report, plan } = inner.optsWithGlobals() as Options;
      const { Reviewing, readReviews } = await import('../../loader/index.ts');
      const given = await readReviews(await reviewsPath(place));
      const all = await withStore(place, async (store) => (await Reviewing.open(store, given)).standing(), {
        missing: 'empty',
      });
      const standing = all.filter(({ review: it }) => plan === undefined || it.plan === plan);
      await writeTo(process.stdout, [
        report === 'json' ? `${JSON.stringify(standing, null, 2)}\n` : reviewsText(standing),
      ]);
    });
  command
    .command('worklist')
    .description(say('help.review.worklist'))
    .option('--plan <id>', say('help.review.worklistPlan'))
    .option(
      '--first <number>',
      say('help.review.first'),
      (printed) => Math.max(1, Number.parseInt(printed, 10) || 20),
      20,
    )
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
      .description(say(`judge.${kind}`))
      .argument('<id>', say('help.review.id'))
      .addOption(whyOption())
      .addOption(byOption())
      .action(async (id, _, inner) => {
        const { store: place, why, by } = inner.optsWithGlobals() as Options;
        await addReviews(place, [{ kind, about: aboutOf(id), why, by }]);
      });
  command
    .command('correct')
    .description(say('help.review.correct'))
    .argument('<id>', say('help.review.id'))
    .argument('<set...>', say('help.review.set'))
    .addOption(whyOption())
    .addOption(byOption())
    .action(async (id, pairs, _, inner) => {
      const { store: place, why, by } = inner.optsWithGlobals() as Options;
      await addReviews(place, [{ kind: 'correct', about: aboutOf(id), set: assigned(pairs), why, by }]);
    });
  command
    .command('add')
    .description(say('help.review.add'))
    .argument('<what>', say('help.review.what'))
    .option('--plan <id>', say('help.review.plan'))
    .option('--quote <words>', say('help.review.quote'))
    .addOption(whyOption())
    .addOption(byOption())
    .action(async (what, _, inner) => {
      const { store: place, plan, quote, why, by } = inner.optsWithGlobals() as Options;
      const given = what.trimStart().startsWith('{')
        ? { by, ...parsed(what) }
        : { kind: 'add', about: aboutOf(what), why, by, ...(plan && { plan }), ...(quote && { quote }) };
      await addReviews(place, [given]);
    });
  command
    .command('withdraw')
    .description(say('help.review.withdraw'))
    .argument('<review>', say('help.review.review'))
    .addOption(whyOption())
    .addOption(byOption())
    .action(async (id, _, inner) => {
      const { store: place, why, by } = inner.optsWithGlobals() as Options;
      const { readReviews } = await import('../../loader/index.ts');
      const known = await readReviews(await reviewsPath(place));
      if (!known.some((it) => it.id === id)) throw new Error(say('error.noReview', { id }));
      await addReviews(place, [{ kind: 'withdraw', about: { review: id }, why, by }]);
    });
  command
    .command('merge')
    .description(say('help.review.merge'))
    .argument('<files...>', say('help.review.files'))
    .action(async (files, _, inner) => {
      const { store: place } = inner.optsWithGlobals() as Options;
      const { readReviews } = await import('../../loader/index.ts');
      const given = (await Promise.all(files.map((file) => readReviews(file)))).flat();
      await addReviews(place, given);
    });
}
