import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../language/language.ts';
import { roles, shares } from './agencies.ts';
import { auditMarks } from './audit.ts';
import { deepest, directions, forces } from './cascade.ts';
import { coverageShows, coverageTabs } from './coverage.ts';
import { ledgerKinds } from './ledger.ts';
import { type AppState, concepts, isStep, readLink, writeLink } from './link.ts';
import { stepKinds } from './matrix.ts';
import { outcomeVerdicts } from './outcomes.ts';
import { doubts } from './quality.ts';
import { radarKinds } from './radar.ts';

const first = readLink('');

const text = fc.string({ unit: 'grapheme' });
const id = fc.string({ unit: 'grapheme', minLength: 1 });
const word = fc.stringMatching(/^[A-Za-z_]{1,12}$/);
const type = fc.stringMatching(/^[A-Z_]{1,20}$/);
const unique = <T>(values: fc.Arbitrary<T>) => fc.uniqueArray(values, { maxLength: 5 });
const day = fc
  .date({ min: new Date('1949-10-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const offset = fc.nat({ max: 200_000 });

/** A record of which any part may be missing. */
const given = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(parts, { requiredKeys: [] });

const chosenFacets = fc.record({
  kind: unique(id),
  plan: unique(id),
  region: unique(id),
  year: unique(id),
  field: unique(id),
});

const anyState: fc.Arbitrary<AppState> = fc.record({
  view: fc.record({ id: fc.stringMatching(/^[a-z]{1,12}$/) }),
  selection: fc.oneof(fc.constant({}), fc.record({ node: id }), fc.record({ edge: id })),
  search: fc.record({ text, labels: unique(word) }),
  graph: fc.record({
    start: word,
    added: unique(id),
    expanded: fc.uniqueArray(
      fc.record({ id, types: unique(type), first: fc.integer({ min: 1, max: 999 }) }),
      { selector: (e) => e.id, maxLength: 4 },
    ),
    removed: unique(id),
  }),
  picked: fc.record({ ids: unique(id) }),
  pins: fc.record({
    places: fc.dictionary(id, fc.record({ x: offset, y: offset.map((y) => 0 - y) }), { maxKeys: 3 }),
  }),
  filters: fc.record({
    hiddenLabels: unique(word),
    hiddenTypes: unique(type),
    statedOnly: fc.boolean(),
    sure: fc.nat({ max: 100 }),
  }),
  layout: fc.record({
    id: word,
    parameters: fc.dictionary(
      word,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      {
        maxKeys: 3,
        noNullPrototype: true,
      },
    ),
  }),
  reading: fc
    .tuple(fc.option(id), offset, offset, unique(word), fc.boolean(), text)
    .map(([plan, start, length, hiddenKinds, passedOver, find]) => ({
      ...(plan !== null && { plan, at: { start, end: start + length + 1 } }),
      hiddenKinds,
      ...(passedOver && { passedOver }),
      find,
    })),
  facets: chosenFacets,
  canvasFacets: chosenFacets,
  agencies: given({
    id,
    level: word,
    beside: id,
    share: fc.constantFrom(...shares),
    role: fc.constantFrom(...roles),
    plan: id,
    year: word,
    field: id,
  }),
  comparison: given({ a: id, b: id, only: word }),
  quality: fc.record({ doubt: fc.constantFrom(...doubts) }),
  path: given({ from: id, to: id }),
  verification: given({ verdict: word }),
  adding: given({ job: id }),
  outcomes: given({ became: fc.constantFrom(...outcomeVerdicts) }),
  matrix: given({
    plan: id,
    kind: fc.constantFrom(...stepKinds),
    square: fc.record({ target: id, place: id, year: word }),
  }),
  ledger: given({ kind: fc.constantFrom(...ledgerKinds), plan: id, region: id, indicator: id }),
  radar: given({ day, kind: fc.constantFrom(...radarKinds), plan: id, above: id }),
  audit: given({ plan: id, mark: fc.constantFrom(...auditMarks) }),
  cascade: fc
    .record({
      from: fc.option(id),
      asOf: fc.option(day),
      direction: fc.constantFrom(...directions),
      depth: fc.integer({ min: 1, max: deepest }),
      sure: fc.nat({ max: 100 }),
      force: fc.subarray([...forces]),
      unfolded: unique(id),
      only: fc.boolean(),
    })
    .map(({ from, asOf, ...rest }) => ({
      ...(from !== null && { from }),
      ...(asOf !== null && { asOf }),
      ...rest,
    })),
  indicator: fc.oneof(fc.constant({}), fc.record({ id })),
  coverage: fc
    .record({
      goals: fc.option(id),
      tab: fc.constantFrom(...coverageTabs),
      show: fc.constantFrom(...coverageShows),
    })
    .map(({ goals, ...rest }) => ({ ...(goals !== null && { goals }), ...rest })),
  regions: fc.record({ ids: unique(id) }),
  language: fc.oneof(
    fc.constant({}),
    fc.constantFrom(...languages).map((chosen) => ({ chosen })),
  ),
});

describe('a link', () => {
  it('says every state and is read back as the same', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readLink(writeLink(state))).toEqual(state);
      }),
    );
  });

  it('is read without complaint whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(() => readLink(hash)).not.toThrow();
      }),
    );
  });

  it('of the first view is short', () => {
    expect(writeLink(first)).toBe('#/network');
  });

  it('holds what it is about and nothing that is as usual', () => {
    const state = {
      ...first,
      view: { id: 'document' },
      reading: { ...first.reading, plan: 'p1', at: { start: 3, end: 9 } },
    };
    expect(writeLink(state)).toBe('#/document?plan=p1&at=3-9');
  });

  it('falls back to the usual where it is damaged', () => {
    expect(readLink('#/network?expand=rubbish&expand=0;;x&spread=a:b,c&lang=fr')).toEqual(first);
    expect(readLink('#/network?depth=99&sure=999&force=x&asOf=2017-13-40&tab=x&show=y')).toEqual({
      ...first,
      cascade: { ...first.cascade, depth: 8, sure: 100 },
    });
    expect(readLink('#/document?plan=p1&at=9-3').reading).toEqual({ plan: 'p1', hiddenKinds: [], find: '' });
  });

  it('keeps a parameter for one concept only', () => {
    const all = Object.values(concepts).flatMap((concept) => [...concept.params]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('writes only parameters that its concept owns', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const [, value] of writeLink(state).matchAll(/[?&]([^=]+)=/g))
          expect(Object.values(concepts).some((c) => c.params.includes(value!))).toBe(true);
      }),
    );
  });
});

describe('the back button', () => {
  it('undoes a selection, an expansion and a change of view', () => {
    expect(isStep(first, { ...first, selection: { node: 'a' } })).toBe(true);
    expect(isStep(first, { ...first, graph: { ...first.graph, added: ['a'] } })).toBe(true);
    expect(isStep(first, { ...first, view: { id: 'document' } })).toBe(true);
  });

  it('does not step through the letters of a search', () => {
    expect(isStep(first, { ...first, search: { ...first.search, text: '科' } })).toBe(false);
    expect(isStep(first, { ...first, reading: { ...first.reading, find: '科' } })).toBe(false);
  });
});
