import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { holdsOnly, listPlans, load, removePlans } from '../../loader/index.ts';
import { type Desk, test } from './documents.ts';
import { planText } from './plan-text.ts';

const folders = 20;
const names = ['方案.txt', '规划.txt'];

/** What a person does to a folder of folders: each step is told by where it is done. */
type Step = { folder: number; name: number } & (
  | { does: 'write'; seed: number }
  | { does: 'edit' }
  | { does: 'move'; to: number; as: number }
  | { does: 'delete' }
  | { does: 'load' }
  | { does: 'load one folder' }
  | { does: 'remove'; which: number }
);

const place = { folder: fc.nat(folders - 1), name: fc.nat(names.length - 1) };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...place, does: fc.constant('write' as const), seed: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ ...place, does: fc.constant('edit' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...place,
      does: fc.constant('move' as const),
      to: fc.nat(folders - 1),
      as: fc.nat(names.length - 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...place, does: fc.constant('delete' as const) }) },
  { weight: 2, arbitrary: fc.record({ ...place, does: fc.constant('load' as const) }) },
  { weight: 1, arbitrary: fc.record({ ...place, does: fc.constant('load one folder' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ ...place, does: fc.constant('remove' as const), which: fc.nat(folders) }),
  },
);

const national = ['国家科技创新规划（2016—2020年）', '国家人才发展规划（2016—2020年）'];
const provincial = ['吉林省科技攻关实施方案', '吉林省人才引进实施方案'];

/** The first two documents are of the nation, and those of the province carry them out by name. */
const numberOf = (seed: number) => `${seed < 2 ? '国发' : '吉政发'}〔2016〕${seed + 1}号`;

/** A document of its seed: many have one title, of which each is another text. */
const document = (seed: number, edited = 0) => {
  const head = seed < 2 ? national[seed] : provincial[seed % 2];
  const above = seed % 3;
  const carriesOut = seed > 1 && above < 2 ? `贯彻落实《${national[above]}》（${numberOf(above)}），` : '';
  return planText(`${head}\n${numberOf(seed)}`, seed).replaceAll(
    '制定本方案',
    `${carriesOut}制定第${edited}版方案`,
  );
};

/** What stands in the graph: of each document, told by its number, the edition. */
async function editions(desk: Desk): Promise<Map<string, string>> {
  const rows = await desk.store.read(
    'MATCH (p:Plan {inCorpus: true})-[:HAS_TEXT]->(t:Text) RETURN p.docNumber AS number, t.text AS text ORDER BY p.id',
  );
  const found = new Map(
    rows.map(({ number, text }) => [String(number), /第\d+版/u.exec(String(text))?.[0] ?? '']),
  );
  expect(found.size, 'no document stands twice').toBe(rows.length);
  return found;
}

/**
 * The lines of a graph with every plan called by title and number. Of several plans of one title the one that came first is called by the
 * title alone, and stays so when the others go: an id that was given is kept, so that links and exports stay valid.
 */
