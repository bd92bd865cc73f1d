import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from 'vitest';
import { exportJsonl, type GraphStore, openStore } from '../../graph-schema/index.ts';
import { type LoadOptions, type LoadReport, load } from '../../loader/index.ts';

/** A folder of documents and an empty graph to load them into. */
export interface Desk {
  folder: string;
  store: GraphStore;
  /** Writes a document below the folder. */
  put(path: string, text: string): Promise<string>;
  /** Loads paths below the folder, or all of it. */
  load(paths?: readonly string[], options?: LoadOptions): Promise<LoadReport>;
  /** Titles of the plans of the graph that were read, by title. */
  titles(): Promise<string[]>;
  /** The graph as exported. */
  graph(): Promise<string[]>;
  /** What the graph is where the folder is loaded into an empty store. */
  cleanGraph(options?: LoadOptions): Promise<string[]>;
}

const exported = async (store: GraphStore): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of exportJsonl(store)) lines.push(line);
  return lines;
};

export const test = base.extend<{ desk: Desk }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
  desk: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-desk-'));
    const store = await openStore({ path: ':memory:' });
    const at = (path: string) => join(folder, path);
    await use({
      folder,
      store,
      async put(path, text) {
        await mkdir(dirname(at(path)), { recursive: true });
        await writeFile(at(path), text);
        return at(path);
      },
      load: (paths = [''], options = {}) => load(store, { paths: paths.map(at), ...options }),
      async titles() {
        const rows = await store.read(
          'MATCH (p:Plan {inCorpus: true}) RETURN p.title AS title ORDER BY title',
        );
        return rows.map(({ title }) => String(title));
      },
      graph: () => exported(store),
      async cleanGraph(options = {}) {
        const clean = await openStore({ path: ':memory:' });
        await load(clean, { paths: [folder], ...options });
        const lines = await exported(clean);
        await clean.close();
        return lines;
      },
    });
    await store.close();
    await rm(folder, { recursive: true });
  },
});

const matters = [
  '低空经济',
  '海洋装备',
  '现代种业',
  '智能制造',
  '绿色能源',
  '生物医药',
  '工业软件',
  '先进材料',
];

/**
 * A short plan of an invented kind. Its text is its own: two of other seeds are no copies of each other.
 * @param head title, and below it what the plan prints of itself
 */
export function planText(head: string, seed: number, items = 6): string {
  const lines = Array.from({ length: items }, (_, i) => {
    const matter = matters[(seed * 3 + i * 5) % matters.length];
    const number = seed * 17 + i * 3 + 2;
    return `${i + 1}.第${seed}类${matter}攻关之${number}。围绕${matter}第${number}号课题组织${seed}批团队，建设${number}家${matter}平台。（牵头单位：省科技厅）`;
  });
  return `${head}\n一、总体要求\n为加快第${seed}类产业发展，结合第${seed}次会议部署，制定本方案。\n二、重点任务\n${lines.join('\n')}\n`;
}
