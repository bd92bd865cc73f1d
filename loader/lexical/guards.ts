import { z } from 'zod';
import { wordList } from '../vocabulary.ts';

/**
 * What makes words part of longer ones, beside the words: `部: { notBefore: [门, 署] }` refuses 科技部 in 科技部门,
 * `市: { notBehind: [城] }` refuses 市 in 城市. An entry holds for every word that ends in it, `*` for all.
 */
export const guardTable = z.record(
  z.string(),
  z.strictObject({ notBefore: wordList.optional(), notBehind: wordList.optional() }),
);

export type GuardTable = z.output<typeof guardTable>;

interface Guard {
  ending: string;
  notBefore: readonly string[];
  notBehind: readonly string[];
}

/** Refuses words that are part of longer ones. */
export class Guards {
  readonly #byLastSign = new Map<string, Guard[]>();
  readonly #ofAll: readonly Guard[];

  constructor(table: GuardTable) {
    const guards = Object.entries(table).map(
      ([ending, { notBefore = [], notBehind = [] }]): Guard => ({
        ending: ending === '*' ? '' : ending,
        notBefore,
        notBehind,
      }),
    );
    this.#ofAll = guards.filter(({ ending }) => ending === '');
    for (const { ending } of guards)
      if (ending !== '')
        this.#byLastSign.set(ending.at(-1)!, [
          ...guards.filter((guard) => guard.ending.endsWith(ending.at(-1)!)),
          ...this.#ofAll,
        ]);
  }

  /** Whether the words that end at a place go on as longer ones: 科技部|门 */
  goesOn(text: string, to: number): boolean {
    for (const { ending, notBefore } of this.#of(text, to))
      if (notBefore.length && text.endsWith(ending, to))
        for (const word of notBefore) if (text.startsWith(word, to)) return true;
    return false;
  }

  /** Whether the words between two places end longer ones: 城|市 */
  isTail(text: string, from: number, to: number): boolean {
    for (const { ending, notBehind } of this.#of(text, to))
      if (notBehind.length && ending.length <= to - from && text.endsWith(ending, to))
        for (const word of notBehind) if (text.endsWith(word, from)) return true;
    return false;
  }

  /** Whether the words between two places are part of longer ones. */
  refuses(text: string, from: number, to: number): boolean {
    return this.goesOn(text, to) || this.isTail(text, from, to);
  }

  #of(text: string, to: number): readonly Guard[] {
    return this.#byLastSign.get(text[to - 1] ?? '') ?? this.#ofAll;
  }
}
