import { readFileSync } from 'node:fs';
import type { GraphEdge } from './graph.ts';

/**
 * What a careful reader says of a step of the cascade: `right`, `weak` (on the same matter, but nobody would say that the one
 * carries the other out) or `wrong`. `accepted` is right or weak, from readers who did not tell these two apart.
 */
export const judgements = ['right', 'weak', 'wrong', 'accepted'] as const;
export type Judgement = (typeof judgements)[number];

export interface Verdict {
  type: string;
  from: string;
  to: string;
  verdict: Judgement;
  /** why not, where it is not right */
  note?: string;
  /** why an accepted step is drawn no more */
  dropped?: string;
}

export type Verdicts = ReadonlyMap<string, Verdict>;

export const keyOf = ({ type, from, to }: Pick<GraphEdge, 'type' | 'from' | 'to'> | Verdict): string =>
  `${type} ${from} → ${to}`;

/** The verdicts of a file, by the key of the step. Throws where a line is no verdict. */
export function readVerdicts(path: string | URL): Verdicts {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) =>
      line.trim() ? [{ at: `${path}:${i + 1}`, row: JSON.parse(line) as Verdict }] : [],
    );
  for (const { at, row } of rows)
    if (!row.type || !row.from || !row.to || !judgements.includes(row.verdict))
      throw new Error(`${at}: no verdict; it needs type, from, to and one of ${judgements.join(', ')}`);
  return new Map(rows.map(({ row }) => [keyOf(row), row]));
}

/** The verdicts that are committed. */
export const verdicts = readVerdicts(new URL('../gold/cascade-verdicts.jsonl', import.meta.url));
