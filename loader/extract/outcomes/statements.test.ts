import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorKey } from '../../resolve/indicator.ts';
import { written } from '../written.ts';
import { outcomes } from './index.ts';

/** A statement as somebody has read it by hand, before there were rules: tests/gold/outcomes/README.md. */
interface Statement {
  text: string;
  /** the year of the plan in which it stands */
  issued: number;
  heading?: string;
  outcomes: { name: string; operator: string; value: number; unit: string; year: number | null }[];
}

const statements = readFileSync(
  new URL('../../../tests/gold/outcomes/statements.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Statement);

const keyOf = ({ name, operator, value, unit, year }: Statement['outcomes'][number]) =>
  [indicatorKey(name), operator, value, unit, year].join(' ');

function readOf({ text, issued, heading }: Statement): string[] {
  const tree = written(heading === undefined ? text : `# ${heading}\n${text}`);
  tree.plan.head.issuedOn = { value: `${issued}-03-01` };
  return outcomes(tree)
    .filter(({ rule }) => rule !== 'outcome.baseline')
    .map(({ indicator, operator, value, unit, year = null }) =>
      keyOf({ name: indicator.name, operator, value, unit, year }),
    );
}

describe('a hundred statements that look back, or only seem to', () => {
  const judged = statements.map((statement) => {
    const found = readOf(statement);
    const wanted = statement.outcomes.map(keyOf);
    const missed = wanted.filter((key) => !found.includes(key));
    const wrong = found.filter((key) => !wanted.includes(key));
    return { text: statement.text, missed, wrong, right: wanted.length - missed.length };
  });

  it('are a hundred', () => {
    expect(new Set(statements.map(({ text }) => text)).size).toBe(100);
  });

  it('are read with an F1 of at least 0.95', () => {
    const total = (of: (it: (typeof judged)[number]) => number) =>
      judged.reduce((sum, it) => sum + of(it), 0);
    const right = total((it) => it.right);
    const f1 = (2 * right) / (2 * right + total((it) => it.missed.length) + total((it) => it.wrong.length));
    const faults = judged.filter(({ missed, wrong }) => missed.length + wrong.length > 0);
    expect({ f1, faults, enough: f1 >= 0.95 }).toMatchObject({ enough: true });
  });
});
