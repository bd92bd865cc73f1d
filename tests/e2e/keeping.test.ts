import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { tellings } from '../api/tellings.ts';
import { gangmu, serve } from './command.ts';
import { type Folder, test } from './folder.ts';

const patience = 300_000;
const plan = (title: string, stations = 5) =>
  `${title}\n\n一、主要目标\n\n到2020年，建成海洋观测站${stations}个。\n\n二、主要任务\n\n1.布设浮标。完善观测网络。（牵头单位：省科技厅）\n`;

/** Two documents, and a store that they were loaded into, the first of them twice: with another number. */
let made: string;
const document = (name: string) => join(made, name);

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'gangmu-kept-'));
  const at = ['--store', join(made, 'store/')];
  await writeFile(document('a.txt'), plan('吉林省海洋规划'));
  await writeFile(document('b.txt'), plan('吉林省极地规划'));
  expect((await gangmu(['load', ...at, document('a.txt')])).code).toBe(0);
  await writeFile(document('a.txt'), plan('吉林省海洋规划', 8));
  expect((await gangmu(['load', '--keep', '2', ...at, document('a.txt'), document('b.txt')])).code).toBe(0);
}, patience);
afterAll(() => rm(made, { recursive: true, force: true }));

/** A copy of that store, for one test alone. */
async function twoStates(folder: Folder): Promise<{ at: string[] }> {
  await cp(join(made, 'store'), folder('store'), { recursive: true });
  return { at: ['--store', folder('store/')] };
}

describe('what is kept beside a store', () => {
  test(
    'is told by status, compared by diff, and put back by restore',
    async ({ folder }) => {
      const { at } = await twoStates(folder);
      const status = JSON.parse((await gangmu(['status', ...at, '--report', 'json'])).stdout);
      expect(status).toMatchObject({
        plans: 2,
        documents: 2,
        outdated: 0,
        before: [{ bytes: expect.any(Number) }],
      });
      const [old] = status.before as { path: string }[];

      const told = await gangmu(['diff', old!.path, folder('store/')]);
      expect(told.code).toBe(1);
      expect(told.stdout).toMatch(/Plan: 1 came, 0 went, 0 changed\n {2}\+ 吉林省极地规划/);
      expect(told.stdout).toMatch(/Target: 1 came, 0 went, 1 changed/);
      expect(told.stdout).toMatch(/~ 海洋观测站 .*value 5 → 8/);
      const same = await gangmu(['diff', folder('store/'), folder('store/')]);
      expect(same).toMatchObject({ code: 0, stdout: 'The two graphs are the same.\n' });

      const exported = (await gangmu(['export', ...at])).stdout;
      expect((await gangmu(['restore', ...at, old!.path])).code).toBe(0);
      expect((await gangmu(['list', ...at])).stdout).toMatch(/\n1 plan\n$/);
      expect((await gangmu(['export', ...at])).stdout).not.toBe(exported);
      // what was restored over is kept as well
      expect(JSON.parse((await gangmu(['status', ...at, '--report', 'json'])).stdout).before).toHaveLength(2);
      await gangmu(['load', '--keep', '0', ...at, document('a.txt'), document('b.txt')]);
      expect((await gangmu(['export', ...at])).stdout).toBe(exported);
      expect((await readdir(folder('store/'))).sort()).toEqual(['graph', 'graph.lock']);
    },
    patience,
  );

  test(
    'goes into one file with its reviews, and comes back where the store is lost',
    async ({ folder }) => {
      const { at } = await twoStates(folder);
      const target = 'target:吉林省海洋规划#一 海洋观测站';
      const added = await gangmu([
        'review',
        'correct',
        ...at,
        target,
        'value=9',
        '--why',
        '见更正通知',
        '--by',
        '李雷',
      ]);
      expect(added).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('honoured  correct 海洋观测站 → value 9'),
      });
      const exported = (await gangmu(['export', ...at])).stdout;
      expect(exported).toContain('"basis":"reviewed"');
      expect((await gangmu(['backup', ...at, folder('all.zip')])).code).toBe(0);
      await rm(folder('store'), { recursive: true });
      expect((await gangmu(['restore', ...at, folder('all.zip')])).code).toBe(0);
      expect((await gangmu(['export', ...at])).stdout).toBe(exported);
      expect(await readFile(folder('store/reviews.jsonl'), 'utf8')).toContain('见更正通知');
      expect((await gangmu(['review', 'list', ...at])).stdout).toMatch(/^honoured {2}correct/);
    },
    patience,
  );

  test(
    'is not touched by a file that is no backup, cut off, or no whole graph',
    async ({ folder }) => {
      const { at } = await twoStates(folder);
      await gangmu(['backup', ...at, folder('all.zip')]);
      const whole = await readFile(folder('all.zip'));
      await writeFile(folder('cut.zip'), whole.subarray(0, whole.length / 2));
      await writeFile(folder('no.zip'), plan('吉林省不是备份'));
      const graph = await readFile(folder('store/graph'));
      await writeFile(folder('cut.graph'), graph.subarray(0, graph.length / 2));
      for (const name of ['cut.zip', 'no.zip', 'cut.graph']) {
        const refused = await gangmu(['restore', ...at, folder(name)]);
        expect(refused.code, name).toBe(1);
        expect(refused.stderr).toMatch(/^gangmu: .*\n$/);
        expect((await readFile(folder('store/graph'))).equals(graph), name).toBe(true);
      }
    },
    patience,
  );
});

describe('who follows a graph', () => {
  test(
    'is told what each load changed, from the version on that was seen last',
    async ({ folder }) => {
      const { at } = await twoStates(folder);
      const server = await serve(at);
      const changes = async (since?: string) =>
        (await (await fetch(`${server.url}/changes${since ? `?since=${since}` : ''}`)).json()) as {
          graph: string;
          complete: boolean;
          changes: {
            version: string;
            before: string;
            added: { title: string }[];
            changed: { title: string }[];
          }[];
        };
      const all = await changes();
      expect(all.changes).toMatchObject([
        { added: [{ title: '吉林省海洋规划' }], changed: [] },
        { added: [{ title: '吉林省极地规划' }], changed: [{ title: '吉林省海洋规划' }] },
      ]);
      expect(all.changes[1]).toMatchObject({ version: all.graph, before: all.changes[0]!.version });
      expect(await changes(all.changes[0]!.version)).toMatchObject({
        complete: true,
        changes: [{ version: all.graph }],
      });
      expect(await changes(all.graph)).toMatchObject({ complete: true, changes: [] });
      expect(await changes('a-version-of-old')).toMatchObject({ complete: false });

      const listener = await tellings(
        server.url,
        'subscription { changes { changes { before removed { title } } } }',
      );
      expect((await listener.next()).id).toBe(all.graph);
      await gangmu(['remove', ...at, 'plan:吉林省极地规划']);
      expect((await listener.next()).data).toEqual({
        changes: { changes: [{ before: all.graph, removed: [{ title: '吉林省极地规划' }] }] },
      });
      await expect
        .poll(async () => (await changes(all.graph)).changes, { timeout: 10_000 })
        .toMatchObject([{ removed: [{ title: '吉林省极地规划' }] }]);
      const feed = await fetch(`${server.url}/changes.atom`);
      expect(feed.headers.get('content-type')).toContain('application/atom+xml');
      expect((await feed.text()).match(/<entry>/g)).toHaveLength(3);
      // who listens is let go
      expect((await server.interrupt()).code).toBe(0);
      await expect(listener.next()).rejects.toThrow('ended');
    },
    patience,
  );
});
