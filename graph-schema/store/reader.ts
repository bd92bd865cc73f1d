import type { GraphStore, StoreErrorCode } from './port.ts';

/** A file of an embedded store, open to read only. It stays as it is: who writes puts another in its place. */
export type Reader = Pick<
  GraphStore,
  'description' | 'read' | 'candidates' | 'version' | 'memory' | 'close'
> & {
  /** Calls back when reads that were given up run on and take the processor from others. */
  onStuck?(callback: () => void): void;
};

/** What a reader of another process is asked, and what comes back. */
export interface Ask {
  readonly id: number;
  readonly method: 'open' | 'read' | 'candidates' | 'version' | 'memory';
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: ReaderFailure };

/** A StoreError on its way from one process to another. */
export interface ReaderFailure {
  readonly code: StoreErrorCode;
  readonly en: string;
  readonly zh: string;
}