function marked(lines: readonly string[]): string[] {
  const plans = lines
    .map((line) => JSON.parse(line) as { id: string; labels?: string[]; properties: Record<string, string> })
    .filter(({ labels, properties }) => labels?.includes('Plan') && properties.docNumber);
  const keys = new Map(plans.map(({ id, properties }) => [id.slice('plan:'.length), properties]));
  const own = /(?<=(?:plan|section|task|target|text):)([^"#|]+)(?=["#|])/gu;
  const called = (key: string) => {
    const properties = keys.get(key);
    return properties ? `${properties.title}%${properties.docNumber}` : key;
  };
  return lines.map((line) => line.replace(own, called)).sort();
}

type Files = Map<string, { seed: number; edited: number }>;

const pathOf = ({ folder, name }: { folder: number; name: number }) => join(`${2000 + folder}`, names[name]!);

/** Does to the folders what a step says. */
async function take(it: Step, desk: Desk, files: Files): Promise<void> {
  const path = pathOf(it);
  const there = files.get(path);
  const put = async (file: { seed: number; edited: number }) => {
    files.set(path, file);
    await mkdir(dirname(join(desk.folder, path)), { recursive: true });
    await writeFile(join(desk.folder, path), document(file.seed, file.edited));
  };
  if (it.does === 'write') await put({ seed: it.seed, edited: 0 });
  else if (it.does === 'remove') {
    const plans = await listPlans(desk.store);
    const plan = plans[it.which % plans.length];
    if (plan) await removePlans(desk.store, [plan.id]);
  } else if (!there) return;
  else if (it.does === 'edit') await put({ ...there, edited: there.edited + 1 });
  else if (it.does === 'delete') {
    files.delete(path);
    await rm(join(desk.folder, path));
  } else if (it.does === 'move') {
    const to = pathOf({ folder: it.to, name: it.as });
    await mkdir(dirname(join(desk.folder, to)), { recursive: true });
    await rename(join(desk.folder, path), join(desk.folder, to));
    files.delete(path);
    files.set(to, there);
  }
}

/** The folder that a step loads, '' for all. */
function folderLoaded(it: Step, files: Files): string | undefined {
  if (it.does === 'load') return '';
  return it.does === 'load one folder' && files.has(pathOf(it)) ? dirname(pathOf(it)) : undefined;
}

/** Loads a folder: nothing goes that nobody took out, and what was read stands as a file has it. */
async function loadFolder(folder: string, desk: Desk, files: Files): Promise<void> {
  const before = await editions(desk);
  await desk.load([folder]);
  const after = await editions(desk);
  expect([...after.keys()]).toEqual(expect.arrayContaining([...before.keys()]));
  const inFiles = new Map<string, string[]>();
  for (const [path, { seed, edited }] of files)
    if (path.startsWith(folder))
      inFiles.set(numberOf(seed), [...(inFiles.get(numberOf(seed)) ?? []), `第${edited}版`]);
  for (const [number, printed] of inFiles) expect(printed).toContain(after.get(number));
}

/** Something else done to each of the folders, of which each holds a document, in any order; loads come in between. */
const toEach: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.shuffledSubarray(
      Array.from({ length: folders }, (_, folder): Step => {
        const at = { folder, name: 0 };
        // half of the moves change places: what is moved to its own folder is renamed
        const moved = {
          ...at,
          does: 'move',
          as: 1,
          to: folder % 8 < 4 ? folder : (folder + 7) % folders,
        } as const;
        return [moved, { ...at, does: 'edit' }, moved, { ...at, does: 'delete' }][folder % 4] as Step;
      }),
      { minLength: folders, maxLength: folders },
    ),
    fc.uniqueArray(fc.nat(folders - 1), { minLength: 2, maxLength: 2 }),
  )
  .map(([steps, loads]) =>
    steps.flatMap((it, i): Step[] => (loads.includes(i) ? [it, { folder: 0, name: 0, does: 'load' }] : [it])),
  );

const everyFolder = Array.from(
  { length: folders },
  (_, folder): Step => ({ folder, name: 0, does: 'write', seed: folder }),
);

const runs = (number: number) => ({
  numRuns: Number(process.env.GANGMU_RUNS ?? number),
  seed: Number(process.env.GANGMU_SEED ?? 20261130),
});

/** Does what is told to empty folders and an empty graph, and holds the graph against a clean load of what remains. */
async function tried(desk: Desk, steps: readonly Step[]): Promise<void> {
  await rm(desk.folder, { recursive: true });
  await mkdir(desk.folder);
  // so that a document is called the same whichever folder is loaded
  await desk.put('corpus.yaml', 'documents: []\n');
  await desk.store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  const files: Files = new Map();
  for (const it of steps) {
    await take(it, desk, files);
    const loaded = folderLoaded(it, files);
    if (loaded !== undefined && files.size) await loadFolder(loaded, desk, files);
  }
  if (!files.size) return;
  await desk.load([''], { prune: true });
  expect(marked(await desk.graph())).toEqual(marked(await desk.cleanGraph()));
}

describe('twenty folders of equal names', () => {
  test('all with a document, then moved, renamed, edited or deleted each, are in the graph as a clean load has them', async ({
    desk,
  }) => {
    await fc.assert(
      fc.asyncProperty(toEach, async (steps) => {
        const load: Step = { folder: 0, name: 0, does: 'load' };
        await tried(desk, [...everyFolder, load, ...steps, load]);
      }),
      runs(2),
    );
  });

  test('are in the graph as a clean load of what remains has them, whatever was done to them in between', async ({
    desk,
  }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), (steps) => tried(desk, steps)),
      runs(6),
    );
  });
});

describe('the documents that come with Gangmu', () => {
  test('are known as such from another installation, and anything beside them as a person’s own', async ({
    desk,
  }) => {
    await desk.put('a.txt', document(1));
    await desk.put('b.txt', document(2));
    await desk.put(
      'corpus.yaml',
      'documents:\n  - file: a.txt\n    plans:\n      - begins: 吉林省科技攻关\n        periodEnd: 2020\n',
    );
    const elsewhere = await mkdtemp(join(tmpdir(), 'gangmu-other-'));
    await cp(desk.folder, elsewhere, { recursive: true });
    await load(desk.store, { paths: [elsewhere] });
    expect(await holdsOnly(desk.store, desk.folder)).toBe(true);
    await writeFile(join(elsewhere, 'c.txt'), document(3));
    await load(desk.store, { paths: [elsewhere] });
    expect(await holdsOnly(desk.store, desk.folder)).toBe(false);
    await rm(elsewhere, { recursive: true });
  });
});
