import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { holdsOnly, load } from '../../loader/index.ts';
import { planText, test } from './documents.ts';

const folders = 20;
const names = ['方案.txt', '规划.txt'];

/** What a person does to a folder of folders: each step is told by where it is done. */
type Step = { folder: number; name: number } & (
  | { does: 'write'; seed: number }
  | { does: 'edit' }
  | { does: 'move'; to: number; as: number }
  | { does: 'delete' }
  | { does: 'load' }
);

const place = { folder: fc.nat(folders - 1), name: fc.nat(names.length - 1) };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...place, does: fc.constant('write' as const), seed: fc.nat(30) }) },
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
);

/** A document of its seed: some have one title, of which each is another text. */
const document = (seed: number, edited = 0) =>
  planText(
    `吉林省${seed % 2 ? '科技攻关' : '人才引进'}实施方案\n吉政发〔2016〕${seed + 1}号`,
    seed,
  ).replaceAll('本方案', `第${edited}版方案`);

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

describe('twenty folders of equal names', () => {
  test('are in the graph as a clean load of what remains has them, whatever was done to them in between', async ({
    desk,
  }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
        await rm(desk.folder, { recursive: true });
        await mkdir(desk.folder);
        await desk.store.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
        const files = new Map<string, { seed: number; edited: number }>();
        const at = ({ folder, name }: { folder: number; name: number }) =>
          join(`${2000 + folder}`, names[name]!);
        const put = async (path: string, file: { seed: number; edited: number }) => {
          files.set(path, file);
          await mkdir(dirname(join(desk.folder, path)), { recursive: true });
          await writeFile(join(desk.folder, path), document(file.seed, file.edited));
        };
        for (const it of steps) {
          const path = at(it);
          const there = files.get(path);
          if (it.does === 'write') await put(path, { seed: it.seed, edited: 0 });
          if (it.does === 'edit' && there) await put(path, { ...there, edited: there.edited + 1 });
          if (it.does === 'delete' && there) {
            files.delete(path);
            await rm(join(desk.folder, path));
          }
          if (it.does === 'move' && there) {
            const to = at({ folder: it.to, name: it.as });
            await mkdir(dirname(join(desk.folder, to)), { recursive: true });
            await rename(join(desk.folder, path), join(desk.folder, to));
            files.delete(path);
            files.set(to, there);
          }
          // nothing goes that nobody took out
          if (it.does === 'load' && files.size) {
            const before = await desk.titles();
            await desk.load();
            expect(await desk.titles()).toEqual(expect.arrayContaining(before));
          }
        }
        if (!files.size) return;
        await desk.load([''], { prune: true });
        expect(marked(await desk.graph())).toEqual(marked(await desk.cleanGraph()));
      }),
      { numRuns: Number(process.env.GANGMU_RUNS ?? 6), seed: Number(process.env.GANGMU_SEED ?? 20261130) },
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
