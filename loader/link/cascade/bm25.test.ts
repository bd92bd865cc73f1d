import { expect, it } from 'vitest';
import { Bm25 } from './bm25.ts';

const bag = (...words: string[]) => new Map(words.map((word) => [word, 1]));
const documents = new Bm25<string>(
  [
    ['both', bag('机床', '航空')],
    ['one', bag('机床', '农业')],
    ['none', bag('海洋', '医药')],
  ],
  0.5,
);
const found = (query: ReadonlyMap<string, number>) =>
  documents
    .search(query)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);

it('finds what shares words with a query, more of them first', () => {
  expect(found(bag('机床', '航空'))).toEqual(['both', 'one']);
});

it('counts a rare word more than one that many hold', () => {
  expect(documents.telling('航空')).toBeGreaterThan(documents.telling('机床'));
});

it('counts a word of the query by its weight', () => {
  expect(
    found(
      new Map([
        ['航空', 0.01],
        ['农业', 1],
      ]),
    ),
  ).toEqual(['one', 'both']);
});

it('gives about 1 to a document that holds all that is asked, whatever the length of the query', () => {
  const [one, two] = [bag('航空'), bag('机床', '航空')].map((query) => documents.search(query)[0]!.score);
  expect(one).toBeCloseTo(1, 1);
  expect(two).toBeCloseTo(1, 1);
});

it('finds nothing for nothing', () => {
  expect(documents.search(new Map())).toEqual([]);
  expect(new Bm25<string>([], 0.5).search(bag('机床'))).toEqual([]);
});
