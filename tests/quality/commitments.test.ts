import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { caughtIn, type JudgedDocument, judgedDocuments } from './commitments.ts';

const folder = (name: string) => fileURLToPath(new URL(`../gold/commitments/${name}`, import.meta.url));

/** What is neither read nor listed, at most: of documents on which the marks were made, and of those that they never saw. */
const mostUntold = { known: 0.08, kept: 0.1 };

/**
 * What is listed and is no commitment, at most: a share of sentences. These documents hold little else than commitments; over the documents of
 * others the whole list, with the commitments on it, is shorter than that.
 */
const mostIdle = 0.05;

describe.each(Object.entries(mostUntold))(
  'commitments that a reader marked in documents (%s)',
  (name, most) => {
    let documents: JudgedDocument[];
    beforeAll(async () => {
      documents = await judgedDocuments(folder(name));
    });

    it(`are read or listed, all but ${most * 100} %`, () => {
      const all = documents.flatMap((it) => it.commitments);
      const untold = all
        .filter((it) => !it.read && !it.isListed)
        .map(({ kind, words }) => `${kind} ${words}`);
      expect(all.length).toBeGreaterThan(60);
      expect({ untold, few: untold.length <= all.length * most }).toMatchObject({ few: true });
    });

    it('are listed where no rule reads them, four of five', () => {
      const { missed, listed } = caughtIn(documents);
      expect(missed).toBeGreaterThan(40);
      expect({ missed, listed, many: listed >= missed * 0.8 }).toMatchObject({ many: true });
    });

    it('are what the audit tells of, but for few sentences', () => {
      const idle = documents.flatMap(({ listed, commitments }) =>
        listed.filter((it) => !commitments.some((one) => one.start < it.end && it.start < one.end)),
      );
      const sentences = documents.reduce((sum, it) => sum + it.sentences, 0);
      expect({
        idle: idle.map(({ quote }) => quote),
        few: idle.length <= sentences * mostIdle,
      }).toMatchObject({
        few: true,
      });
    });
  },
);
