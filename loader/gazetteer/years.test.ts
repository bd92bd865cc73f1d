import { describe, expect, it } from 'vitest';
import { always, inUse, parseYears, yearsAway } from './years.ts';

describe('years of a gazetteer entry', () => {
  it('are open where one end is left out', () => {
    expect(parseYears('2003-2013')).toEqual({ from: 2003, to: 2013 });
    expect(parseYears('2018-')).toEqual({ from: 2018, to: Number.POSITIVE_INFINITY });
    expect(parseYears(-2008)).toEqual({ from: Number.NEGATIVE_INFINITY, to: 2008 });
    expect(parseYears(undefined)).toEqual(always);
  });

  it('are refused in another form', () => {
    expect(() => parseYears('since 2003')).toThrow('"from-to"');
  });

  it('tell how far a year lies outside of them', () => {
    expect(yearsAway(parseYears('2008-2018'), 2016)).toBe(0);
    expect(yearsAway(parseYears('2008-2018'), 2020)).toBe(2);
    expect(yearsAway(parseYears('2008-2018'), 2005)).toBe(3);
  });
});

describe('the entry in use', () => {
  const older = { name: 'older', years: parseYears('2008-2018') };
  const newer = { name: 'newer', years: parseYears('2018-') };

  it('is the one whose years hold the year', () => {
    expect(inUse([older, newer], 2012)).toBe(older);
    expect(inUse([older, newer], 2021)).toBe(newer);
  });

  it('is the newer one in the year of a reform and where no year is known', () => {
    expect(inUse([older, newer], 2018)).toBe(newer);
    expect(inUse([newer, older], undefined)).toBe(newer);
  });

  it('is the nearest where none was in use', () => {
    expect(inUse([older, newer], 1999)).toBe(older);
  });
});
