import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gangmu, serve } from '../e2e/command.ts';
import { readers } from '../e2e/readers.ts';
import { originals, provinces, writeDocuments } from '../scale/documents.ts';
import type { Bench } from './measure.ts';

const connections = 20;
/** How long each reads at least: of a few hundred answers the slowest hundredth is the first of each connection. */
const readingMs = 10_000;

/** What runs beside the readers: its name, the words behind `gangmu`, and whether it is run once or for as long as they read. */
type Beside = readonly [name: string, args: readonly string[], often?: 'again and again'];

export const living: Bench = {
  title: 'What readers notice of those who write',
  note: `${connections} connections read from a server while commands run beside it, one after the other, for ten seconds or as long as the command takes. No command may be refused and no read may fail; p99 is to stay below twice that of the quiet server, which on a machine with two cores includes that the command takes one of them.`,
  async *run() {
    const folder = await mkdtemp(join(tmpdir(), 'gangmu-living-'));
    const store = join(folder, 'store/');
    const at = (name: string) => join(folder, name);
    try {
      const documents = await originals();
      const count = documents.length + 10;
      await writeDocuments(at('docs'), { documents, places: provinces(), count, seed: 1 });
      await gangmu(['load', '--store', store]);
      const server = await serve(['--store', store]);
      const quiet = readers(server.url, connections);
      await sleep(readingMs);
      const first = await quiet.stop();
      yield { beside: 'nothing', exit: '', reads: first.answered, failed: first.failed.length, ratio: 1 };
      const commands: readonly Beside[] = [
        ['a load of the corpus', ['load', '--again', '--store', store]],
        ['a load of other documents', ['load', '--store', store, at('docs')]],
        ['a removal', ['remove', '--store', store, 'plan:中国制造2025']],
        ['exports', ['export', '--store', store, '--out', at('all.jsonl')], 'again and again'],
        ['backups', ['backup', '--store', store, at('backup')], 'again and again'],
      ];
      for (const [name, args, often] of commands) {
        const end = performance.now() + readingMs;
        const reading = readers(server.url, connections);
        const codes = new Set<number | null>();
        do codes.add((await gangmu(args)).code);
        while (often && performance.now() < end);
        await sleep(Math.max(0, end - performance.now()));
        const { answered, failed, p99 } = await reading.stop();
        const ratio = (p99 / first.p99).toFixed(2);
        yield { beside: name, exit: [...codes].join(), reads: answered, failed: failed.length, ratio };
      }
      await server.interrupt();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
