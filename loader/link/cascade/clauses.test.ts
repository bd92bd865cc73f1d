import { describe, expect, it } from 'vitest';
import { printedClause } from './clauses.ts';

const printed = '一、总则\n发展众创\n空间，建设孵化器。\n二、其他\n建设孵化器。';
const of = (words: string, start = 0, end = printed.length) =>
  printedClause({ printed }, words, { start, end });

describe('a clause as a plan prints it', () => {
  it('is found where it stands', () => {
    const found = of('建设孵化器。')!;
    expect(printed.slice(found.start, found.end)).toBe(found.quote);
    expect(found.start).toBe(printed.indexOf('建设孵化器'));
  });

  it('may have a line break inside a word', () => {
    expect(of('发展众创空间，')).toMatchObject({ quote: '发展众创\n空间，', start: 5 });
  });

  it('is looked for in its own section only', () => {
    const second = printed.indexOf('二、');
    expect(of('建设孵化器。', second)!.start).toBeGreaterThan(second);
    expect(of('发展众创空间', second)).toBeUndefined();
    expect(of('其他', 0, second)).toBeUndefined();
  });

  it('is nothing where there are no words', () => {
    expect(of(' \n')).toBeUndefined();
  });
});
