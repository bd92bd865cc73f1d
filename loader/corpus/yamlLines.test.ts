import { parseEvents } from 'js-yaml';
import { expect, it } from 'vitest';
import { lineOf } from './yamlLines.ts';

const yaml = `# what a comment says
documents:
  - file: a.txt
    plans:
      - &one
        begins: 为深入实施
        issuers: [某省人民政府,
          某市人民政府]
  - *one
  - {file: "b.txt", plans: []}
`;
const line = (...path: (string | number)[]) => lineOf(yaml, parseEvents(yaml, {}), path);

it.each([
  [['documents', 0, 'file'], 3],
  [['documents', 0, 'plans', 0, 'begins'], 6],
  [['documents', 0, 'plans', 0, 'issuers', 1], 8],
  [['documents', 1], 9],
  [['documents', 2, 'plans'], 10],
])('tells where %j begins', (path, expected) => {
  expect(line(...path)).toBe(expected);
});

it('tells where stands what has no such member', () => {
  expect(line('documents', 0, 'title')).toBe(3);
  expect(line('documents', 0, 'file', 'of')).toBe(3);
  expect(line('documents', 7)).toBe(3);
});

it('takes the first line of what holds nothing', () => {
  expect(lineOf('', parseEvents('', {}), ['documents'])).toBe(1);
});
