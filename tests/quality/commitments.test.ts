import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type JudgedDocument, judgedDocuments } from './commitments.ts';

const folder = (name: string) => fileURLToPath(new URL(`../gold/commitments/${name}`, import.meta.url));

/** Of what is missed, so much has to be listed: in what the marks were made on, and in what they never saw. */
const floors = { known: 0.9, kept: 0.8 };

describe.each(Object.entries(floors))('commitments that a reader marked in documents (%s)', (name, floor) => {
  let documents: JudgedDocument[];
  beforeAll(async () => {
    documents = await judgedDocuments(folder(name));
  });

  it(`are read, or of ${floor * 100} % of them the audit tells`, () => {
    const all = documents.flatMap((it) => it.commitments);
    const missed = all.filter(({ read }) => !read);
    const untold = missed.filter(({ isListed }) => !isListed).map(({ kind, words }) => `${kind} ${words}`);
    expect(all.length).toBeGreaterThan(100);
    expect({ untold, enough: untold.length <= missed.length * (1 - floor) }).toMatchObject({ enough: true });
  });

  it('are what the audit tells of, but for few sentences', () => {
    const idle = documents.flatMap(({ listed, commitments }) =>
      listed.filter((it) => !commitments.some((one) => one.start < it.end && it.start < one.end)),
    );
    const sentences = documents.reduce((sum, it) => sum + it.sentences, 0);
    expect({ idle: idle.map(({ quote }) => quote), few: idle.length <= sentences * 0.03 }).toMatchObject({
      few: true,
    });
  });
});
