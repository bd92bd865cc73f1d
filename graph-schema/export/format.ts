import type { GraphStore } from '../store/port.ts';
import type { Selection } from './select.ts';
import type { TableName } from './tables.ts';

/** What of the graph is written, and how. */
export interface ExportOptions {
  /** only this part of the graph */
  readonly selection?: Selection;
  /** one table alone, for formats of tables */
  readonly table?: TableName;
  /** where the viewer is served: what links lead to */
  readonly site?: string;
}

/** A file format that the graph can be written in. */
export interface ExportFormat {
  /** what a person types */
  readonly name: string;
  /** what it is and who reads it, in one line */
  readonly description: string;
  readonly mediaType: (options: ExportOptions) => string;
  /** behind the dot of the file's name */
  readonly extension: (options: ExportOptions) => string;
  /** The file, piece by piece; the same for the same graph, whatever the store. */
  write(store: GraphStore, options?: ExportOptions): AsyncIterable<string | Uint8Array>;
}

/** A format of one kind of file, whatever the options. */
export const kindOfFile = (mediaType: string, extension: string) => ({
  mediaType: () => mediaType,
  extension: () => extension,
});
