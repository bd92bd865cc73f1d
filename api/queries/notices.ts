import { readSources, type SourceRecord } from '../../graph-schema/index.ts';
import { LoadNotice } from '../schema/doubts.ts';
import { Plan } from '../schema/plan.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';

/** What the load of the documents told, file by file. */
export async function loadNotices(reader: Reader, loaders: Loaders, most: number): Promise<LoadNotice[]> {
  const files = await readSources(reader);
  const told = [...files.values()]
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .flatMap((file) => file.notices.map((notice) => ({ file, notice })))
    .slice(0, most);
  return Promise.all(
    told.map(async ({ file, notice }) =>
      Object.assign(new LoadNotice(), notice, {
        place: placeIn(files, notice.place),
        plans: (await Promise.all(file.plans.map((id) => loaders.node(id)))).filter(
          (plan) => plan instanceof Plan,
        ),
      }),
    ),
  );
}

/** A place by what its file is called in the graph: where that lies on the machine that loaded it is nobody else's business. */
function placeIn(files: ReadonlyMap<string, SourceRecord>, place: string): string {
  const [, path = '', at = ''] = /^(.*?)((?::\d+){0,2})$/s.exec(place) ?? [];
  return (files.get(path)?.source ?? path.slice(path.search(/[^\\/]*$/))) + at;
}
