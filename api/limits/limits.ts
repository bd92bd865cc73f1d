/** How much one request may ask for. */
export interface Limits {
  /** levels of fields within fields */
  readonly depth: number;
  /** fields under another name, in the whole document */
  readonly aliases: number;
  /** see cost.ts */
  readonly cost: number;
  /** words and signs of a document */
  readonly tokens: number;
  /** size of the body in bytes */
  readonly requestBytes: number;
  /** time for all that a request reads */
  readonly timeoutMs: number;
}

export const defaultLimits: Limits = {
  depth: 20,
  aliases: 50,
  cost: 100_000,
  tokens: 4000,
  requestBytes: 100 * 1024,
  timeoutMs: 10_000,
};
