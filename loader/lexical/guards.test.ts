import { describe, expect, it } from 'vitest';
import { Guards, guardTable } from './guards.ts';

const guards = new Guards(
  guardTable.parse({
    部: { notBefore: '门 署' },
    财政部: { notBefore: ['长'] },
    市: { notBehind: '城 超' },
    '*': { notBefore: '们' },
  }),
);

/** Whether the words between two bars are refused. */
const refused = (marked: string): boolean => {
  const [before, word, behind] = marked.split('|');
  const text = `${before}${word}${behind}`;
  return guards.refuses(text, before!.length, before!.length + word!.length);
};

describe('words that are part of longer ones', () => {
  it.each(['由|科技部|门负责', '作出|教育部|署', '|财政部|长'])('the beginning: %s', (marked) =>
    expect(refused(marked)).toBe(true),
  );

  it.each(['智慧城|市|建设', '大型超|市|'])('the end: %s', (marked) => expect(refused(marked)).toBe(true));

  it('what is refused of all words', () => expect(refused('专家|学者|们')).toBe(true));

  it.each(['由|科技部|负责', '|教育部|长', '|本市|', '城|市民|', '|部|', '|科技|门'])(
    'neither: %s',
    (marked) => expect(refused(marked)).toBe(false),
  );

  it('refuses a table of another shape', () => {
    expect(() => guardTable.parse({ 部: { before: '门' } })).toThrow();
  });
});
