import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph-schema/index.ts';
import { load } from '../../loader/index.ts';
import { linkPlansUp } from '../../loader/linkUp.ts';
import { originals, provinces, writeDocuments } from '../scale/documents.ts';
import type { Bench, Measurement } from './measure.ts';

/** How many plans are linked beside those of the corpus; GANGMU_LINKED names another number. */
const many = Number(process.env.GANGMU_LINKED ?? 200);
const seed = Number(process.env.GANGMU_SEED ?? 1);

/** Seconds of the processor that linking all plans of some documents takes, the second time. */
async function linked(paths?: string[]): Promise<{ plans: number; seconds: number }> {
  const store = await openStore({ path: ':memory:' });
  try {
    await load(store, paths ? { paths } : {});
    const plans = await store.read('MATCH (p:Plan {inCorpus: true}) RETURN p.id AS id');
    const begun = process.cpuUsage();
    await linkPlansUp(store, new Set(plans.map(({ id }) => String(id))));
    const { user, system } = process.cpuUsage(begun);
    return { plans: plans.length, seconds: (user + system) / 1e6 };
  } finally {
    await store.close();
  }
}

async function* measured(): AsyncGenerator<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-link-'));
  try {
    const [documents, places] = [await originals(), provinces()];
    await writeDocuments(folder, { documents, places, count: many, seed });
    let first: number | undefined;
    for (const paths of [undefined, [folder]]) {
      const { plans, seconds } = await linked(paths);
      const each = seconds / plans;
      first ??= each;
      yield {
        plans,
        'processor s': seconds.toFixed(2),
        'ms a plan': (each * 1000).toFixed(0),
        ratio: (each / first).toFixed(2),
      };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const link: Bench = {
  title: 'Linking',
  note: `Finding what every plan carries out in the plans above, in a graph that holds them all: the corpus, and ${many} plans of other
governments and years. A plan of many may take twice the processor time that one of the corpus takes.`,
  run: measured,
};
