import type { GraphStore } from '../../store/port.ts';
import type { ExportFormat, ExportOptions } from '../format.ts';
import type { Selection } from '../select.ts';
import { usualSite } from '../tables.ts';
import { type ArchiveFile, zipped } from '../zip.ts';
import { stratmlOf } from './plan.ts';
import { readPlan } from './read.ts';

/** The plans whose text was read; of a part of the graph, those that state something of it. */
async function plansOf(store: GraphStore, selection?: Selection): Promise<{ id: string; title: string }[]> {
  const plans = await store.read(
    'MATCH (n:Plan) WHERE n.inCorpus RETURN n.id AS id, n.title AS title ORDER BY id',
  );
  const stating = new Set<unknown>();
  if (selection)
    for (const { plan } of await store.read(
      'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN DISTINCT n.plan AS plan',
      { ids: [...selection.core] },
    ))
      stating.add(plan);
  return plans
    .filter(({ id }) => !selection || stating.has(id))
    .map(({ id, title }) => ({ id: String(id), title: String(title) }));
}

const nameOf = (title: string, number: number) =>
  `${String(number).padStart(4, '0')}-${title
    .replace(/[\p{Cc}\\/:*?"<>|\s]+/gu, ' ')
    .trim()
    .slice(0, 40)}.xml`;

async function* write(
  store: GraphStore,
  { selection, site = usualSite }: ExportOptions = {},
): AsyncGenerator<string | Uint8Array> {
  const document = async (plan: string) => {
    const parts = await readPlan(store, plan, selection);
    return parts ? stratmlOf(parts, site) : '';
  };
  if (selection?.plan !== undefined) {
    yield await document(selection.plan);
    return;
  }
  const plans = await plansOf(store, selection);
  const files = plans.map(({ id, title }, i): ArchiveFile => {
    async function* pieces() {
      yield await document(id);
    }
    return { name: nameOf(title, i + 1), pieces: pieces() };
  });
  yield* zipped(files);
}

export const stratml: ExportFormat = {
  name: 'stratml',
  description: 'StratML Part 2 (ISO 17469-2): one plan with --plan, else each in a ZIP archive',
  mediaType: ({ selection }) => (selection?.plan === undefined ? 'application/zip' : 'application/xml'),
  extension: ({ selection }) => (selection?.plan === undefined ? 'zip' : 'xml'),
  write,
};
