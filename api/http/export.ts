import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import {
  exportFormats,
  type GraphFilter,
  type GraphStore,
  selectGraph,
  tableNames,
} from '../../graph-schema/index.ts';
import type { ErrorLog } from '../format-error.ts';
import { answer } from './failures.ts';
import type { SiteOf } from './site.ts';

/** So many are written at once: each reads the whole graph. */
const mostAtOnce = 2;

const parameters = ['format', 'table', 'plan', 'region', 'agency', 'year'];

/** What is asked for, or what is wrong with it. */
function read(query: Record<string, unknown>) {
  const unknown = Object.keys(query).find((name) => !parameters.includes(name));
  if (unknown !== undefined) return `there is no parameter "${unknown}"; there are ${parameters.join(', ')}`;
  const several = Object.entries(query).find(([, value]) => typeof value !== 'string');
  if (several) return `give "${several[0]}" once`;
  const { format: name = 'jsonl', table, year, ...ids } = query as Record<string, string>;
  const format = exportFormats.find((it) => it.name === name);
  if (!format) return `there is no such format; there are ${exportFormats.map((it) => it.name).join(', ')}`;
  const tableName = tableNames.find((it) => it === table);
  if (table !== undefined && !tableName) return `there is no such table; there are ${tableNames.join(', ')}`;
  if (year !== undefined && !/^\d{4}$/.test(year)) return 'a year has four digits';
  const filter: GraphFilter = { ...ids, ...(year === undefined ? {} : { year: Number(year) }) };
  return { format, filter, options: tableName ? { table: tableName } : {} };
}

/** GET /export/formats: what can be asked of /export. */
export const exportable: RequestHandler = (_, response) => {
  const formats = exportFormats.map(({ name, description }) => ({ name, description }));
  response.json({ formats, tables: tableNames, parameters });
};

/** GET /export?format=…: the graph, or the part that a plan, region, agency or year stands for, as a file that streams. */
export function exporter(store: GraphStore, siteOf: SiteOf, log: ErrorLog): RequestHandler {
  let running = 0;
  return async (request, response) => {
    const asked = read(request.query);
    if (typeof asked === 'string') return answer(response, 400, 'BAD_USER_INPUT', asked);
    if (running >= mostAtOnce) {
      response.set('Retry-After', '10');
      return answer(response, 503, 'TOO_BUSY', 'other exports are being written; try again soon');
    }
    running++;
    try {
      const { format, filter, options } = asked;
      const part = Object.keys(filter).length ? { selection: await selectGraph(store, filter) } : {};
      const all = { ...options, ...part, site: siteOf(request) };
      const name = `gangmu-${Object.keys(options).length ? options.table : 'graph'}.${format.extension(all)}`;
      response
        .set('Cache-Control', 'no-store')
        .set('Content-Type', format.mediaType(all))
        .set('Content-Disposition', `attachment; filename="${name}"`);
      await pipeline(Readable.from(format.write(store, all)), response);
    } catch (error) {
      if (error instanceof RangeError && !response.headersSent)
        return answer(response, 404, 'NOT_FOUND', error.message);
      // who goes away before the end is no failure
      if (!request.destroyed) log(error);
      // a file that is cut off must not pass for a whole one
      if (response.headersSent) response.destroy();
      else answer(response, 503, 'STORE_UNAVAILABLE', 'the graph cannot be read now; try again later');
    } finally {
      running--;
    }
  };
}
