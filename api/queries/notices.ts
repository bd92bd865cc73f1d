import { readSources, type SourceRecord } from '../../graph-schema/index.ts';
import { LoadNotice } from '../schema/doubts.ts';
import { Plan } from '../schema/plan.ts';
import type { Loaders } from './loaders.ts';
import type { Reader } from './reader.ts';

/** What the load of the documents told, file by file. */
export async function loadNotices(reader: Reader, loaders: Loaders, most: number): Promise<LoadNotice[]> {
  const told = [...(await readSources(reader)).values()]
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .flatMap((file) => file.notices.map((notice) => ({ file, notice })))
    .slice(0, most);
  return Promise.all(
    told.map(async ({ file, notice }) =>
      Object.assign(new LoadNotice(), notice, {
        place: placeOf(file, notice.place),
        plans: (await Promise.all(file.plans.map((id) => loaders.node(id)))).filter(
          (plan) => plan instanceof Plan,
        ),
      }),
    ),
  );
}

/** Where the file lies on the machine that loaded it is nobody else's business. */
const placeOf = ({ path, source }: SourceRecord, place: string) =>
  place.startsWith(path) ? source + place.slice(path.length) : place;
