/** How the cards are sized, in pixels; cascade.css says the same. */
export const sizes = {
  font: 13,
  line: 18,
  /** lines of a name at most; the rest is shown on pointing */
  lines: 3,
  padding: 16,
  /** the number, and what may be wrong with it */
  note: 19,
  head: 38,
  fold: 30,
  gap: 8,
  groupGap: 22,
  column: { least: 158, most: 264, gap: 46 },
} as const;
