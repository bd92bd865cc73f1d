/** The years in which a name was in use, both included: `2003-2013`, `2018-`, `-2008`, or nothing for always. */
export interface Years {
  from: number;
  to: number;
}

export const always: Years = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Reads the years of a gazetteer entry. Throws where they are written in another way. */
export function parseYears(written: string | number | undefined): Years {
  if (written === undefined || written === '') return always;
  const match = /^(\d{4})?-(\d{4})?$/.exec(String(written));
  if (!match) throw new Error(`years are written "from-to", not "${written}"`);
  return {
    from: match[1] ? Number(match[1]) : always.from,
    to: match[2] ? Number(match[2]) : always.to,
  };
}

/** How many years lie between a year and the nearest in which the name was in use; 0 within them. */
export function yearsAway({ from, to }: Years, year: number): number {
  return Math.max(from - year, year - to, 0);
}

/**
 * The entry that was in use in a year; where several were (the year of a reform) or none was, the one nearest to it,
 * and of equally near ones the latest.
 */
export function inUse<T extends { years: Years }>(
  entries: readonly T[],
  year: number | undefined,
): T | undefined {
  return entries.reduce<T | undefined>((best, entry) => {
    if (!best) return entry;
    const nearer = year === undefined ? 0 : yearsAway(best.years, year) - yearsAway(entry.years, year);
    return nearer > 0 || (nearer === 0 && entry.years.from > best.years.from) ? entry : best;
  }, undefined);
}
