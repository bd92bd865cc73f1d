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
