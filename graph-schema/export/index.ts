import { apoc } from './apoc.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { ExportFormat } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonl } from './jsonl.ts';
import { jsonld } from './jsonld.ts';
import { neo4jAdmin } from './neo4j-admin.ts';
import { parquet } from './parquet.ts';
import { stratml } from './stratml/index.ts';
import { xlsx } from './xlsx.ts';

/** The formats that the graph can be exported in; a new one is a file of its own and a line here. */
export const exportFormats: readonly ExportFormat[] = [
  jsonl,
  csv,
  xlsx,
  parquet,
  jsonld,
  stratml,
  graphml,
  gexf,
  cypher,
  neo4jAdmin,
  apoc,
];
