import type { Row } from '../../graph-schema/index.ts';

/** A row without what is absent, so that it fits a shape with optional properties. */
export const present = <T>(row: Row): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;
