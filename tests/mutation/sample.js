import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** A number that stays with a mutant and a seed, wherever the checkout lies and whatever was mutated beside it. */
const placeOf = (seed, { fileName, location, mutatorName, replacement }) =>
  createHash('sha256')
    .update(
      JSON.stringify([seed, relative(process.cwd(), fileName), location.start, mutatorName, replacement]),
    )
    .digest('hex');

/** Takes so many mutants of all and passes over the others, which StrykerJS then counts as not compiled. */
class Sample {
  static inject = [commonTokens.options];
  #taken = new Set();

  constructor({ sample }) {
    this.size = sample.size;
    this.seed = sample.seed;
  }

  async init() {}

  /** Is given all mutants at once, before any is checked. */
  async group(mutants) {
    const drawn = mutants
      .map((mutant) => ({ id: mutant.id, place: placeOf(this.seed, mutant) }))
      .sort((a, b) => (a.place < b.place ? -1 : 1))
      .slice(0, this.size);
    for (const { id } of drawn) this.#taken.add(id);
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        this.#taken.has(id)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not drawn for the sample' },
      ]),
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
