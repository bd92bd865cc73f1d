import { type Concept, each, oneOf, optional } from './concept.ts';
import { type LedgerKind, ledgerKinds } from './ledger.ts';

/** What a plan below makes of a national number; a number of its own makes nothing of one. */
export type StepKind = Exclude<LedgerKind, 'NEW'>;
export const stepKinds = ledgerKinds.filter((kind): kind is StepKind => kind !== 'NEW');

/** A square of the matrix: ids of a national target and a place, and a year. */
export interface Square {
  target: string;
  place: string;
  year: string;
}

/** Which part of the matrix is shown, and which square of it is looked into. */
export interface MatrixState {
  /** id of the national plan whose targets are shown; none: of all plans */
  plan?: string;
  kind?: StepKind;
  square?: Square;
}

const squareParams = ['number', 'place', 'inYear'] as const;

export const matrix: Concept<MatrixState> = {
  initial: {},
  params: ['numbersOf', 'made', ...squareParams],
  read(link) {
    const plan = link.get('numbersOf');
    const kind = oneOf(stepKinds, link.get('made'));
    const [target, place, year] = squareParams.map((name) => link.get(name));
    return {
      ...(plan && { plan }),
      ...(kind && { kind }),
      ...(target && place && year && { square: { target, place, year } }),
    };
  },
  write: ({ plan, kind, square }) => [
    ...optional('numbersOf', plan),
    ...optional('made', kind),
    ...(square
      ? squareParams.flatMap((name, i) => each(name, [[square.target, square.place, square.year][i]!]))
      : []),
  ],
  isStep: (before, after) => before !== after,
};
