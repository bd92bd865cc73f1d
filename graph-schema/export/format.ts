import type { GraphStore } from '../store/port.ts';

/** A file format that the graph can be written in. */
export interface ExportFormat {
  /** what a person types, and the file's extension */
  readonly name: string;
  /** what it is and who reads it, in one line */
  readonly description: string;
  readonly mediaType: string;
  /** The file, piece by piece; the same for the same graph, whatever the store. */
  write(store: GraphStore): AsyncIterable<string>;
}
