import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LoadError } from '../read/error.ts';
import { readManifest } from './manifest.ts';

const fault = (yaml: string): string => {
  try {
    readManifest('corpus.yaml', yaml);
  } catch (error) {
    if (error instanceof LoadError && error.code === 'manifest') return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('readManifest', () => {
  it('gives what to supply for a file, and which files are parts of one text', () => {
    const manifest = readManifest(
      'corpus.yaml',
      `documents:
  - file: a.txt
    plans:
      - begins: 为深入实施
        title: 某省规划
        issuedOn: '2017-03-01'
        issuers: [某省人民政府]
  - parts: [b.txt, c.txt]`,
    );
    expect(manifest.plans.get(resolve('a.txt'))).toEqual([
      {
        begins: '为深入实施',
        title: '某省规划',
        issuedOn: '2017-03-01',
        issuers: ['某省人民政府'],
        place: 'corpus.yaml:4',
      },
    ]);
    expect(manifest.parts).toEqual([[resolve('b.txt'), resolve('c.txt')]]);
  });

  it('takes an empty manifest for one that supplies nothing', () => {
    expect(readManifest('corpus.yaml', '').plans.size).toBe(0);
  });

  it.each([
    ['what is no YAML', 'documents:\n  - file: "a', /^corpus\.yaml:\d+: .*Mend the YAML/],
    [
      'an unknown field',
      'documents:\n  - file: a.txt\n    plans:\n      - begins: 为深入实施\n        tittle: 甲',
      /^corpus\.yaml:4: documents\.0\.plans\.0: .*tittle/,
    ],
    [
      'a date in another form',
      'documents:\n  - file: a.txt\n    plans:\n      - begins: 为深入实施\n        issuedOn: 2017年',
      /^corpus\.yaml:5: documents\.0\.plans\.0\.issuedOn: a date is YYYY-MM-DD/,
    ],
    ['a text of one part', 'documents:\n  - parts: [a.txt]', /^corpus\.yaml:2: documents\.0\.parts/],
  ])('names the line of %s', (_, yaml, message) => {
    expect(fault(yaml)).toMatch(message);
  });
});
