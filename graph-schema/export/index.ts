import type { ExportFormat } from './format.ts';
import { jsonl } from './jsonl.ts';

/** The formats that the graph can be exported in; a new one is a file of its own and a line here. */
export const exportFormats: readonly ExportFormat[] = [jsonl];
